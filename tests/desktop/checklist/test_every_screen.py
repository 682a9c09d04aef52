"""A2 to A8, A15: every screen in its window, in English, in longer words, and from right to left."""

import pytest
from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import ENGLISH, PSEUDO, Language
from medisecure_desktop.ui.style.speech import speech
from tests.desktop.checklist import accessible
from tests.desktop.checklist.focus_ring import unseen
from tests.desktop.checklist.hand import Hand
from tests.desktop.checklist.languages import LANGUAGES
from tests.desktop.checklist.matrix import cut_at_any_size
from tests.desktop.checklist.recording import RecordedClinic
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.sign_in_scenes import SIGN_IN_SCENES, open_door
from tests.desktop.checklist.stage import open_stage
from tests.desktop.checklist.tabbing import tab_problems
from tests.desktop.checklist.told_by_colour import told_by_colour

HOLDS_THE_FOCUS = {"palette"}
"""It lies over everything else, and never lets go of the focus."""
GONE_WITH_ANY_KEY = {"countdown", "countdown-shared"}
"""It lies over the top of the window, and Tab itself takes it away before the focus moves."""


def faults(hand: Hand, window: QWidget, name: str, language: Language) -> list[str]:
    """Opening a window is what takes long: all is looked at in the same one, what changes its size last."""
    found = told_by_colour(window) if language is ENGLISH else []
    if language is not PSEUDO and name not in HOLDS_THE_FOCUS | GONE_WITH_ANY_KEY:
        window.activateWindow()
        hand.waitUntil(window.isActiveWindow)
        found += [*accessible.problems(window), *tab_problems(window)]
        found += unseen(window) if language is ENGLISH else []
    return found + cut_at_any_size(window)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.tag)
@pytest.mark.parametrize("name", SCENES)
def test_a_screen_holds(recorded: RecordedClinic, name: str, language: Language) -> None:
    speech.use(language)
    with Hand() as hand:
        stage = open_stage(hand, recorded, SCENES[name])
        stage.come_to_rest()
        found = faults(hand, stage.window, name, language)
        stage.leave()
    assert found == [], "\n".join(found)


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.tag)
@pytest.mark.parametrize("name", SIGN_IN_SCENES)
def test_a_form_before_sign_in_holds(name: str, language: Language) -> None:
    speech.use(language)
    with Hand() as hand:
        door = open_door(hand, None, name)
        door.come_to_rest()
        found = faults(hand, door.window, name, language)
        door.leave()
    assert found == [], "\n".join(found)
