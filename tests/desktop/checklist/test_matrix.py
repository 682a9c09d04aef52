"""Nothing is cut: every screen at three text sizes, in three languages, in two windows."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from medisecure_desktop.ui.style.theme import theme
from tests.clinic_process import RunningClinic
from tests.desktop.checklist.clipping import overlaps, problems
from tests.desktop.checklist.languages import LANGUAGES, direction, pretend
from tests.desktop.checklist.stage import SCENES, open_stage

SIZES = ((1280, 800), (1024, 768))
PERCENTS = (100, 150, 200)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_cut(
    qtbot: Any, qapp: QApplication, clinic: RunningClinic, name: str, language: str
) -> None:
    qapp.setLayoutDirection(direction(language))
    stage = open_stage(qtbot, clinic, SCENES[name])
    pretend(stage.window, language)
    found: list[str] = []
    for percent in PERCENTS:
        theme.set_text_percent(percent)
        for size in SIZES:
            stage.window.resize(*size)
            stage.come_to_rest()
            grown = stage.window.size()
            if (grown.width(), grown.height()) != size:
                found.append(f"{percent} % {size}: the window grew to {grown.width()}x{grown.height()}")
            found += [f"{percent} % {size}: {one}" for one in problems(stage.window)]
            found += [f"{percent} % {size}: {one}" for one in overlaps(stage.window)]
    stage.runner.shutdown()
    assert found == [], "\n".join(found)
