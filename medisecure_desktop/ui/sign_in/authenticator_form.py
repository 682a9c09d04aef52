"""Setting up an authenticator app: a picture to scan, the key to type instead, and the first code."""

from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.forms.app_key_panel import AppKeyPanel
from medisecure_desktop.ui.forms.first_code import FirstCode
from medisecure_desktop.ui.forms.form import Form
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.heading import Heading

WIDTH = 680
QR_SIZE = 212


class AuthenticatorForm(Form):
    """The pool asks for an app before it lets anybody in."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        super().__init__(
            model,
            text("Set up your sign-in code"),
            text("You type a new code from your phone each time you sign in."),
            WIDTH,
            parent,
        )
        self._model = model
        secret = model.secret
        if secret is not None:
            heading = text("1.  Add MediSecure to your app")
            self.column.addWidget(AppKeyPanel(secret.secret, secret.otpauth_uri, QR_SIZE, heading))
        self.column.addWidget(Heading(text("2.  Type the code your app shows now"), "subtitle"))
        self._first = FirstCode()
        self._first.submitted.connect(self._send)
        self.column.addWidget(self._first)
        self.register_field("code", self._first.code, is_secret=True)
        send = Button(text("Check code and continue"), large=True)
        send.clicked.connect(self._send)
        back = Button(text("Start again"), kind="link")
        back.clicked.connect(lambda: model.leave_for("password", model.email))
        self.add_submit(send, text("Checking"), back)

    def _send(self) -> None:
        self._model.finish_authenticator(self._first.code.text(), self._first.phone())
