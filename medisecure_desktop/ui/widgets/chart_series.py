"""What a chart of measured values shows, and where on it each value goes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF

GRID_LINES = 5
LEAST_SHARE = 0.2
EDGE = 12
SIZES = (1, 2, 5)
POWERS = (-2, -1, 0, 1, 2, 3, 4)
FINEST = 1536
"""How many places a screen can tell apart from left to right: more are never drawn."""

Spot = tuple[float, float]
Band = tuple[float, float, str]


@dataclass(frozen=True)
class Series:
    """One line: its name, points in time order, unit (UCUM)."""

    name: str
    points: list[tuple[datetime, float]]
    unit: str


class Curve:
    """A series ready to be drawn often: its extremes known, no more points than can be seen."""

    def __init__(self, series: Series) -> None:
        self.name, self.unit, self.last = series.name, series.unit, series.points[-1][1]
        spots = [(when.timestamp(), value) for when, value in series.points]
        self.start, self.end = spots[0][0], spots[-1][0]
        self.low = min(value for _, value in spots)
        self.high = max(value for _, value in spots)
        self.spots = spots
        if len(spots) > 2 * FINEST:
            self.spots = thinned(spots, (self.end - self.start) / FINEST)


class Scale:
    """Values to places. The axis never zooms in so far that a small change looks great."""

    def __init__(self, curves: list[Curve], band: Band | None, area: QRectF) -> None:
        self.area = area
        ends = list(band[:2] if band else ())
        lowest = min([curve.low for curve in curves] + ends)
        highest = max([curve.high for curve in curves] + ends)
        step = _step(max(highest - lowest, abs(highest) * LEAST_SHARE, 1e-9))
        self._low, self._high = step * floor(lowest / step), step * ceil(highest / step)
        if self._high - self._low < step:
            self._high = self._low + step
        count = round((self._high - self._low) / step)
        self.ticks = [round(self._low + step * at, 6) for at in range(count + 1)]
        self._start = min(curve.start for curve in curves)
        self._span = max(max(curve.end for curve in curves) - self._start, 1.0)

    def x(self, seconds: float) -> float:
        """Time runs from left to right in every language."""
        share = (seconds - self._start) / self._span
        return self.area.left() + EDGE + share * (self.area.width() - 2 * EDGE)

    def seconds(self, x: float) -> float:
        """The moment that is drawn at this place."""
        share = (x - self.area.left() - EDGE) / max(self.area.width() - 2 * EDGE, 1.0)
        return self._start + share * self._span

    def y(self, value: float) -> float:
        """Higher values are higher up."""
        return self.area.bottom() - (value - self._low) / (self._high - self._low) * self.area.height()

    def seen(self, curve: Curve) -> list[Spot]:
        """What of a curve can be seen: where many share a pixel column, only its lowest and highest."""
        found = curve.spots
        if len(found) > 2 * self.area.width():
            found = thinned(found, self._span / max(self.area.width() - 2 * EDGE, 1.0))
        return found

    def places(self, found: list[Spot]) -> list[QPointF]:
        """Where these are drawn."""
        left, top, wide, high = self.x(self._start), self.y(0), self._per_second(), self._per_unit()
        return [QPointF(left + (when - self._start) * wide, top - value * high) for when, value in found]

    def _per_second(self) -> float:
        return (self.area.width() - 2 * EDGE) / self._span

    def _per_unit(self) -> float:
        return self.area.height() / (self._high - self._low)


def thinned(spots: Iterable[Spot], width: float) -> list[Spot]:
    """The lowest and highest spot of every column of this width: looks the same, costs less."""
    columns: dict[int, tuple[Spot, Spot]] = {}
    for spot in spots:
        column = int(spot[0] // width)
        kept = columns.get(column)
        if kept is None:
            columns[column] = (spot, spot)
        elif spot[1] < kept[0][1]:
            columns[column] = (spot, kept[1])
        elif spot[1] > kept[1][1]:
            columns[column] = (kept[0], spot)
    return [spot for low_high in columns.values() for spot in sorted(set(low_high))]


def _step(spread: float) -> float:
    wanted = spread / GRID_LINES
    sizes = [size * 10.0**power for power in POWERS for size in SIZES]
    return next((size for size in sizes if size >= wanted), sizes[-1])
