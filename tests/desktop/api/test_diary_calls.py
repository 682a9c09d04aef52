"""The diary's small clients against the real clinic: what they send, the clinic takes."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from medisecure_backend.contract.availability import AvailabilityChange, TimeOffNew
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.scheduling import (
    AppointmentMove,
    AppointmentNew,
    HoldNew,
    Recurrence,
    SeriesNew,
    Slot,
)
from medisecure_backend.contract.waitlist import WaitlistNew
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.api.errors import ConflictError, NotFoundError
from tests.clinic_process import RunningClinic

BEYOND = timedelta(days=60)
"""Days that nothing else in the shared clinic is about."""


class RealTokens:
    """The demo account's own access token."""

    def __init__(self, clinic: RunningClinic, role: str) -> None:
        self._clinic, self._role = clinic, role

    def access_token(self) -> str:
        return self._clinic.access_token(self._role)

    def refresh_after_401(self, rejected_token: str) -> str:
        raise AssertionError("the token counts")

    def end_after_401(self, rejected_token: str) -> None:
        raise AssertionError("the token counts")


@pytest.fixture(params=["Patient", "Doctor"])
def role(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def api_of(clinic: RunningClinic, role: str) -> ClinicApi:
    return ClinicApi(clinic.api_url, RealTokens(clinic, role))


@pytest.fixture
def patient(clinic: RunningClinic) -> Iterator[ClinicApi]:
    api = api_of(clinic, "Patient")
    yield api
    api.close()


@pytest.fixture
def doctor(clinic: RunningClinic) -> Iterator[ClinicApi]:
    api = api_of(clinic, "Doctor")
    yield api
    api.close()


def key() -> str:
    return str(uuid4())


def free(api: ClinicApi, doctor_id: str, weeks: int = 0) -> list[Slot]:
    """Free times of the first open day beyond what others book."""
    for n in range(14):
        day = datetime.now(UTC).date() + BEYOND + timedelta(weeks=weeks, days=n)
        found = api.appointments.slots(doctor_id, day, day).items
        if found:
            return found
    raise AssertionError("nobody works for a fortnight")


def test_a_patient_holds_books_and_moves(patient: ClinicApi) -> None:
    usual = next(each for each in patient.appointments.doctors() if each.is_usual)
    first, second, third = free(patient, usual.id)[:3]
    held = patient.appointments.hold(
        HoldNew(doctor_id=usual.id, starts_at=first.starts_at, ends_at=first.ends_at), key()
    )
    visit = patient.appointments.book(
        AppointmentNew(
            doctor_id=usual.id,
            starts_at=first.starts_at,
            ends_at=first.ends_at,
            reason="Check",
            hold_id=held.id,
        ),
        key(),
    )
    move = AppointmentMove(starts_at=second.starts_at, ends_at=second.ends_at)
    moved = patient.appointments.reschedule(visit, move)
    assert (moved.id, moved.starts_at) == (visit.id, second.starts_at)
    other = patient.appointments.hold(
        HoldNew(doctor_id=usual.id, starts_at=third.starts_at, ends_at=third.ends_at), key()
    )
    patient.appointments.release(other)
    with pytest.raises(NotFoundError):
        patient.appointments.release(other)
    assert patient.appointments.cancel(moved).status == "cancelled"


def test_a_patient_waits_and_leaves(patient: ClinicApi) -> None:
    before = {each.id for each in patient.waitlist.list()}
    entry = patient.waitlist.join(WaitlistNew(reason="Check", weekdays=[1, 3]), key())
    assert {each.id for each in patient.waitlist.list()} == before | {entry.id}
    patient.waitlist.leave(entry)
    assert {each.id for each in patient.waitlist.list()} == before


def test_a_doctor_books_a_series_or_hears_what_clashes(doctor: ClinicApi) -> None:
    own = next(each for each in doctor.appointments.doctors() if each.is_usual)
    patient_id = doctor.patients.list().items[0].id
    slot = free(doctor, own.id, weeks=3)[0]
    new = SeriesNew(
        doctor_id=own.id,
        patient_id=patient_id,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        reason="Wound care",
        repeat=Recurrence(every="week", count=2),
    )
    made = doctor.appointments.book_series(new, key())
    assert {each.series_id for each in made.items} == {made.id}
    with pytest.raises(ConflictError) as caught:
        doctor.appointments.book_series(new, key())
    assert caught.value.problem.type is ProblemType.SERIES_CLASHES
    assert [each.code for each in caught.value.problem.clashes] == ["slot-taken", "slot-taken"]
    for visit in made.items:
        doctor.appointments.cancel(visit)


def test_a_doctor_keeps_a_calendar(doctor: ClinicApi) -> None:
    own = next(each for each in doctor.appointments.doctors() if each.is_usual)
    found = doctor.calendars.read(own.id)
    same = AvailabilityChange(
        weekly=found.weekly, exceptions=found.exceptions, buffer_minutes=found.buffer_minutes, booked="keep"
    )
    changed = doctor.calendars.change(found, same)
    assert (changed.weekly, changed.version) == (found.weekly, found.version + 1)
    start = datetime.now(UTC) + timedelta(days=300)
    away = TimeOffNew(starts_at=start, ends_at=start + timedelta(hours=2), reason="Course")
    made = doctor.calendars.add_time_off(own.id, away, key())
    assert made in doctor.calendars.read(own.id).time_off
    doctor.calendars.remove_time_off(own.id, made)
    assert made not in doctor.calendars.read(own.id).time_off
