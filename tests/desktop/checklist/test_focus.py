"""A6: what has the focus is seen: at least two pixels wide, and at least 3:1 against what was there."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from medisecure_desktop.gallery.registry import EXHIBITS
from medisecure_desktop.ui.shell.window_parts import can_take_focus
from medisecure_desktop.ui.style.theme import theme
from tests.desktop.checklist.accessible import name_of, usable
from tests.desktop.checklist.exhibits import show

__all__ = ["show"]
COVERED = {"palette"}
"""The palette lies over everything else and never lets go of the focus; its line is that of the fields."""
LOOKS = ("light", "dark", "high-contrast")
CONTRAST, REACH, LEAST = 3.0, 8, 24
"""LEAST: pixels that change that much; a ring of 2 px round the smallest target has far more."""


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def changed(before: QImage, after: QImage, place: QRect) -> int:
    """How many pixels differ clearly."""
    shared = place.intersected(before.rect()).intersected(after.rect())
    cache: dict[tuple[int, int], bool] = {}
    count = 0
    for y in range(shared.top(), shared.bottom() + 1):
        for x in range(shared.left(), shared.right() + 1):
            pair = (before.pixel(x, y), after.pixel(x, y))
            if pair[0] == pair[1]:
                continue
            if pair not in cache:
                cache[pair] = contrast(QColor(pair[0]), QColor(pair[1])) >= CONTRAST
            count += cache[pair]
    return count


def picture(window: QWidget) -> QImage:
    return window.grab().toImage()


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", sorted(set(EXHIBITS) - COVERED))
def test_the_focus_is_seen(qtbot: Any, qapp: QApplication, show: Any, name: str, look: str) -> None:
    theme.apply(qapp, look)
    page = show(name)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    stops = [one for one in usable(page) if can_take_focus(one)]
    unseen: list[str] = []
    for stop in stops:
        now = qapp.focusWidget()
        if now is not None:
            now.clearFocus()
        before = picture(page)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        assert stop.hasFocus(), f"{name_of(stop)!r} does not take the focus"
        after = picture(page)
        place = QRect(stop.mapTo(page, QPoint(0, 0)), stop.size()).adjusted(-REACH, -REACH, REACH, REACH)
        if changed(before, after, place) < LEAST:
            what = " (its current item)" if isinstance(stop, QAbstractScrollArea) else ""
            unseen.append(f"{type(stop).__name__} {name_of(stop)!r}{what}")
    theme.apply(qapp, "light")
    assert unseen == [], "\n".join(unseen)
