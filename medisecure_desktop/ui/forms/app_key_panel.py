"""The key of an authenticator app, to scan or to type."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.forms.key_box import KeyBox
from medisecure_desktop.ui.forms.secret_clipboard import SecretClipboard
from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.qr_view import QrView

_HOW = mark("Open an authenticator app on your phone. Add an account and point the camera at the square.")


class AppKeyPanel(QWidget):
    """The secret is on this panel only, and gone with it: from the clipboard too."""

    def __init__(
        self, secret: str, otpauth_uri: str, qr_size: int, heading: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clipboard = SecretClipboard(self)
        picture = QrView(otpauth_uri)
        picture.setFixedSize(qr_size, qr_size)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(secret, heading), 1)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the key back from the clipboard when the form goes away."""
        self._clipboard.clear()
        super().hideEvent(event)

    def _words(self, secret: str, heading: str) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(10)
        if heading:
            words.addWidget(Heading(heading, "subtitle"))
        words.addWidget(Label(text(_HOW), "muted", wrap=True))
        words.addStretch(1)
        words.addWidget(KeyBox(secret, self._clipboard))
        words.addLayout(_warning())
        return words


def _warning() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(IconView("eye-off", 16))
    row.addWidget(Label(text("Show this to nobody. It works like a key."), "caption"), 1)
    return row
