"""Setting up an authenticator app: a picture to scan, the key to type instead, and the first code."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.identity.steps import AuthenticatorSecret
from medisecure_desktop.ui.forms.form import Form
from medisecure_desktop.ui.forms.key_box import KeyBox
from medisecure_desktop.ui.forms.secret_clipboard import SecretClipboard
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.code_field import CodeField
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.qr_view import QrView
from medisecure_desktop.ui.widgets.text_field import TextField

WIDTH = 680
QR_SIZE = 212
CODE_WIDTH = 304


class AuthenticatorForm(Form):
    """The secret is on this form only, and gone with it."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        super().__init__(
            model,
            "Set up your sign-in code",
            "You type a new code from your phone each time you sign in.",
            WIDTH,
            parent,
        )
        self._model = model
        self._clipboard = SecretClipboard(self)
        if model.secret is not None:
            self.column.addLayout(self._key_part(model.secret))
        self._code = CodeField("6-digit code")
        self._code.setFixedWidth(CODE_WIDTH)
        self._code.submitted.connect(self._send)
        self._code.completed.connect(self._send)
        self._device = TextField("Name this phone")
        self._device.set_text("My phone")
        self.column.addWidget(Label("2.  Type the code your app shows now", "subtitle"))
        row = QHBoxLayout()
        row.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        row.addWidget(self._device, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.register_field("code", self._code, is_secret=True)
        send = Button("Check code and continue", large=True)
        send.clicked.connect(self._send)
        back = Button("Start again", kind="link")
        back.clicked.connect(lambda: model.leave_for("password", model.email))
        self.add_submit(send, "Checking", back)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the key back from the clipboard when the form goes away."""
        self._clipboard.clear()
        super().hideEvent(event)

    def _key_part(self, secret: AuthenticatorSecret) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(10)
        words.addWidget(Label("1.  Add MediSecure to your app", "subtitle"))
        how = "Open an authenticator app on your phone. Add an account and point the camera at the square."
        words.addWidget(Label(how, "muted", wrap=True))
        words.addStretch(1)
        words.addWidget(KeyBox(secret.secret, self._clipboard))
        quiet = QHBoxLayout()
        quiet.setSpacing(6)
        quiet.addWidget(IconView("eye-off", 16))
        quiet.addWidget(Label("Show this to nobody. It works like a key.", "caption"), 1)
        words.addLayout(quiet)
        picture = QrView(secret.otpauth_uri)
        picture.setFixedSize(QR_SIZE, QR_SIZE)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _send(self) -> None:
        self._model.finish_authenticator(self._code.text(), self._device.text())
