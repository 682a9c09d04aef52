"""The mark of one value: another shape for each series, so that colour is never alone."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPolygonF

SHAPES = 3
SQUARE, DIAMOND = 1, 2


def paint_marker(painter: QPainter, spot: QPointF, size: float, position: int) -> None:
    """A circle for the first series, a square for the second, a diamond for the third."""
    shape = position % SHAPES
    if shape == SQUARE:
        painter.drawRect(QRectF(spot.x() - size, spot.y() - size, 2 * size, 2 * size))
    elif shape == DIAMOND:
        reach = size * 1.3
        corners = ((0.0, -reach), (reach, 0.0), (0.0, reach), (-reach, 0.0))
        painter.drawPolygon(QPolygonF([QPointF(spot.x() + dx, spot.y() + dy) for dx, dy in corners]))
    else:
        painter.drawEllipse(spot, size, size)
