"""A15: nothing is told by colour alone: without colour, states still differ in word or shape."""

from collections.abc import Callable
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from medisecure_desktop.gallery import samples
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.allergy_strip import AllergyStrip
from medisecure_desktop.ui.widgets.inline_message import ICONS, InlineMessage
from medisecure_desktop.ui.widgets.segmented import SegmentedControl
from medisecure_desktop.ui.widgets.slot_grid import SlotGrid
from medisecure_desktop.ui.widgets.switch import Switch
from medisecure_desktop.ui.widgets.tabs import Tabs
from tests.desktop.checklist.exhibits import grey

LOOKS = ("light", "dark", "high-contrast")
APART = 12
"""Pixels that differ by a third of grey: a word or a shape, not the rounding of an edge."""
THIRD = 85


def strip(state: int) -> QWidget:
    made = AllergyStrip()
    made.set_allergies(samples.allergies()[state])
    return made


def switch(state: int) -> QWidget:
    return Switch("Send reminders", is_on=bool(state))


def tabs(kind: type[Tabs]) -> Callable[[int], QWidget]:
    def made(state: int) -> QWidget:
        row = kind(["Same", "Same"])
        row.set_index(state)
        return row

    return made


def message(state: int) -> QWidget:
    return InlineMessage(list(ICONS)[state], "The same words")


def slot(state: int) -> QWidget:
    """The same time: free, chosen, taken."""
    week = samples.week()[:1]
    here = week[0].slots[0]
    grid = SlotGrid()
    if state == 2:
        week = [type(week[0])(week[0].date, [], [here])]
    else:
        week = [type(week[0])(week[0].date, [here], [])]
    grid.set_week(week)
    grid.choose(here if state == 1 else None)
    return grid


KINDS: dict[str, tuple[Callable[[int], QWidget], int]] = {
    "allergies": (strip, 4),
    "switch": (switch, 2),
    "segments": (tabs(SegmentedControl), 2),
    "tabs": (tabs(Tabs), 2),
    "messages": (message, len(ICONS)),
    "slots": (slot, 3),
}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("kind", KINDS)
def test_states_differ_without_colour(qtbot: Any, qapp: QApplication, kind: str, look: str) -> None:
    theme.apply(qapp, look)
    build, count = KINDS[kind]
    pictures = []
    for state in range(count):
        made = build(state)
        qtbot.addWidget(made)
        made.resize(460, 120)
        made.show()
        if made.focusProxy() is not None:
            made.focusProxy().clearFocus()
        pictures.append(grey(made.grab().toImage()))
    theme.apply(qapp, "light")
    for one, other in combinations(range(count), 2):
        first, second = pictures[one], pictures[other]
        different = sum(
            abs((first.pixel(x, y) & 255) - (second.pixel(x, y) & 255)) >= THIRD
            for y in range(first.height())
            for x in range(first.width())
        )
        assert different >= APART, f"states {one} and {other} look the same without colour ({different})"
