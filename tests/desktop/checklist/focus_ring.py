"""A6: whether it is seen what has the focus."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from medisecure_desktop.ui.shell.window_parts import can_take_focus
from tests.desktop.checklist.accessible import name_of, usable

TURN_MS = 1
"""A page scrolls to what gets the focus."""
CONTRAST, REACH, LEAST = 3.0, 8, 24
"""LEAST: pixels that change that much; a ring of 2 px round the smallest target has far more."""


def unseen(page: QWidget) -> list[str]:
    """One line for each stop of Tab whose focus is not seen."""
    found: list[str] = []
    for stop in [one for one in usable(page) if can_take_focus(one)]:
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        assert stop.hasFocus(), f"{name_of(stop)!r} does not take the focus"
        QTest.qWait(TURN_MS)
        stop.clearFocus()
        place = QRect(stop.mapTo(page, QPoint(0, 0)), stop.size()).adjusted(-REACH, -REACH, REACH, REACH)
        place &= page.rect()
        before = _picture(page, place)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if changed(before, _picture(page, place)) < LEAST:
            what = " (its current item)" if isinstance(stop, QAbstractScrollArea) else ""
            found.append(f"the focus on {type(stop).__name__} {name_of(stop)!r}{what} is not seen")
    return found


def changed(before: QImage, after: QImage) -> int:
    """How many pixels differ clearly."""
    wide, cache, count = before.bytesPerLine(), dict[tuple[int, int], bool](), 0
    here, there = bytes(before.constBits()), bytes(after.constBits())
    for start in range(0, wide * before.height(), wide):
        was, now = here[start : start + wide], there[start : start + wide]
        if was == now:
            continue
        for pair in zip(memoryview(was).cast("I"), memoryview(now).cast("I"), strict=True):
            if pair[0] != pair[1]:
                if pair not in cache:
                    cache[pair] = contrast(QColor(pair[0]), QColor(pair[1])) >= CONTRAST
                count += cache[pair]
    return count


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG reckons it."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _picture(page: QWidget, place: QRect) -> QImage:
    return page.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
