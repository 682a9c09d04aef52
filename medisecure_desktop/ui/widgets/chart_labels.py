"""Where a chart's words go: never over a line or a point, and never over each other."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF

CLEAR = 8.0
"""A marker's reach and a little air."""
INSET = 8.0
STEP = 12.0


def free_place(size: QSizeF, inside: QRectF, lines: Sequence[Sequence[QPointF]]) -> QRectF | None:
    """The first place from the top left for words of this size where no line runs, if there is one."""
    left = inside.left() + INSET
    while left + size.width() <= inside.right() - INSET:
        top = _free_top(left, size, inside, lines)
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


def _free_top(left: float, size: QSizeF, inside: QRectF, lines: Sequence[Sequence[QPointF]]) -> float | None:
    spans = sorted(
        span for line in lines if (span := _span(line, left - CLEAR, left + size.width() + CLEAR)) is not None
    )
    top = inside.top() + CLEAR / 2
    for upper, lower in spans:
        if upper - CLEAR >= top + size.height():
            break
        top = max(top, lower + CLEAR)
    return top if top + size.height() <= inside.bottom() - CLEAR / 2 else None


def _span(line: Sequence[QPointF], left: float, right: float) -> tuple[float, float] | None:
    """The highest and lowest place of a line between two sides; None where it does not run."""
    found = [spot.y() for spot in line if left <= spot.x() <= right]
    for before, after in pairwise(line):
        found += [_between(before, after, side) for side in (left, right) if before.x() < side < after.x()]
    return (min(found), max(found)) if found else None


def _between(before: QPointF, after: QPointF, x: float) -> float:
    share = (x - before.x()) / (after.x() - before.x())
    return before.y() + share * (after.y() - before.y())
