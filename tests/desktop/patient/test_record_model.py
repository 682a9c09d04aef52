from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest

from medisecure_backend.contract.clinical import Encounter, Observation, Prescription
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.errors import OfflineError
from medisecure_desktop.ui.patient.greeting import greeting
from medisecure_desktop.ui.patient.record_model import RecordModel, current

WHEN = datetime(2026, 10, 20, 9, tzinfo=UTC)


def encounter(number: int, signed: bool) -> Encounter:
    return Encounter(
        id=f"e{number}", version=1, patient_id="patient-1", status="finished" if signed else "in-progress",
        type="Visit", reason="Review", started_at=WHEN.replace(day=number), subjective="", objective="",
        assessment="", plan="", author_id="d1", author="Dr Adaeze Okafor",
        signed_at=WHEN if signed else None,
    )  # fmt: skip


def observation(category: str) -> Observation:
    return Observation(
        id=category, version=1, code="2823-3", display="Potassium", category=category, value=4.1,
        unit="mmol/L", low=3.5, high=5.3, interpretation="N", effective_at=WHEN, author="Lab",
    )  # fmt: skip


def prescription(medicine: str, status: str) -> Prescription:
    return Prescription(
        id=medicine, version=1, code="1", medicine=medicine, dose_value=10, dose_unit="mg", route="oral",
        timing="Once a day", reason="blood pressure", started_on=date(2026, 1, 1), ended_on=None,
        status=status, prescriber="Dr Adaeze Okafor",
    )  # fmt: skip


class Chart:
    def summary(self, patient_id):
        raise OfflineError

    def encounters(self, patient_id, cursor, limit):
        if cursor is None:
            return Page(items=[encounter(1, signed=True), encounter(2, signed=False)], next_cursor="2")
        return Page(items=[encounter(3, signed=True)])

    def observations(self, patient_id, limit, cursor=None):
        if cursor is None:
            return Page(items=[observation("vital-signs")], next_cursor="2")
        return Page(items=[observation("laboratory")])

    def timeline(self, patient_id, types, cursor, limit):
        assert types == ("immunization",)
        return Page(items=[])


@pytest.fixture
def record(me, tasks, clock):
    model = RecordModel(SimpleNamespace(chart=Chart()), me, tasks, clock)
    model.load()
    tasks.run()
    return model


def test_each_part_fails_alone(record):
    assert isinstance(record.summary.error, OfflineError)
    assert record.visits.error is None
    assert record.immunisations.value == []


def test_only_signed_visits_are_shown_newest_first(record):
    assert [one.id for one in record.signed_visits] == ["e3", "e1"]


def test_results_are_laboratory_results(record):
    assert [line.name for line in record.results] == ["Potassium"]


def test_current_medicines_are_active_ones_by_name():
    stopped = prescription("aspirin", "stopped")
    assert [
        one.medicine
        for one in current([prescription("ramipril", "active"), stopped, prescription("Metformin", "active")])
    ] == ["Metformin", "ramipril"]


@pytest.mark.parametrize(
    ("hour", "words"), [(7, "Good morning, Maja"), (13, "Good afternoon, Maja"), (19, "Good evening, Maja")]
)
def test_the_greeting_follows_the_clinics_clock(hour, words, record):
    assert greeting("Maja", WHEN.replace(hour=hour, month=12), record.zone) == words
