"""How the parts of a chart are painted: grid, dates, and each line with a dash and a marker of its own."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.formatters import number, staff_date
from medisecure_desktop.ui.style.sizes import px
from medisecure_desktop.ui.widgets.chart_marker import paint_marker
from medisecure_desktop.ui.widgets.chart_series import Scale

TONES = ("series1", "series2", "series3")
DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
DATE_PX, MARKER_ROOM = 92, 9


def paint_grid(painter: QPainter, scale: Scale) -> None:
    """Lines across, each with its value before it."""
    painter.setFont(font(12, QFont.Weight.Medium))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    for value in scale.ticks:
        y = scale.y(value)
        painter.setPen(QPen(colour("grid"), 1))
        painter.drawLine(QPointF(scale.area.left(), y), QPointF(scale.area.right(), y))
        painter.setPen(colour("text2"))
        painter.drawText(QRectF(0, y - px(9), scale.area.left() - px(10), px(18)), flags, number(value))


def paint_dates(painter: QPainter, scale: Scale, moments: list[datetime]) -> None:
    """The latest day, and those before it that have room."""
    painter.setFont(font(12, QFont.Weight.Medium))
    painter.setPen(colour("text2"))
    half, at = px(DATE_PX) / 2, len(moments) - 1
    while at >= 0:
        x = scale.x(moments[at].timestamp())
        box = QRectF(x - half, scale.area.bottom() + px(11), 2 * half, px(18))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, staff_date(moments[at].date()))
        at = _before(scale, moments, x - 2 * half, at)


def _before(scale: Scale, moments: list[datetime], x: float, last: int) -> int:
    """The latest moment before `last` that is drawn at `x` or before it; -1 if there is none."""
    low, high = 0, last
    while low < high:
        middle = (low + high) // 2
        if scale.x(moments[middle].timestamp()) <= x:
            low = middle + 1
        else:
            high = middle
    return low - 1


def paint_line(painter: QPainter, spots: list[QPointF], width: float, position: int) -> None:
    """One line; its points are marked where they have room, the last one always."""
    tone = colour(TONES[position % len(TONES)])
    is_dense = len(spots) * px(MARKER_ROOM) > width
    is_packed = len(spots) > width
    dash = Qt.PenStyle.SolidLine if is_packed else DASHES[position % len(DASHES)]
    painter.setPen(QPen(tone, 1 if is_packed else 2, dash))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(spots))
    painter.setPen(QPen(colour("surface"), 1.5))
    painter.setBrush(tone)
    if not is_dense:
        for spot in spots[:-1]:
            paint_marker(painter, spot, 3.6, position)
    paint_marker(painter, spots[-1], 5, position)
