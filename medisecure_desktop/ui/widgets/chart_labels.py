"""Where a chart's words go: never over a line or a point, and never over each other."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

CLEAR = 8.0
"""A marker's reach and a little air."""
INSET = 8.0
STEP = 12.0


def free_place(size: QSizeF, inside: QRectF, lines: Sequence[Sequence[QPointF]]) -> QRectF | None:
    """The first place from the top left for words of this size where no line runs, if there is one."""
    tracks = [Track(line) for line in lines]
    left = inside.left() + INSET
    while left + size.width() <= inside.right() - INSET:
        top = _free_top(left, size, inside, tracks)
        if top is not None:
            return QRectF(QPointF(left, top), size)
        left += STEP
    return None


def apart(wanted: Sequence[float], height: float, top: float, bottom: float) -> list[float]:
    """Tops for blocks of one height, each as near as it can be to where it is wanted, in the order given."""
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    placed = [0.0] * len(wanted)
    lowest = top
    for at in order:
        placed[at] = max(wanted[at], lowest)
        lowest = placed[at] + height
    highest = bottom - height
    for at in reversed(order):
        placed[at] = min(placed[at], highest)
        highest = placed[at] - height
    return placed


class Track:
    """A line from left to right, made ready to be asked where it runs."""

    def __init__(self, line: Sequence[QPointF]) -> None:
        self._x = [spot.x() for spot in line]
        self._y = [spot.y() for spot in line]

    def span(self, left: float, right: float) -> tuple[float, float] | None:
        """The highest and lowest place between two sides; None where it does not run."""
        first, last = bisect_left(self._x, left), bisect_right(self._x, right)
        found = self._y[first:last]
        if 0 < first < len(self._x):
            found.append(self._between(first, left))
        if 0 < last < len(self._x):
            found.append(self._between(last, right))
        return (min(found), max(found)) if found else None

    def _between(self, after: int, x: float) -> float:
        """Where the line crosses a side, on the way to this spot."""
        before = after - 1
        wide = self._x[after] - self._x[before]
        share = (x - self._x[before]) / wide if wide else 0.0
        return self._y[before] + share * (self._y[after] - self._y[before])


def _free_top(left: float, size: QSizeF, inside: QRectF, tracks: Sequence[Track]) -> float | None:
    right = left + size.width() + CLEAR
    spans = sorted(span for track in tracks if (span := track.span(left - CLEAR, right)) is not None)
    top = inside.top() + CLEAR / 2
    for upper, lower in spans:
        if upper - CLEAR >= top + size.height():
            break
        top = max(top, lower + CLEAR)
    return top if top + size.height() <= inside.bottom() - CLEAR / 2 else None
