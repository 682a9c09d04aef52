"""Codes by email: to which address."""

from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.forms.form import Form
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.text_field import TextField

WIDTH = 400


class SetupEmailForm(Form):
    """The first code is sent as soon as the address is given."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        super().__init__(
            model,
            text("Get codes by email"),
            text("We send 6 digits there each time you sign in."),
            WIDTH,
            parent,
        )
        self._model = model
        self._address = TextField(text("Email address"))
        self._address.set_text(model.email)
        self._address.submitted.connect(self._send)
        self.add_field("email", self._address)
        send = Button(text("Send code"), large=True)
        send.clicked.connect(self._send)
        back = Button(text("Start again"), kind="link")
        back.clicked.connect(lambda: model.leave_for("password", model.email))
        self.add_submit(send, text("Sending"), back)

    def begin(self) -> None:
        """Put the cursor into the address, filled in or not."""
        self._address.setFocus()

    def _send(self) -> None:
        self._model.submit_email_setup(self._address.text())
