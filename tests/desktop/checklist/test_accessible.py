"""Every screen by keyboard and by ear."""

from typing import Any

import pytest

from tests.clinic_process import RunningClinic
from tests.desktop.checklist.accessible import problems, tab_problems
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.stage import open_stage

SCREENS = [name for name in SCENES if name != "palette"]


@pytest.mark.parametrize("name", SCREENS)
def test_everything_is_named_large_enough_and_reached_by_tab(
    qtbot: Any, clinic: RunningClinic, name: str
) -> None:
    stage = open_stage(qtbot, clinic, SCENES[name])
    stage.come_to_rest()
    stage.window.activateWindow()
    qtbot.waitUntil(stage.window.isActiveWindow)
    found = [*problems(stage.window), *tab_problems(stage.window)]
    stage.runner.shutdown()
    assert found == [], "\n".join(found)
