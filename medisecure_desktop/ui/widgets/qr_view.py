"""A QR code, always dark on white with its quiet zone, also in the dark theme."""

import segno
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.sizes import fixed_size

QUIET = 4
SIZE = 212
PAPER, INK = QColor(255, 255, 255), QColor(0, 0, 0)


class QrView(QWidget):
    """Paints a text as a QR code; made here, never by a web service."""

    def __init__(self, content: str, size: int = SIZE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fixed_size(self, size, size)
        self.setAccessibleName(text("QR code for your authenticator app"))
        self._matrix = [list(row) for row in segno.make(content, error="m", micro=False).matrix]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), PAPER)
        count = len(self._matrix) + 2 * QUIET
        step = self.width() // count
        edge = (self.width() - step * len(self._matrix)) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(INK)
        for y, row in enumerate(self._matrix):
            for x, is_dark in enumerate(row):
                if is_dark:
                    painter.drawRect(QRectF(edge + x * step, edge + y * step, step, step))
