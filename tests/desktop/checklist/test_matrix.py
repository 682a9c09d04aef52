"""A7, A8: nothing is cut: every screen at three text sizes, in three languages, in two windows."""

from itertools import product
from typing import Any

import pytest

from medisecure_desktop.language import Language
from medisecure_desktop.ui.style.speech import speech
from medisecure_desktop.ui.style.theme import theme
from tests.clinic_process import RunningClinic
from tests.desktop.checklist.clipping import overlaps, problems
from tests.desktop.checklist.languages import LANGUAGES
from tests.desktop.checklist.painted import cut_cells, shortened
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.stage import Stage, open_stage

SIZES = ((1280, 800), (1024, 768))
PERCENTS = (100, 150, 200)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.tag)
@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_cut(qtbot: Any, clinic: RunningClinic, name: str, language: Language) -> None:
    """One window for all six cases of a screen in a language: opening it is what takes long."""
    speech.use(language)
    stage = open_stage(qtbot, clinic, SCENES[name])
    found: list[str] = []
    for percent, size in product(PERCENTS, SIZES):
        theme.set_text_percent(percent)
        found += [f"{percent} % {size}: {one}" for one in _wrong(stage, size)]
    stage.runner.shutdown()
    assert found == [], "\n".join(found)


def _wrong(stage: Stage, size: tuple[int, int]) -> list[str]:
    stage.window.resize(*size)
    stage.come_to_rest()
    found = [*problems(stage.window), *overlaps(stage.window), *cut_cells(stage.window)]
    found += shortened(stage.window)
    grown = stage.window.size()
    if (grown.width(), grown.height()) != size:
        found.append(f"the window grew to {grown.width()}x{grown.height()}")
    return found
