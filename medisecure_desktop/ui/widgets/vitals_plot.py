"""The painted part of a chart: direct labels, a band in words, a marker and a dash for each series."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.formatters import number, quantity, staff_date
from medisecure_desktop.ui.style.sizes import least_height, px
from medisecure_desktop.ui.widgets.chart_marker import paint_marker
from medisecure_desktop.ui.widgets.chart_series import Band, Scale, Series

LEFT, TOP, BOTTOM = 44, 14, 30
TONES = ("series1", "series2", "series3")
DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
DATE_PX, LABEL_PX, MARKER_ROOM = 92, 30, 9
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class VitalsPlot(QWidget):
    """Arrow keys move a reading cursor from moment to moment; what it stands on is announced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: list[Series] = []
        self._moments: list[datetime] = []
        self._band: Band | None = None
        self._cursor: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        least_height(self, 170)
        self.setAccessibleName("Chart")

    def set_series(self, series: list[Series], band: Band | None) -> None:
        """Show these."""
        self._series = [each for each in series if each.points]
        self._moments = sorted({when for each in self._series for when, _ in each.points})
        self._band, self._cursor = band, None
        latest = ", ".join(f"{each.name} {quantity(each.points[-1][1], each.unit)}" for each in self._series)
        self.setAccessibleName(f"Chart, latest {latest}" if latest else "Chart")
        self.setAccessibleDescription("Left and right arrow keys read the values")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(520), px(210))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or not self._moments:
            super().keyPressEvent(event)
            return
        last = len(self._moments) - 1
        self._cursor = last if self._cursor is None else max(0, min(last, self._cursor + step))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.reading()))
        self.update()

    def reading(self) -> str:
        """What stands at the cursor, in words."""
        if self._cursor is None:
            return ""
        moment = self._moments[self._cursor]
        values = [
            f"{each.name} {quantity(value, each.unit)}"
            for each in self._series
            for when, value in each.points
            if when == moment
        ]
        return f"{staff_date(moment.date())}: {', '.join(values)}"

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._series:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = px(22) + max(QFontMetrics(font(12)).horizontalAdvance(each.name) for each in self._series)
        area = QRectF(
            px(LEFT), px(TOP), self.width() - px(LEFT) - right, self.height() - px(TOP) - px(BOTTOM)
        )
        scale = Scale(self._series, self._band, area)
        self._paint_band(painter, scale)
        _paint_grid(painter, scale)
        _paint_dates(painter, scale, self._moments)
        for position, series in enumerate(self._series):
            _paint_series(painter, scale, series, position)
        self._paint_names(painter, scale)
        self._paint_cursor(painter, scale)

    def _paint_band(self, painter: QPainter, scale: Scale) -> None:
        if self._band is None:
            return
        low, high, name = self._band
        box = QRectF(scale.area.left(), scale.y(high), scale.area.width(), scale.y(low) - scale.y(high))
        painter.fillRect(box, colour("band"))
        painter.setFont(font(12, QFont.Weight.Medium))
        painter.setPen(colour("success"))
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box.adjusted(8, 5, 0, 0), flags, name)

    def _paint_names(self, painter: QPainter, scale: Scale) -> None:
        """Each line's last value and name at its end, moved apart where they would meet."""
        left, lowest = scale.area.right() + 4, px(TOP) - 8.0
        ends = sorted(
            (scale.y(each.points[-1][1]), position, each) for position, each in enumerate(self._series)
        )
        for end, position, series in ends:
            y = max(min(end, scale.area.bottom() - px(14)), lowest)
            painter.setFont(font(13, QFont.Weight.DemiBold))
            painter.setPen(colour(TONES[position % len(TONES)]))
            painter.drawText(QPointF(left, y + 1), number(series.points[-1][1]))
            painter.setFont(font(12, QFont.Weight.Medium))
            painter.setPen(colour("text2"))
            painter.drawText(QPointF(left, y + px(15)), series.name)
            lowest = y + px(LABEL_PX)

    def _paint_cursor(self, painter: QPainter, scale: Scale) -> None:
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        if self._cursor is None:
            return
        x = scale.x(self._moments[self._cursor])
        painter.setPen(QPen(colour("text2"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, scale.area.top()), QPointF(x, scale.area.bottom()))
        painter.setFont(font(12, QFont.Weight.DemiBold))
        painter.setPen(colour("text"))
        painter.drawText(QPointF(scale.area.left() + 4, scale.area.top() - 2), self.reading())


def _paint_grid(painter: QPainter, scale: Scale) -> None:
    painter.setFont(font(12, QFont.Weight.Medium))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    for value in scale.ticks:
        y = scale.y(value)
        painter.setPen(QPen(colour("grid"), 1))
        painter.drawLine(QPointF(scale.area.left(), y), QPointF(scale.area.right(), y))
        painter.setPen(colour("text2"))
        painter.drawText(QRectF(0, y - px(9), px(LEFT) - 10, px(18)), flags, number(value))


def _paint_dates(painter: QPainter, scale: Scale, moments: list[datetime]) -> None:
    painter.setFont(font(12, QFont.Weight.Medium))
    painter.setPen(colour("text2"))
    free_to = float("inf")
    for when in reversed(moments):
        x = scale.x(when)
        if x + px(DATE_PX) / 2 <= free_to:
            box = QRectF(x - px(DATE_PX) / 2, scale.area.bottom() + px(8), px(DATE_PX), px(18))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, staff_date(when.date()))
            free_to = x - px(DATE_PX) / 2


def _paint_series(painter: QPainter, scale: Scale, series: Series, position: int) -> None:
    tone = colour(TONES[position % len(TONES)])
    spots = scale.spots(series)
    painter.setPen(QPen(tone, 2, DASHES[position % len(DASHES)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(spots))
    painter.setPen(QPen(colour("surface"), 1.5))
    painter.setBrush(tone)
    if len(spots) * px(MARKER_ROOM) <= scale.area.width():
        for spot in spots[:-1]:
            paint_marker(painter, spot, 3.6, position)
    paint_marker(painter, spots[-1], 5, position)
