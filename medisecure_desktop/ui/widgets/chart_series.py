"""What a chart of measured values shows, and where on it each value goes."""

from dataclasses import dataclass
from datetime import datetime
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF

GRID_LINES = 5
LEAST_SHARE = 0.2
EDGE = 12
SIZES = (1, 2, 5)
POWERS = (-2, -1, 0, 1, 2, 3, 4)


@dataclass(frozen=True)
class Series:
    """One line: its name, points in time order, unit (UCUM)."""

    name: str
    points: list[tuple[datetime, float]]
    unit: str


Band = tuple[float, float, str]


class Scale:
    """Values to places. The axis never zooms in so far that a small change looks great."""

    def __init__(self, series: list[Series], band: Band | None, area: QRectF) -> None:
        self.area = area
        values = [value for each in series for _, value in each.points] + list(band[:2] if band else ())
        times = [when.timestamp() for each in series for when, _ in each.points]
        lowest, highest = min(values), max(values)
        step = _step(max(highest - lowest, abs(highest) * LEAST_SHARE, 1e-9))
        self._low, self._high = step * floor(lowest / step), step * ceil(highest / step)
        if self._high - self._low < step:
            self._high = self._low + step
        count = round((self._high - self._low) / step)
        self.ticks = [round(self._low + step * at, 6) for at in range(count + 1)]
        self._start, self._span = min(times), max(max(times) - min(times), 1.0)

    def x(self, when: datetime) -> float:
        """Time runs from left to right in every language."""
        share = (when.timestamp() - self._start) / self._span
        return self.area.left() + EDGE + share * (self.area.width() - 2 * EDGE)

    def y(self, value: float) -> float:
        """Higher values are higher up."""
        return self.area.bottom() - (value - self._low) / (self._high - self._low) * self.area.height()

    def spots(self, series: Series) -> list[QPointF]:
        """The places of a series; where many share a pixel column, only its lowest and highest."""
        found = [QPointF(self.x(when), self.y(value)) for when, value in series.points]
        return found if len(found) <= 2 * self.area.width() else thinned(found)


def thinned(spots: list[QPointF]) -> list[QPointF]:
    """The lowest and highest place of every pixel column: looks the same, costs less."""
    columns: dict[int, list[QPointF]] = {}
    for spot in spots:
        kept = columns.setdefault(int(spot.x()), [spot, spot])
        if spot.y() < kept[0].y():
            kept[0] = spot
        if spot.y() > kept[1].y():
            kept[1] = spot
    return [spot for low_high in columns.values() for spot in sorted(low_high, key=lambda spot: spot.x())]


def _step(spread: float) -> float:
    wanted = spread / GRID_LINES
    sizes = [size * 10.0**power for power in POWERS for size in SIZES]
    return next((size for size in sizes if size >= wanted), sizes[-1])
