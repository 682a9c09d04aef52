"""Whatever a record holds is shown literally, and what is around it stays where it is."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from medisecure_backend.contract.clinical import Allergies, TimelineEntry
from medisecure_desktop.gallery import samples
from medisecure_desktop.ui.style.plain import shown
from medisecure_desktop.ui.widgets.allergy_strip import AllergyStrip
from medisecure_desktop.ui.widgets.choice_cards import Choice, ChoiceCards
from medisecure_desktop.ui.widgets.data_table import Column, DataTable
from medisecure_desktop.ui.widgets.empty_state import EmptyState
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.medication_list import MedicationList
from medisecure_desktop.ui.widgets.patient_banner import PatientBanner
from medisecure_desktop.ui.widgets.timeline import TimelineList

WIDTH = 700
TEXTS = {
    "markup": '<img src="file:///etc/passwd"><b>bold</b><script>alert(1)</script>',
    "entities": "&lt;b&gt; &amp;amp; &#x41; %1 %n {0} $text",
    "no end": "x" * 10_000,
    "long": "word " * 2_000,
    "two directions": "Ramipril \u05e9\u05dc\u05d5\u05dd 10 mg \u0645\u0631\u062d\u0628\u0627 <b>",
    "override": "invoice\u202egnp.exe \u2066 unbalanced",
    "controls": "a\x00b\x07c\x1b[31md\x7fe\u0085f",
    "lines": "one\ntwo\r\nthree\ttabbed",
    "marks": "Z\u0351\u036b\u0343\u036a" * 50,
}


def banner(text: str) -> QWidget:
    made = PatientBanner()
    made.set_patient(samples.patient(family=text, phone=text), date(2026, 11, 24))
    return made


def strip(text: str) -> QWidget:
    made = AllergyStrip()
    made.set_allergies(Allergies(state="known", items=[samples.allergy(text, text, "severe")]))
    return made


def timeline(text: str) -> QWidget:
    made = TimelineList()
    at = datetime(2026, 11, 24, 9, tzinfo=UTC)
    entry = TimelineEntry(id="1", kind="encounter", at=at, title=text, detail=text, author=text, flag=text)
    made.set_entries([entry], ZoneInfo("Europe/London"))
    return made


def medicines(text: str) -> QWidget:
    made = MedicationList()
    made.set_prescriptions([samples.prescription(text, 10, text, text, text, text)])
    return made


def table(text: str) -> QWidget:
    made = DataTable(
        [Column("Name", lambda row: row), Column("Badge", lambda _: "", badge=lambda row: (row, "danger"))]
    )
    made.set_rows([text])
    return made


def cards(text: str) -> QWidget:
    made = ChoiceCards("Doctor")
    made.set_choices([Choice("1", text, text), Choice("2", "Another")])
    return made


SHOWING = {
    "label": Label,
    "message": lambda text: InlineMessage("danger", text, text),
    "empty": lambda text: EmptyState("users", text, text),
    "banner": banner,
    "strip": strip,
    "timeline": timeline,
    "medicines": medicines,
    "table": table,
    "cards": cards,
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("widget", SHOWING)
def test_a_record_is_shown_literally_and_harms_no_layout(qtbot: Any, widget: str, text: str) -> None:
    made = SHOWING[widget](text)
    qtbot.addWidget(made)
    made.resize(WIDTH, 300)
    made.show()
    made.grab()
    assert made.minimumSizeHint().width() <= WIDTH, "it never asks for more room than there is"
    for label in made.findChildren(QLabel):
        assert not label.text() or label.textFormat() == Qt.TextFormat.PlainText
    labels = [*made.findChildren(Label), *([made] if isinstance(made, Label) else [])]
    if widget not in {"timeline", "table"}:
        said = "".join(QLabel.text(label) for label in labels)
        assert shown(text).casefold()[:40] in said.casefold()
