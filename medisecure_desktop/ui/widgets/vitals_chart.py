"""Measured values over time, painted: direct labels, a band in words, a marker and a dash for each series."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.formatters import number, staff_date, unit_text

LEFT, RIGHT, TOP, BOTTOM = 44, 76, 14, 30
TONES = ("series1", "series2", "series3")
DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
GRID_LINES = 5
DATE_WIDTH = 84
CEILINGS = (1, 2, 5, 10, 20, 40, 50, 100, 200, 500)


@dataclass(frozen=True)
class Series:
    """One line: its name, points in time order, unit (UCUM)."""

    name: str
    points: list[tuple[datetime, float]]
    unit: str


class VitalsChart(QWidget):
    """Time runs left to right in every language; arrow keys move a reading cursor, which is announced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: list[Series] = []
        self._band: tuple[float, float, str] | None = None
        self._cursor: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(200)
        self.setAccessibleName("Chart")

    def set_series(self, series: list[Series], band: tuple[float, float, str] | None = None) -> None:
        """Show these; `band` is low, high and what the range is called."""
        self._series = [each for each in series if each.points]
        self._band, self._cursor = band, None
        self.setAccessibleName("Chart: " + ", ".join(each.name for each in self._series))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(520, 220)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._series:
            super().keyPressEvent(event)
            return
        last = len(self._series[0].points) - 1
        self._cursor = last if self._cursor is None else max(0, min(last, self._cursor + step))
        self.setAccessibleDescription(self.reading())
        self.update()

    def reading(self) -> str:
        """What stands at the cursor, in words."""
        if self._cursor is None or not self._series:
            return ""
        when = self._series[0].points[self._cursor][0]
        values = [
            f"{each.name} {number(each.points[self._cursor][1])} {unit_text(each.unit)}"
            for each in self._series
            if self._cursor < len(each.points)
        ]
        return f"{staff_date(when.date())}: {', '.join(values)}"

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._series:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(LEFT, TOP, self.width() - LEFT - RIGHT, self.height() - TOP - BOTTOM)
        scale = _Scale(self._series, self._band, area)
        self._paint_band(painter, scale)
        self._paint_grid(painter, scale)
        self._paint_dates(painter, scale)
        for position, series in enumerate(self._series):
            self._paint_series(painter, scale, series, position)
        self._paint_cursor(painter, scale)

    def _paint_band(self, painter: QPainter, scale: "_Scale") -> None:
        if self._band is None:
            return
        low, high, name = self._band
        box = QRectF(scale.area.left(), scale.y(high), scale.area.width(), scale.y(low) - scale.y(high))
        painter.fillRect(box, colour("band"))
        painter.setFont(font(12, QFont.Weight.Medium))
        painter.setPen(colour("success"))
        painter.drawText(
            box.adjusted(8, 5, 0, 0), Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, name
        )

    @staticmethod
    def _paint_grid(painter: QPainter, scale: "_Scale") -> None:
        painter.setFont(font(12, QFont.Weight.Medium))
        for value in scale.ticks:
            y = scale.y(value)
            painter.setPen(QPen(colour("grid"), 1))
            painter.drawLine(QPointF(scale.area.left(), y), QPointF(scale.area.right(), y))
            painter.setPen(colour("text2"))
            box = QRectF(0, y - 9, LEFT - 10, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number(value))

    def _paint_dates(self, painter: QPainter, scale: "_Scale") -> None:
        painter.setFont(font(12, QFont.Weight.Medium))
        painter.setPen(colour("text2"))
        taken = -1e9
        for when, _ in self._series[0].points:
            x = scale.x(when)
            if x - taken >= DATE_WIDTH:
                box = QRectF(x - DATE_WIDTH / 2, scale.area.bottom() + 8, DATE_WIDTH, 18)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, staff_date(when.date()))
                taken = x

    @staticmethod
    def _paint_series(painter: QPainter, scale: "_Scale", series: Series, position: int) -> None:
        tone = colour(TONES[position % len(TONES)])
        spots = [QPointF(scale.x(when), scale.y(value)) for when, value in series.points]
        painter.setPen(QPen(tone, 2, DASHES[position % len(DASHES)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(spots))
        painter.setPen(QPen(colour("surface"), 1.5))
        painter.setBrush(tone)
        for at, spot in enumerate(spots):
            size = 5 if at == len(spots) - 1 else 3.6
            if position % 2:
                painter.drawRect(QRectF(spot.x() - size, spot.y() - size, 2 * size, 2 * size))
            else:
                painter.drawEllipse(spot, size, size)
        painter.setPen(tone)
        painter.setFont(font(13, QFont.Weight.DemiBold))
        end = spots[-1]
        painter.drawText(QPointF(end.x() + 12, end.y() + 1), number(series.points[-1][1]))
        painter.setPen(colour("text2"))
        painter.setFont(font(12, QFont.Weight.Medium))
        painter.drawText(QPointF(end.x() + 12, end.y() + 15), series.name)

    def _paint_cursor(self, painter: QPainter, scale: "_Scale") -> None:
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        if self._cursor is not None:
            x = scale.x(self._series[0].points[self._cursor][0])
            painter.setPen(QPen(colour("text2"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, scale.area.top()), QPointF(x, scale.area.bottom()))
            painter.setFont(font(12, QFont.Weight.DemiBold))
            painter.setPen(colour("text"))
            painter.drawText(QPointF(scale.area.left() + 4, scale.area.top() - 2), self.reading())


class _Scale:
    """Values to places. The axis never zooms in so far that a small change looks great."""

    def __init__(self, series: list[Series], band: tuple[float, float, str] | None, area: QRectF) -> None:
        self.area = area
        values = [value for each in series for _, value in each.points] + list(band[:2] if band else ())
        times = [when.timestamp() for each in series for when, _ in each.points]
        step = _step(max(values) - min(values), max(values))
        low = step * int(min(values) // step)
        high = step * (int(max(values) // step) + 1)
        self.ticks = [low + step * at for at in range(round((high - low) / step) + 1)]
        self._low, self._high = low, high
        self._start, self._span = min(times), max(max(times) - min(times), 1.0)

    def x(self, when: datetime) -> float:
        share = (when.timestamp() - self._start) / self._span
        return self.area.left() + 12 + share * (self.area.width() - 24)

    def y(self, value: float) -> float:
        return self.area.bottom() - (value - self._low) / (self._high - self._low) * self.area.height()


def _step(spread: float, largest: float) -> float:
    wanted = max(spread, largest * 0.2) / GRID_LINES
    return next((size for size in CEILINGS if size >= wanted), CEILINGS[-1])
