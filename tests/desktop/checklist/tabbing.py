"""A5: the way of Tab through a window."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from medisecure_desktop.ui.shell.reading_order import can_take_focus, reading_order
from tests.desktop.checklist.accessible import name_of, usable

SAME_ROW = 0.5
"""Two stops are in one row when they share this much of the lower one's height."""


def tab_problems(window: QWidget) -> list[str]:
    """Tab visits everything once, as the window reads, and comes back; Shift+Tab goes there in reverse."""
    stops = [one for one in usable(window) if can_take_focus(one)]
    if not stops:
        return ["nothing can be reached by Tab"]
    there = _walk(window, stops[0], Qt.Key.Key_Tab, len(stops) + 2)
    back = _walk(window, stops[0], Qt.Key.Key_Backtab, len(stops) + 2)
    missed = [name_of(one) or type(one).__name__ for one in stops if one not in there]
    found = [f"Tab never comes to {missed}"] if missed else []
    if there[-1] is not stops[0]:
        found.append("Tab does not come back to where it began")
    if not missed and there != back[::-1]:
        found.append("Shift+Tab does not go the way of Tab in reverse")
    return found + _out_of_order(window, there[:-1])


def _walk(window: QWidget, start: QWidget, key: Qt.Key, most: int) -> list[QWidget]:
    """From a stop until it comes again."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    visited = [start]
    for _ in range(most):
        now = window.focusWidget()
        if now is None:
            break
        QTest.keyClick(now, key)
        after = window.focusWidget()
        if after is None:
            break
        visited.append(after)
        if after is start:
            break
    return visited


def _out_of_order(window: QWidget, walked: list[QWidget]) -> list[str]:
    """From a stop to the next: never back up above it, and in a row as one reads."""
    first = walked.index(reading_order(window)[0])
    round_ = [*walked[first:], *walked[:first]]
    return [
        f"Tab goes from {name_of(one)!r} {fault} {name_of(other)!r}"
        for one, other in pairwise(round_)
        for fault in _faults(_box(window, one), _box(window, other), is_mirrored=window.isRightToLeft())
    ]


def _faults(here: QRect, there: QRect, *, is_mirrored: bool) -> list[str]:
    shares_column = there.left() < here.right() and there.right() > here.left()
    if there.bottom() <= here.top() and shares_column:
        return ["back up to"]
    shared = min(here.bottom(), there.bottom()) - max(here.top(), there.top())
    is_row = shared >= SAME_ROW * min(here.height(), there.height())
    is_back = there.left() >= here.right() if is_mirrored else there.right() <= here.left()
    return ["against the way of reading to"] if is_row and is_back else []


def _box(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
