"""What people are treated by: banner, allergies, timeline, medicines, vitals."""

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from medisecure_backend.contract.clinical import Allergies
from medisecure_desktop.gallery import samples
from medisecure_desktop.ui.widgets.allergy_strip import AllergyStrip
from medisecure_desktop.ui.widgets.medication_list import MedicationList
from medisecure_desktop.ui.widgets.patient_banner import PatientBanner
from medisecure_desktop.ui.widgets.timeline import TimelineList

ZONE = ZoneInfo("Europe/London")
ISOLATES = dict.fromkeys((0x2066, 0x2069))


def words(widget: Any) -> str:
    texts = [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]
    return "\n".join(texts).translate(ISOLATES)


def shown(qtbot: Any, widget: Any, width: int = 1068, height: int = 400) -> Any:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    return widget


@pytest.mark.parametrize(
    ("position", "said"),
    [
        (0, "Known allergies (2)"),
        (1, "No known allergies"),
        (2, "Allergies not recorded"),
        (3, "Allergies unavailable"),
    ],
)
def test_four_allergy_states_that_differ_in_words(qtbot: Any, position: int, said: str) -> None:
    strip = shown(qtbot, AllergyStrip())
    strip.set_allergies(samples.allergies()[position])
    assert strip.text() == said
    assert strip.accessibleName().startswith(said.split(" (", maxsplit=1)[0])


def test_known_allergies_are_all_there_with_reaction_and_severity(qtbot: Any) -> None:
    strip = shown(qtbot, AllergyStrip())
    strip.set_allergies(samples.allergies()[0])
    assert strip.accessibleName() == (
        "Known allergies. Penicillin, anaphylaxis, Severe; Latex, contact dermatitis, Moderate"
    )
    for word in ("Penicillin", "anaphylaxis", "Severe", "Latex", "Moderate"):
        assert word in words(strip)


def test_many_allergies_take_more_lines_and_none_is_cut(qtbot: Any) -> None:
    strip = shown(qtbot, AllergyStrip(), 420)
    many = [
        samples.allergy(f"Substance number {at}", "swelling of face and lips", "severe") for at in range(7)
    ]
    strip.set_allergies(Allergies(state="known", items=many))
    qtbot.waitUntil(lambda: strip.heightForWidth(420) > 150)
    needed = strip.heightForWidth(420)
    strip.resize(420, needed)
    strip.layout().activate()
    for label in strip.findChildren(QLabel):
        assert label.width() >= label.minimumSizeHint().width()
        assert label.height() >= label.heightForWidth(label.width())
        bottom = label.mapTo(strip, label.rect().bottomLeft()).y()
        assert bottom <= strip.height()


def test_an_empty_list_that_failed_is_not_none(qtbot: Any) -> None:
    strip = shown(qtbot, AllergyStrip())
    assert strip.text() == "Allergies unavailable"


def test_the_banner_identifies_with_labels(qtbot: Any) -> None:
    banner = shown(qtbot, PatientBanner())
    banner.set_patient(samples.patient(phone=None), date(2026, 11, 24))
    text = words(banner)
    assert "LINDQVIST, Maja (Ms)" in text
    for label, value in (
        ("Born", "14-Mar-1967 (59y)"),
        ("Gender", "Female"),
        ("Clinic No.", "MS 004 182 77"),
        ("Phone", "Not known"),
    ):
        assert f"{label}\n{value}" in text
        assert value in banner.accessibleName().translate(ISOLATES)


def test_a_timeline_is_as_high_as_its_words_at_every_width(qtbot: Any) -> None:
    timeline = shown(qtbot, TimelineList())
    timeline.set_entries(samples.timeline(), ZONE)
    heights: list[int] = []
    for width in (640, 400, 240):
        timeline.resize(width, 400)
        timeline.view.doItemsLayout()
        heights.append(timeline.view.sizeHintForRow(0))
    assert heights == sorted(heights)
    assert heights[0] < heights[-1]


def test_a_timeline_speaks_each_entry_whole(qtbot: Any) -> None:
    timeline = shown(qtbot, TimelineList())
    timeline.set_entries(samples.timeline(), ZONE)
    model = timeline.view.model()
    spoken = str(model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)).translate(ISOLATES)
    assert spoken.startswith("HbA1c 48 mmol/mol, High, Wed 30-Sep-2026 10:05, Hillside Lab")


def test_enter_opens_an_entry(qtbot: Any) -> None:
    timeline = shown(qtbot, TimelineList())
    timeline.set_entries(samples.timeline(), ZONE)
    opened: list[Any] = []
    timeline.activated.connect(opened.append)
    timeline.view.setCurrentIndex(timeline.view.model().index(0, 0))
    QTest.keyClick(timeline.view, Qt.Key.Key_Down)
    QTest.keyClick(timeline.view, Qt.Key.Key_Return)
    assert [entry.title for entry in opened] == ["HbA1c 48 mmol/mol"]


@pytest.mark.parametrize("width", [260, 400, 800])
def test_medicines_wrap_and_are_never_cut(qtbot: Any, width: int) -> None:
    medicines = shown(qtbot, MedicationList(), width)
    medicines.set_prescriptions(samples.prescriptions())
    medicines.resize(max(width, medicines.minimumSizeHint().width()), 600)
    assert "\u2026" not in words(medicines)
    for word in ("ramipril", "10\u00a0mg, by mouth", "100\u00a0micrograms, inhaled", "14-Jul-2026"):
        assert word in words(medicines)
    for label in medicines.findChildren(QLabel):
        if not label.wordWrap():
            assert label.width() >= label.minimumSizeHint().width()
        assert label.height() >= label.heightForWidth(label.width())
