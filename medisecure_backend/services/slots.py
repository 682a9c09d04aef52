"""Doctors people can book, and their free times."""

from datetime import UTC, date, datetime, timedelta

from medisecure_backend.contract.people import Doctor
from medisecure_backend.contract.problems import FieldProblem
from medisecure_backend.contract.scheduling import DayWithoutSlots, Slot, Slots
from medisecure_backend.contract.wire import Page
from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.errors import BadRequestError, NotFoundError
from medisecure_backend.services.rows import Tx, all_rows, one_row
from medisecure_backend.services.slot_grid import Span
from medisecure_backend.services.working_hours import WorkingHours

MOST_DAYS = 62
_LOOK_AHEAD = timedelta(days=21)
_DOCTORS = """
    SELECT id::text, display_name, family, given, specialty, place,
        coalesce(id = ANY(app.my_doctors()), false) OR coalesce(id = app.my_doctor(), false) AS is_usual
    FROM app.doctor ORDER BY family, given, id
"""
_DOCTOR = "SELECT id::text, display_name, place FROM app.doctor WHERE id = %(id)s"


def list_doctors(tx: Tx) -> Page[Doctor]:
    """Everybody who sees patients; `is_usual` marks the caller's own doctors."""
    return Page(items=[Doctor(**row) for row in all_rows(tx, _DOCTORS, {})])


def list_slots(tx: Tx, doctor_id: str, from_: date, to: date) -> Slots:
    """A doctor's times from one day to another, both included."""
    if to < from_ or (to - from_).days >= MOST_DAYS:
        detail = f"Ask for 1 to {MOST_DAYS} days."
        raise BadRequestError(detail, errors=(FieldProblem(pointer="/to", code="out-of-range"),))
    if one_row(tx, _DOCTOR, {"id": doctor_id}) is None:
        raise NotFoundError
    zone = clinic_zone(tx)
    hours = WorkingHours.read(tx, doctor_id, from_, to, zone)
    now = datetime.now(UTC)
    days = [hours.day(from_ + timedelta(days=n), now) for n in range((to - from_).days + 1)]
    return Slots(
        items=[_slot(span, hours, doctor_id) for day in days for span in day.free],
        taken=[_slot(span, hours, doctor_id) for day in days for span in day.taken],
        time_zone=zone.key,
        days_without=[DayWithoutSlots(date=day.date, reason=day.reason) for day in days if day.reason],
    )


def next_free(tx: Tx, doctor_id: str, after: datetime, count: int) -> list[Slot]:
    """The doctor's next free times from a moment on."""
    zone = clinic_zone(tx)
    first = after.astimezone(zone).date()
    hours = WorkingHours.read(tx, doctor_id, first, first + _LOOK_AHEAD, zone)
    now = datetime.now(UTC)
    found: list[Slot] = []
    for n in range(_LOOK_AHEAD.days):
        free = hours.day(first + timedelta(days=n), now).free
        found += [_slot(span, hours, doctor_id) for span in free if span.starts_at >= after]
        if len(found) >= count:
            break
    return found[:count]


def _slot(span: Span, hours: WorkingHours, doctor_id: str) -> Slot:
    starts_at, ends_at = span.starts_at.astimezone(hours.zone), span.ends_at.astimezone(hours.zone)
    return Slot(starts_at=starts_at, ends_at=ends_at, doctor_id=doctor_id)
