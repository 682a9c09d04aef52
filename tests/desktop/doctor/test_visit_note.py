"""A note that is not what its author signed says so, to doctors and to patients."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from medisecure_backend.contract.clinical import Encounter, Integrity
from medisecure_desktop.ui.doctor.visit_note import VisitNote
from medisecure_desktop.ui.patient.record_rows import visit_rows
from medisecure_desktop.ui.widgets.inline_message import InlineMessage

ZONE = ZoneInfo("Europe/London")
SAID = {
    "verified": "Signed by Dr Okafor",
    "changed": "This is not what was signed",
    "unverified": "The signature cannot be verified",
}


def signed(integrity: Integrity) -> Encounter:
    at = datetime(2026, 11, 22, 9, tzinfo=UTC)
    return Encounter(
        id="a", version=2, patient_id="b", status="finished", type="Visit", reason="Cough", started_at=at,
        subjective="", objective="", assessment="", plan="Rest", author_id="c", author="Dr Okafor",
        signed_at=at, signed_by="Dr Okafor", integrity=integrity,
    )  # fmt: skip


def messages(widget: QWidget) -> list[str]:
    return [each.title() for each in widget.findChildren(InlineMessage)]


@pytest.mark.parametrize("integrity", SAID)
def test_a_doctor_is_told(integrity: Integrity, qtbot: QtBot) -> None:
    shown = VisitNote(signed(integrity), [], ZONE, may_change=False)
    qtbot.addWidget(shown)
    (title,) = messages(shown)
    assert title.startswith(SAID[integrity])


@pytest.mark.parametrize("integrity", SAID)
def test_a_patient_is_told(integrity: Integrity, qtbot: QtBot) -> None:
    shown = visit_rows([signed(integrity)], ZONE)
    qtbot.addWidget(shown)
    assert len(messages(shown)) == (integrity != "verified")
