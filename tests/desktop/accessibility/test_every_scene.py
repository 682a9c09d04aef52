"""Every screen as a screen reader gets it, in the order it reads; no part of one is a window of its own."""

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from medisecure_desktop.ui.shell.reading_order import reading_order
from medisecure_desktop.ui.shell.window import ShellWindow
from tests.clinic_process import RunningClinic
from tests.desktop.accessibility.tree import problems
from tests.desktop.checklist.accessible import name_of
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.stage import open_stage


class Windows(QObject):
    """Notes whatever is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("name", [name for name in SCENES if name != "palette"])
def test_it_is_heard_as_it_is_seen_and_nothing_flashes(
    qtbot: Any, qapp: QApplication, clinic: RunningClinic, name: str
) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    stage = open_stage(qtbot, clinic, SCENES[name])
    stage.come_to_rest()
    qapp.removeEventFilter(windows)
    stops = reading_order(stage.window)
    found = [
        f"after {name_of(before)!r} Tab goes back up to {name_of(after)!r}"
        for before, after in pairwise(stops)
        if _is_back_up(_box(stage.window, before), _box(stage.window, after))
    ]
    found += problems(stage.window)
    stage.runner.shutdown()
    assert found == [], "\n".join(found)
    assert windows.shown == [ShellWindow.__name__]


def _box(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _is_back_up(before: QRect, after: QRect) -> bool:
    is_above = after.bottom() <= before.top()
    return is_above and after.left() < before.right() and after.right() > before.left()
