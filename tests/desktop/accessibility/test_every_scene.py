"""Every screen as a screen reader gets it, in the order it reads; no part of one is a window of its own."""

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from medisecure_desktop.language import ENGLISH, Language
from medisecure_desktop.language.languages import ARABIC
from medisecure_desktop.ui.shell.reading_order import reading_order
from medisecure_desktop.ui.shell.window import ShellWindow
from medisecure_desktop.ui.style.speech import speech
from tests.desktop.accessibility.tree import problems
from tests.desktop.checklist.accessible import name_of
from tests.desktop.checklist.recording import RecordedClinic
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.sign_in_scenes import SIGN_IN_SCENES, open_door
from tests.desktop.checklist.stage import open_stage

HOLDS_THE_FOCUS = {"palette"}
"""It lies over everything else, and never lets go of the focus."""


class Windows(QObject):
    """Notes whatever is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("language", [ENGLISH, ARABIC], ids=lambda one: one.tag)
@pytest.mark.parametrize("name", SCENES)
def test_it_is_heard_as_it_is_seen_and_nothing_flashes(
    qtbot: Any, qapp: QApplication, recorded: RecordedClinic, name: str, language: Language
) -> None:
    speech.use(language)
    windows = Windows()
    qapp.installEventFilter(windows)
    stage = open_stage(qtbot, recorded, SCENES[name])
    stage.come_to_rest()
    qapp.removeEventFilter(windows)
    stops = reading_order(stage.window) if name not in HOLDS_THE_FOCUS else []
    found = [
        f"after {name_of(before)!r} Tab goes back up to {name_of(after)!r}"
        for before, after in pairwise(stops)
        if _is_back_up(_box(stage.window, before), _box(stage.window, after))
    ]
    found += problems(stage.window)
    stage.leave()
    assert found == [], "\n".join(found)
    assert windows.shown == [ShellWindow.__name__]


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("name", SIGN_IN_SCENES)
def test_a_form_before_sign_in_is_heard_as_it_is_seen(qtbot: Any, name: str) -> None:
    door = open_door(qtbot, None, name)
    door.come_to_rest()
    found = problems(door.window)
    door.leave()
    assert found == [], "\n".join(found)


def _box(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _is_back_up(before: QRect, after: QRect) -> bool:
    is_above = after.bottom() <= before.top()
    return is_above and after.left() < before.right() and after.right() > before.left()
