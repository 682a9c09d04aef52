"""A forgotten password, first half: which address."""

from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.forms.form import Form, line
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.text_field import TextField

WIDTH = 340


class ForgotForm(Form):
    """Never tells whether there is such an account."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        super().__init__(
            model.recovery,
            text("Choose a new password"),
            text("If we have your address, we send a code there."),
            WIDTH,
            parent,
        )
        self._model = model
        self._email = TextField(text("Email address"))
        self._email.set_text(model.email)
        self._email.submitted.connect(self._send)
        self.add_field("email", self._email)
        send = Button(text("Send code"), large=True)
        send.clicked.connect(self._send)
        self.add_submit(send, text("Sending"))
        back = Button(text("Back to sign-in"), kind="link", icon="arrow-left")
        back.clicked.connect(lambda: model.leave_for("password", self._email.text()))
        self.column.addLayout(line(back))

    def begin(self) -> None:
        """Put the cursor into the address, filled in or not."""
        self._email.setFocus()

    def _send(self) -> None:
        self._model.recovery.send_code(self._email.text().strip())
