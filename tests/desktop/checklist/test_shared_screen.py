"""A4 on a screen that others use as well: people stand before it and touch it, so targets are 56 pixels."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QTabBar,
    QTableView,
    QWidget,
)

from medisecure_desktop.run_window import LARGE
from medisecure_desktop.ui.style.theme import theme
from tests.desktop.checklist.accessible import name_of, usable
from tests.desktop.checklist.clipping import overlaps, problems
from tests.desktop.checklist.hand import Hand
from tests.desktop.checklist.painted import cut_or_shortened
from tests.desktop.checklist.recording import RecordedClinic
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.sign_in_scenes import SIGN_IN_SCENES, open_door
from tests.desktop.checklist.stage import open_stage

TARGET = 56
OPENED = sorted(name for name, scene in SCENES.items() if scene.role == "Patient" and "countdown" not in name)


@pytest.fixture(autouse=True)
def shared_screen(qapp: QApplication) -> Iterator[None]:
    theme.share_screen(is_shared=True)
    theme.set_text_percent(LARGE)
    yield
    theme.share_screen(is_shared=False)
    theme.set_text_percent(100)


@pytest.mark.parametrize("name", OPENED)
def test_a_patients_screen_can_be_touched(recorded: RecordedClinic, name: str) -> None:
    with Hand() as hand:
        stage = open_stage(hand, recorded, SCENES[name])
        found = faults(stage.window, stage.come_to_rest)
        stage.leave()
    assert found == [], "\n".join(found)


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("name", sorted(SIGN_IN_SCENES))
def test_the_door_can_be_touched(name: str) -> None:
    with Hand() as hand:
        door = open_door(hand, None, name)
        found = faults(door.window, door.come_to_rest)
        door.leave()
    assert found == [], "\n".join(found)


def faults(window: QWidget, come_to_rest: object) -> list[str]:
    """What is smaller than a finger, and what is cut because everything is larger."""
    window.resize(1280, 800)
    assert callable(come_to_rest)
    come_to_rest()
    return [*too_small(window), *problems(window), *overlaps(window), *cut_or_shortened(window)]


def too_small(window: QWidget) -> list[str]:
    found = []
    for one in usable(window):
        for what, width, height in targets(one):
            if min(width, height) < TARGET:
                found.append(f"{type(one).__name__} {what!r} is {width}x{height}")
    return found


def targets(one: QWidget) -> Iterator[tuple[str, int, int]]:
    """What can be touched in a widget: itself, its tabs, its rows."""
    if isinstance(one, QTabBar):
        for at in range(one.count()):
            yield one.tabText(at), one.tabRect(at).width(), one.tabRect(at).height()
    elif isinstance(one, QTableView):
        yield name_of(one), one.columnWidth(0), one.rowHeight(0)
    elif isinstance(one, QListView):
        rect = one.visualRect(one.model().index(0, 0))
        yield name_of(one), rect.width(), rect.height()
    elif isinstance(one, QAbstractButton | QLineEdit | QComboBox) and not isinstance(one, QAbstractItemView):
        is_inside = isinstance(one.parentWidget(), QLineEdit | QTabBar)
        if not is_inside:
            yield name_of(one), one.width(), one.height()
