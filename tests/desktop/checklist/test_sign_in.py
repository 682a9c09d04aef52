"""What only forms before sign-in do: many errors at once, and signing in again over work that waits."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint

from medisecure_desktop.ui.sign_in.sign_in_model import SignInAgain
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.error_summary import ErrorSummary
from tests.clinic_process import RunningClinic
from tests.desktop.checklist.clipping import problems
from tests.desktop.checklist.sign_in_scenes import EMAIL, SIGN_IN_SCENES, Door, open_door

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.parametrize("percent", [100, 200])
def test_many_errors_are_seen_from_the_summary_and_each_leads_to_its_field(
    qtbot: Any, clinic: RunningClinic, percent: int
) -> None:
    """The worst form at the size most clinics have: the summary is in view, and so is where it leads."""
    theme.set_text_percent(percent)
    door = open_door(qtbot, clinic, "register")
    door.window.resize(1280, 800)
    door.come_to_rest()
    bar = door.scrolled.verticalScrollBar()
    bar.setValue(bar.maximum())
    SIGN_IN_SCENES["register-empty"](door)
    door.come_to_rest()
    (summary,) = door.visible(ErrorSummary)
    qtbot.waitUntil(lambda: _is_in_view(door, summary))
    for link in summary.links():
        link.click()
        door.come_to_rest()
        focused = door.window.focusWidget()
        assert focused is not None
        assert focused is not link
        qtbot.waitUntil(lambda where=focused: _is_in_view(door, where))
    door.leave()


def test_signing_in_again_says_whose_work_waits(qtbot: Any, clinic: RunningClinic) -> None:
    door = open_door(qtbot, clinic, "password", SignInAgain(EMAIL, lambda: None))
    door.come_to_rest()
    assert problems(door.window) == []
    assert door.model.email == EMAIL
    door.leave()


def _is_in_view(door: Door, widget: Any) -> bool:
    viewport = door.scrolled.viewport()
    top = widget.mapTo(viewport, QPoint(0, 0)).y()
    return top >= 0 and top + min(widget.height(), viewport.height()) <= viewport.height()
