"""A softly tinted panel inside a card."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medisecure_desktop.ui.style.current import colour

RADIUS = 10


class SoftPanel(QWidget):
    """Rounded, tinted with the `tone` token; put things into `inside`."""

    def __init__(self, tone: str = "primary_soft", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.inside = QHBoxLayout(self)
        self.inside.setContentsMargins(16, 16, 16, 16)
        self.inside.setSpacing(18)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """The tinted ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._tone))
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
