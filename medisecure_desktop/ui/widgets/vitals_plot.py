"""The painted part of a chart: direct labels, a band in words, a marker and a dash for each series."""

from bisect import bisect_left
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.formatters import number, quantity, staff_date
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.style.sizes import keep, least_height, px
from medisecure_desktop.ui.widgets.announce import announce
from medisecure_desktop.ui.widgets.chart_paint import TONES, paint_dates, paint_grid, paint_line
from medisecure_desktop.ui.widgets.chart_series import Band, Curve, Series
from medisecure_desktop.ui.widgets.plot_layout import PlotLayout, band_box, lay_out

HOW = mark("Left and right arrow keys read the values")
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class VitalsPlot(QWidget):
    """Arrow keys, Home, End and the mouse move a reading cursor; what it stands on is announced: `read`."""

    read = Signal(str)
    accessible_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: list[Series] = []
        self._curves: list[Curve] = []
        self._values: list[dict[datetime, float]] = []
        self._moments: list[datetime] = []
        self._band: Band | None = None
        self._cursor: int | None = None
        self._layout: PlotLayout | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        least_height(self, 170)
        keep(self, self._forget)
        self.setAccessibleName(text("Chart", meaning="a drawing of values"))

    def set_series(self, series: list[Series], band: Band | None) -> None:
        """Show these."""
        self._series = [each for each in series if each.points]
        self._curves = [Curve(each) for each in self._series]
        self._values = [dict(each.points) for each in self._series]
        self._moments = sorted({when for values in self._values for when in values})
        self._band, self._cursor = band, None
        latest = ", ".join(f"{each.name} {quantity(each.points[-1][1], each.unit)}" for each in self._series)
        self.setAccessibleName(
            heard(text("Chart, latest {values}", values=latest))
            if latest
            else text("Chart", meaning="a drawing of values")
        )
        self.setAccessibleDescription(heard(f"{band[2]}. {text(HOW)}" if band else text(HOW)))
        self._forget()
        self.read.emit("")

    def sizeHint(self) -> QSize:
        return QSize(px(520), px(210))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self._moments) - 1
        if last < 0 or (key not in STEPS and key not in ENDS):
            super().keyPressEvent(event)
        elif key in ENDS:
            self._stand_on(ENDS[key] % (last + 1))
        else:
            self._stand_on(last if self._cursor is None else max(0, min(last, self._cursor + STEPS[key])))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        laid = self.layout_now()
        if laid is None or not self._moments:
            return
        wanted = laid.scale.seconds(event.position().x())
        after = min(bisect_left(self._moments, wanted, key=datetime.timestamp), len(self._moments) - 1)
        near = [at for at in (after - 1, after) if at >= 0]
        self._stand_on(min(near, key=lambda at: abs(self._moments[at].timestamp() - wanted)))

    def reading(self) -> str:
        """What stands at the cursor, in words."""
        if self._cursor is None:
            return ""
        moment = self._moments[self._cursor]
        values = [
            f"{each.name} {quantity(values[moment], each.unit)}"
            for each, values in zip(self._series, self._values, strict=True)
            if moment in values
        ]
        return f"{staff_date(moment.date())}: {', '.join(values)}"

    def layout_now(self) -> PlotLayout | None:
        """Where everything stands at the size that is on; None while there is nothing to show."""
        if self._layout is None and self._curves:
            self._layout = lay_out(self._curves, self._band, self.width(), self.height())
        return self._layout

    def paintEvent(self, _event: QPaintEvent) -> None:
        laid = self.layout_now()
        if laid is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._band is not None:
            painter.fillRect(band_box(laid.scale, self._band), colour("band"))
        paint_grid(painter, laid.scale)
        paint_dates(painter, laid.scale, self._moments)
        self._paint_band_words(painter, laid)
        self._paint_cursor(painter, laid)
        for position, spots in enumerate(laid.lines):
            paint_line(painter, spots, laid.scale.area.width(), position)
        self._paint_names(painter, laid)
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _forget(self) -> None:
        self._layout = None
        self.update()

    def _stand_on(self, moment: int) -> None:
        self._cursor = moment
        self.read.emit(self.reading())
        announce(self, self.reading())
        self.update()

    def _paint_band_words(self, painter: QPainter, laid: PlotLayout) -> None:
        if self._band is None or laid.band_words is None:
            return
        if laid.band_words.top() >= laid.scale.area.top():
            painter.fillRect(laid.band_words, colour("band"))
        painter.setFont(font(12, QFont.Weight.Medium))
        painter.setPen(colour("success"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(laid.band_words, flags, self._band[2])

    def _paint_names(self, painter: QPainter, laid: PlotLayout) -> None:
        """Each line's last value and name at its end."""
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        for position, (curve, box) in enumerate(zip(self._curves, laid.names, strict=True)):
            painter.setFont(font(13, QFont.Weight.DemiBold))
            painter.setPen(colour(TONES[position % len(TONES)]))
            painter.drawText(box, flags | Qt.AlignmentFlag.AlignTop, number(curve.last))
            painter.setFont(font(12, QFont.Weight.Medium))
            painter.setPen(colour("text2"))
            painter.drawText(box, flags | Qt.AlignmentFlag.AlignBottom, curve.name)

    def _paint_cursor(self, painter: QPainter, laid: PlotLayout) -> None:
        if self._cursor is not None:
            x = laid.scale.x(self._moments[self._cursor].timestamp())
            painter.setPen(QPen(colour("text2"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, laid.scale.area.top()), QPointF(x, laid.scale.area.bottom()))
