"""Another authenticator app: a picture to scan, the key to type instead, and the first code."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.identity.own_account import AppSecret
from medisecure_desktop.ui.forms.form import Form
from medisecure_desktop.ui.forms.key_box import KeyBox
from medisecure_desktop.ui.forms.secret_clipboard import SecretClipboard
from medisecure_desktop.ui.profile.app_model import AppModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.code_field import CodeField
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.qr_view import QrView
from medisecure_desktop.ui.widgets.skeleton import Skeleton
from medisecure_desktop.ui.widgets.text_field import TextField

WIDTH = 620
QR_SIZE = 180
CODE_WIDTH = 304
_HOW = "Open an authenticator app on your phone. Add an account and point the camera at the square."
_WHY = "The app you use now stays good until the new one has shown a code."


class AppForm(Form):
    """The secret is on this form only, and gone with it."""

    def __init__(self, model: AppModel, on_leave: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(
            model, "Set up another authenticator app", _WHY, WIDTH, parent, title_role="subtitle"
        )
        self._model = model
        self._clipboard = SecretClipboard(self)
        leave = Button("Keep the present one", kind="link")
        leave.clicked.connect(on_leave)
        if model.secret is None:
            self._show_waiting(leave)
            return
        self.column.addLayout(self._key_part(model.secret))
        self._code, self._device = CodeField("6-digit code"), TextField("Name this phone")
        self._code.setFixedWidth(CODE_WIDTH)
        self._code.completed.connect(self._send)
        self._code.submitted.connect(self._send)
        self._device.set_text("My phone")
        row = QHBoxLayout()
        row.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        row.addWidget(self._device, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.register_field("code", self._code, is_secret=True)
        send = Button("Check code and use this app")
        send.clicked.connect(self._send)
        self.add_submit(send, "Checking", leave)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the key back from the clipboard when the form goes away."""
        self._clipboard.clear()
        super().hideEvent(event)

    def _show_waiting(self, leave: Button) -> None:
        """The secret is on its way, or could not be had."""
        if self._model.is_busy:
            self.column.addWidget(Skeleton())
        again = Button("Try again", kind="secondary")
        again.clicked.connect(self._model.begin)
        self.add_submit(again, "Asking the clinic", leave)

    def _key_part(self, secret: AppSecret) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(10)
        words.addWidget(Label(_HOW, "muted", wrap=True))
        words.addStretch(1)
        words.addWidget(KeyBox(secret.secret, self._clipboard))
        words.addWidget(Label("Show this to nobody. It works like a key.", "caption"))
        picture = QrView(secret.otpauth_uri)
        picture.setFixedSize(QR_SIZE, QR_SIZE)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _send(self) -> None:
        self._model.submit(self._code.text(), self._device.text())
