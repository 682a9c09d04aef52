"""A12: a medicine is never shortened, at any width from 200 px on, at any size of text."""

from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from medisecure_desktop.gallery import samples
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.medication_list import MedicationList
from medisecure_desktop.ui.widgets.scrolling import scrolling
from tests.desktop.checklist.clipping import problems
from tests.desktop.checklist.painted import ELLIPSIS

WIDTHS = (200, 240, 320, 480, 800)
LONG = samples.prescription(
    "Hydrochlorothiazide with amiloride", 1_250, "micrograms", "by mouth", "Every other morning", "oedema"
)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_medicine_is_never_shortened(qtbot: Any, percent: int) -> None:
    theme.set_text_percent(percent)
    medicines = MedicationList()
    medicines.set_prescriptions([*samples.prescriptions(), LONG])
    area = scrolling(medicines)
    qtbot.addWidget(area)
    area.resize(900, 2_400)
    area.show()
    for width in (each * percent // 100 for each in WIDTHS):
        area.resize(width, 2_400)
        qtbot.waitUntil(lambda: problems(area) == [], timeout=3_000)
        labels = [one for one in medicines.findChildren(Label) if one.isVisible()]
        assert not any(ELLIPSIS in QLabel.text(one) for one in labels)
        said = " ".join(one.text() for one in labels)
        for words in ("hydrochlorothiazide with amiloride", "1,250\u00a0micrograms", "Every other morning"):
            assert words in said
