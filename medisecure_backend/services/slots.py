"""Doctors people can book, and their free times."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from medisecure_backend.contract.people import Doctor
from medisecure_backend.contract.problems import FieldProblem
from medisecure_backend.contract.scheduling import DayWithoutSlots, Slot, Slots
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.booking_policy import KindOfVisit, Policy, read_kind
from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.day_offer import DayOffer, Window, day_offer
from medisecure_backend.services.errors import BadRequestError, NotFoundError, UnprocessableError
from medisecure_backend.services.freed_times import pass_on_ended_offers
from medisecure_backend.services.ids import query_id
from medisecure_backend.services.rows import Tx, all_rows, one_row
from medisecure_backend.services.slot_grid import Span
from medisecure_backend.services.working_hours import WorkingHours

MOST_DAYS = 62
_LOOK_AHEAD = timedelta(days=21)
_DOCTORS = """
    SELECT id::text, display_name, family, given, specialty, place,
        coalesce(id = ANY(app.my_doctors()), false) OR coalesce(id = app.my_doctor(), false) AS is_usual
    FROM app.doctor WHERE session_user = 'ms_admin' OR app.sees_patients(id) ORDER BY family, given, id
"""
_DOCTOR = "SELECT id::text, display_name, place FROM app.doctor WHERE id = %(id)s"


@dataclass(frozen=True)
class SlotWish:
    """Which days to look at, both included, and for which kind of visit."""

    first: date
    last: date
    visit_type_id: str | None = None


def list_doctors(tx: Tx) -> Page[Doctor]:
    """Everybody who sees patients, for admins who did as well; `is_usual` marks the caller's own doctors."""
    return Page(items=[Doctor(**row) for row in all_rows(tx, _DOCTORS, {})])


def list_slots(tx: Tx, caller: Caller, doctor_id: str, wish: SlotWish) -> Slots:
    """A doctor's times on some days, as far as this caller may book them."""
    count = (wish.last - wish.first).days + 1
    if not 0 < count <= MOST_DAYS:
        detail = f"Ask for 1 to {MOST_DAYS} days."
        raise BadRequestError(detail, errors=(FieldProblem(pointer="/to", code="out-of-range"),))
    if one_row(tx, _DOCTOR, {"id": doctor_id}) is None:
        raise NotFoundError
    pass_on_ended_offers(tx, doctor_id)
    zone = clinic_zone(tx)
    kind = _kind(tx, query_id(wish.visit_type_id, "visit_type_id"))
    hours = WorkingHours.read(tx, doctor_id, wish.first, wish.last, zone)
    window = _window(Policy.read(tx, caller, kind))
    days = [day_offer(hours, wish.first + timedelta(days=n), window) for n in range(count)]
    return Slots(
        items=[_slot(span, hours, doctor_id) for day in days for span in day.free],
        taken=[_slot(span, hours, doctor_id) for day in days for span in day.taken],
        time_zone=zone.key,
        days_without=[each for day in days for each in _without(day)],
    )


def next_free(tx: Tx, policy: Policy, doctor_id: str, after: datetime, count: int) -> list[Slot]:
    """The doctor's next free times from a moment on."""
    zone = clinic_zone(tx)
    first = after.astimezone(zone).date()
    hours = WorkingHours.read(tx, doctor_id, first, first + _LOOK_AHEAD, zone)
    window = _window(policy)
    found: list[Slot] = []
    for n in range(_LOOK_AHEAD.days):
        free = day_offer(hours, first + timedelta(days=n), window).free
        found += [_slot(span, hours, doctor_id) for span in free if span.starts_at >= after]
        if len(found) >= count:
            break
    return found[:count]


def _kind(tx: Tx, type_id: str | None) -> KindOfVisit:
    """The kind of visit a query names; BadRequestError if there is none of that id."""
    try:
        return read_kind(tx, type_id, None)
    except UnprocessableError as unknown:
        raise BadRequestError("A query parameter is wrong.", errors=unknown.errors) from None


def _window(policy: Policy) -> Window:
    now = datetime.now(UTC)
    return Window(now, now + policy.notice, now + policy.horizon, policy.kind.minutes)


def _without(day: DayOffer) -> list[DayWithoutSlots]:
    if day.reason is None or day.code is None:
        return []
    return [DayWithoutSlots(date=day.date, reason=day.reason, code=day.code, until=day.until)]


def _slot(span: Span, hours: WorkingHours, doctor_id: str) -> Slot:
    starts_at, ends_at = span.starts_at.astimezone(hours.zone), span.ends_at.astimezone(hours.zone)
    return Slot(starts_at=starts_at, ends_at=ends_at, doctor_id=doctor_id)
