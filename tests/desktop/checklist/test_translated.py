"""Every word that can be read was given to translation: in a pseudo-language none is left as it was."""

from typing import Any, get_args

import pytest
from PySide6.QtWidgets import QApplication

from medisecure_desktop.audience import Audience
from medisecure_desktop.bootstrap import Program
from medisecure_desktop.keychain import MemorySecretStore
from medisecure_desktop.language import PSEUDO
from medisecure_desktop.ui.sign_in.pages import Page
from medisecure_desktop.ui.style.speech import speech
from tests.desktop.checklist.hand import Hand
from tests.desktop.checklist.recording import RecordedClinic
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.sign_in_scenes import NOWHERE
from tests.desktop.checklist.stage import open_stage
from tests.desktop.checklist.unwrapped import Records, unwrapped

SIGN_IN_PAGES = get_args(Page)
EMAIL = "maja@example.org"


@pytest.mark.parametrize("name", SCENES)
def test_no_word_is_left_in_english(
    recorded: RecordedClinic, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    records = Records(monkeypatch)
    speech.use(PSEUDO)
    with Hand() as hand:
        stage = open_stage(hand, recorded, SCENES[name])
        stage.come_to_rest()
        found = unwrapped(stage.window, records)
        stage.leave()
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("page", SIGN_IN_PAGES)
@pytest.mark.parametrize("audience", Audience)
def test_no_word_of_signing_in_is_left_in_english(
    qtbot: Any, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, page: Page, audience: Audience
) -> None:
    speech.use(PSEUDO)
    program = Program(NOWHERE, audience, qapp, None, MemorySecretStore)
    program.start(is_restoring=False)
    model = program.sign_in
    assert model is not None
    model.leave_for(page, EMAIL)
    found = unwrapped(program.window, Records(monkeypatch))
    program.stop()
    program.window.deleteLater()
    assert found == [], "\n".join(found)
