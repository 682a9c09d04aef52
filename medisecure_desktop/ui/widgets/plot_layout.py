"""A chart laid out for one size: where its lines run and where its words stand. Kept from frame to frame."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetrics

from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.sizes import px
from medisecure_desktop.ui.widgets.chart_labels import apart, free_place
from medisecure_desktop.ui.widgets.chart_series import Band, Curve, Scale

LEFT, TOP, BOTTOM, HEADER, BESIDE = 44, 12, 32, 22, 4
NAME_PX, FAR, ANY = 34, 22, 100_000


@dataclass(frozen=True)
class PlotLayout:
    """Everything that is reckoned once: paint it as often as needed."""

    scale: Scale
    lines: list[list[QPointF]]
    band_words: QRectF | None
    names: list[QRectF]


def lay_out(curves: list[Curve], band: Band | None, width: int, height: int) -> PlotLayout:
    """For this many pixels. Words that find no free place inside the chart stand above it."""
    metrics = QFontMetrics(font(12, QFont.Weight.Medium))
    beside = px(FAR) + max(metrics.horizontalAdvance(curve.name) for curve in curves)
    inside = _inside(width, height, beside, px(TOP))
    scale = Scale(curves, band, inside)
    seen = [scale.seen(curve) for curve in curves]
    lines = [scale.places(found) for found in seen]
    words: QRectF | None = None
    if band is not None:
        # As high as these letters are: those of another alphabet may be higher than the font's own.
        high = metrics.boundingRect(QRect(0, 0, ANY, ANY), 0, band[2]).height()
        size = QSizeF(metrics.horizontalAdvance(band[2]) + 2, high)
        words = free_place(size, band_box(scale, band), lines)
        if words is None:
            inside = _inside(width, height, beside, px(TOP + HEADER))
            scale = Scale(curves, band, inside)
            lines = [scale.places(found) for found in seen]
            words = QRectF(QPointF(inside.left(), 2), size)
    return PlotLayout(scale, lines, words, _names(scale, curves, beside))


def band_box(scale: Scale, band: Band) -> QRectF:
    """The band's own area."""
    low, high, _ = band
    return QRectF(scale.area.left(), scale.y(high), scale.area.width(), scale.y(low) - scale.y(high))


def _inside(width: int, height: int, beside: int, top: int) -> QRectF:
    return QRectF(px(LEFT), top, max(width - px(LEFT) - beside, 1), max(height - top - px(BOTTOM), 1))


def _names(scale: Scale, curves: list[Curve], beside: int) -> list[QRectF]:
    high, lift = px(NAME_PX), px(10)
    tops = apart([scale.y(curve.last) - lift for curve in curves], high, 0, scale.area.bottom() + px(10))
    return [QRectF(scale.area.right() + px(BESIDE), top, beside - px(BESIDE), high) for top in tops]
