"""The code from the email, after creating an account."""

from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.forms.form import Form, line
from medisecure_desktop.ui.forms.resend_button import ResendButton
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.code_field import CodeField

WIDTH = 340


class ConfirmForm(Form):
    """Sends by itself when the sixth digit arrives."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        super().__init__(
            model.registration,
            text("Confirm your email address"),
            text("We sent a code to {email}. Type the 6 digits in it.", email=model.email),
            WIDTH,
            parent,
        )
        self._model = model
        self._code = CodeField(text("6-digit code"))
        self._code.completed.connect(self._send)
        self._code.submitted.connect(self._send)
        self.add_field("code", self._code, is_secret=True)
        send = Button(text("Confirm email address"), large=True)
        send.clicked.connect(self._send)
        self.add_submit(send, text("Checking"))
        again = ResendButton(lambda: model.registration.resend(model.email))
        back = Button(text("Go back"), kind="link")
        back.clicked.connect(lambda: model.leave_for("password", model.email))
        self.column.addLayout(line(again, back))

    def _send(self) -> None:
        self._model.registration.confirm(self._model.email, self._code.text())
