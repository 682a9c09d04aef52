"""A softly tinted panel inside a card."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medisecure_desktop.ui.style.current import colour

RADIUS = 8


class SoftPanel(QWidget):
    """Rounded and tinted with the `tone` token, edged with `line` if given; put things into `inside`."""

    def __init__(
        self, tone: str = "primary_soft", line: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone, self._line = tone, line
        self.inside = QHBoxLayout(self)
        self.inside.setContentsMargins(16, 14, 16, 14)
        self.inside.setSpacing(18)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """The tinted ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self._line)) if self._line else Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._tone))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), RADIUS, RADIUS)
