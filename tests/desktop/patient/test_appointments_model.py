from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

import pytest

from medisecure_backend.contract.scheduling import Appointment
from medisecure_desktop.api.errors import OfflineError
from medisecure_desktop.ui.patient.appointments_model import AppointmentsModel, status_word


def appointment(number: int, start: datetime, status="booked") -> Appointment:
    return Appointment(
        id=f"a{number}", version=1, doctor_id="d1", doctor_name="Dr Adaeze Okafor", patient_id="patient-1",
        patient_name="Maja Lindqvist", patient_birth_date=date(1984, 1, 1), starts_at=start,
        ends_at=start + timedelta(minutes=20), status=status, reason="Review", visit_type_id=None,
        visit_type=None, place="Room 4",
    )  # fmt: skip


NOW = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)


@dataclass
class ClinicWithAppointments:
    known: list[Appointment]
    failures: list[Exception] = field(default_factory=list)

    def list(self, from_=None, to=None, patient_id=None, doctor_id=None):
        return list(self.known)

    def cancel(self, appointment, reason=""):
        if self.failures:
            raise self.failures.pop(0)
        self.known.remove(appointment)


@pytest.fixture
def clinic():
    return ClinicWithAppointments(
        [
            appointment(1, NOW + timedelta(days=9)),
            appointment(2, NOW + timedelta(days=4)),
            appointment(3, NOW - timedelta(minutes=10), "in-room"),
            appointment(4, NOW - timedelta(days=3), "fulfilled"),
            appointment(5, NOW + timedelta(days=2), "cancelled"),
        ]
    )


@pytest.fixture
def told():
    return []


@pytest.fixture
def model(clinic, me, tasks, clock, told):
    model = AppointmentsModel(SimpleNamespace(appointments=clinic), me, tasks, clock, notify=told.append)
    model.load()
    tasks.run()
    return model


def test_what_is_ahead_and_what_has_been(model):
    assert [one.id for one in model.upcoming] == ["a3", "a2", "a1"]
    assert [one.id for one in model.past] == ["a5", "a4"]
    assert model.next.id == "a3"


def test_cancelling_waits_for_the_clinic(model, tasks, told):
    chosen = model.upcoming[1]
    model.cancellation.cancel(chosen)
    assert chosen in model.upcoming
    assert model.cancellation.busy_id == "a2"

    tasks.run()
    assert chosen not in model.upcoming
    assert told == ["Appointment cancelled"]
    assert model.cancellation.busy_id is None


def test_a_failed_cancellation_changes_nothing(model, clinic, tasks, told):
    clinic.failures = [OfflineError()]
    model.cancellation.cancel(model.upcoming[1])
    tasks.run()

    assert [one.id for one in model.upcoming] == ["a3", "a2", "a1"]
    assert isinstance(model.cancellation.error, OfflineError)
    assert told == []


def test_a_refresh_keeps_the_old_list_visible(model, tasks):
    model.load()

    assert model.appointments.is_loading
    assert len(model.upcoming) == 3
    tasks.run()
    assert not model.appointments.is_loading


def test_every_state_has_a_word():
    assert status_word(appointment(1, NOW)) == ("Confirmed", "success")
    assert status_word(appointment(1, NOW, "noshow")) == ("Did not attend", "warning")
