"""Grey shapes where data will be, shown only when it takes longer than a moment."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.sizes import least_height, px

PATIENCE_MS = 400
ROW_PX = 44
WIDTHS = (0.62, 0.84, 0.48, 0.71)


class Skeleton(QWidget):
    """Rows of bars; nothing for the first 400 ms, since most answers are sooner."""

    accessible_role = QAccessible.Role.Animation

    def __init__(self, rows: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._is_due = False
        least_height(self, rows * ROW_PX)
        self.setAccessibleName(text("Loading"))
        QTimer.singleShot(PATIENCE_MS, self, self._show)

    def is_waiting(self) -> bool:
        """Busy as long as it is there; `Waiting` says so in words when it takes long."""
        return True

    def _show(self) -> None:
        self._is_due = True
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._is_due:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("track"))
        for row in range(self._rows):
            width = self.width() * WIDTHS[row % len(WIDTHS)]
            painter.drawRoundedRect(QRectF(0, row * px(ROW_PX) + px(6), width, px(12)), 4, 4)
            painter.drawRoundedRect(QRectF(0, row * px(ROW_PX) + px(24), width * 0.6, px(10)), 4, 4)
