"""An authenticator's key for people who cannot scan it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.forms.secret_clipboard import SecretClipboard
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.label import Label

GROUP = 4
COPY = mark("Copy key")
COPIED = mark("Copied for a minute")


class KeyBox(QWidget):
    """The key in groups of four, and a button that copies it."""

    def __init__(self, secret: str, clipboard: SecretClipboard) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(text("Cannot scan? Type this key"), "caption"))
        words.addWidget(Label(grouped(secret), "strong", wrap=True))
        self._copy = Button(text(COPY), kind="secondary", icon="copy")
        self._copy.clicked.connect(lambda: (clipboard.copy(secret), self._copy.set_text(text(COPIED))))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 10)
        row.addLayout(words, 1)
        row.addWidget(self._copy)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("subtle"))
        painter.drawRoundedRect(self.rect(), 8, 8)


def grouped(secret: str) -> str:
    """The key as people read it out: groups of four."""
    return " ".join(secret[at : at + GROUP] for at in range(0, len(secret), GROUP))
