"""The program's sign: a pulse on a rounded square."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.sizes import fixed_size

PULSE = ((0.18, 0.55), (0.34, 0.55), (0.43, 0.3), (0.57, 0.75), (0.66, 0.45), (0.71, 0.55), (0.84, 0.55))


class BrandMark(QWidget):
    """Decoration beside the program's name."""

    is_unheard = True

    def __init__(self, size: int = 30, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fixed_size(self, size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("primary"))
        size = self.width()
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22)
        pen = QPen(colour("on_primary"), max(1.6, size * 0.075))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([QPointF(x * size, y * size) for x, y in PULSE]))
