"""Headings: a reader goes from one to the next, and each says its rank."""

from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.heading import Heading
from tests.desktop.accessibility.tree import shown_below
from tests.desktop.checklist.recording import RecordedClinic
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.sign_in_scenes import SIGN_IN_SCENES, open_door
from tests.desktop.checklist.stage import open_stage

WITHOUT = {"palette"}
"""It has a line to type in, and what is found."""


def headings(window: QWidget) -> list[tuple[int, str]]:
    """Rank and words of each title that is in sight, as they are read."""
    root = QAccessible.queryAccessibleInterface(window)
    return [
        (level_of(one), one.text(QAccessible.Text.Name))
        for _, one in shown_below(root)
        if one.role() == QAccessible.Role.Heading
    ]


def level_of(interface: QAccessibleInterface) -> int:
    attributes = interface.attributesInterface()
    assert attributes is not None
    return int(attributes.attributeValue(QAccessible.Attribute.Level))


def wrong(found: list[tuple[int, str]]) -> list[str]:
    """A screen has one title or several parts; no part is without words, none hangs under nothing."""
    if not found:
        return ["nothing is a heading"]
    problems = [f"a heading of rank {level} says nothing" for level, words in found if not words]
    firsts = [words for level, words in found if level == 1]
    return problems + ([f"{firsts} are all the title of the page"] if len(firsts) > 1 else [])


def test_a_heading_says_its_rank(qtbot: Any) -> None:
    window = Card("Allergies")
    window.body.addWidget(Heading("Penicillin", "strong"))
    qtbot.addWidget(window)
    window.show()
    assert headings(window) == [(2, "Allergies"), (3, "Penicillin")]


@pytest.mark.parametrize("name", sorted(set(SCENES) - WITHOUT))
def test_a_screen_has_its_title(qtbot: Any, recorded: RecordedClinic, name: str) -> None:
    stage = open_stage(qtbot, recorded, SCENES[name])
    stage.come_to_rest()
    found = headings(stage.window)
    stage.leave()
    assert wrong(found) == [], found


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("name", SIGN_IN_SCENES)
def test_a_form_before_sign_in_has_its_title(qtbot: Any, name: str) -> None:
    door = open_door(qtbot, None, name)
    door.come_to_rest()
    found = headings(door.window)
    door.leave()
    assert wrong(found) == [], found
