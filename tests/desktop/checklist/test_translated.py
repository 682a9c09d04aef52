"""Every word that can be read was given to translation: in a pseudo-language none is left as it was."""

from typing import Any

import pytest

from medisecure_desktop.language import PSEUDO
from medisecure_desktop.ui.style.speech import speech
from tests.clinic_process import RunningClinic
from tests.desktop.checklist.stage import SCENES, open_stage
from tests.desktop.checklist.unwrapped import Records, unwrapped
from tests.desktop.language.test_catalogues import COMPLETE

EVERYWHERE = {"shell", "widgets", "style", "api", "forms", "regions"}
OWN = {
    "Doctor": EVERYWHERE | {"doctor"},
    "Patient": EVERYWHERE | {"patient"},
    "Admin": EVERYWHERE | {"admin"},
}
READY = [name for name, scene in SCENES.items() if OWN[scene.role] <= COMPLETE]


@pytest.mark.parametrize("name", READY)
def test_no_word_is_left_in_english(
    qtbot: Any, clinic: RunningClinic, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    records = Records(monkeypatch)
    speech.use(PSEUDO)
    stage = open_stage(qtbot, clinic, SCENES[name])
    stage.come_to_rest()
    found = unwrapped(stage.window, records)
    stage.runner.shutdown()
    assert found == [], "\n".join(found)
