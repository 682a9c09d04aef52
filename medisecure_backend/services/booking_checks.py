"""Whether a wanted time can be had: it makes sense, the rules allow it, the doctor works then."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.services.booking_policy import KindOfVisit, Policy
from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.errors import ConflictError, UnprocessableError
from medisecure_backend.services.rows import Row, Tx, one_row
from medisecure_backend.services.slot_grid import Span
from medisecure_backend.services.slots import next_free
from medisecure_backend.services.working_hours import WorkingHours

ALTERNATIVES = 4
_LONGEST = timedelta(hours=4)
_DOCTOR = "SELECT id::text, place FROM app.doctor WHERE id = %(id)s"


@dataclass(frozen=True)
class Wanted:
    """A time somebody wants: with whom, for whom, when."""

    doctor_id: str
    patient_id: str
    span: Span
    kind: KindOfVisit
    instead: Span | None = None
    """The time of the visit that is being moved."""
    moving: str | None = None
    """The id of the visit that is being moved."""


def wanted_span(starts_at: datetime, ends_at: datetime) -> Span:
    """A span from a body; UnprocessableError if it is none."""
    span = Span(starts_at.astimezone(UTC), ends_at.astimezone(UTC))
    if span.ends_at <= span.starts_at:
        raise UnprocessableError.at("/ends_at", "before-start")
    if span.ends_at - span.starts_at > _LONGEST:
        raise UnprocessableError.at("/ends_at", "too-long")
    return span


def find_doctor(tx: Tx, doctor_id: str) -> Row:
    """The doctor a body names, with their room."""
    doctor = one_row(tx, _DOCTOR, {"id": doctor_id})
    if doctor is None:
        raise UnprocessableError.at("/doctor_id", "unknown")
    return doctor


def check_wanted(tx: Tx, policy: Policy, wanted: Wanted) -> None:
    """ConflictError says why not: a rule, outside-hours, or slot-taken where a patient sees no free time."""
    policy.check_kind()
    policy.check_moment(wanted.span.starts_at)
    zone = clinic_zone(tx)
    day = wanted.span.starts_at.astimezone(zone).date()
    hours = WorkingHours.read(tx, wanted.doctor_id, day, day, zone)
    if not hours.covers(wanted.span):
        detail = _why_outside(hours, wanted.span)
        free = next_free(tx, policy, wanted.doctor_id, wanted.span.starts_at, ALTERNATIVES)
        raise ConflictError(ProblemType.OUTSIDE_HOURS, detail, free)
    if policy.is_patient:
        _check_own_choice(wanted, hours, zone)
        if not hours.is_free(wanted.span, wanted.instead):
            free = next_free(tx, policy, wanted.doctor_id, wanted.span.starts_at, ALTERNATIVES)
            raise ConflictError(ProblemType.SLOT_TAKEN, "Choose another time.", free)
        policy.check_limits(tx, wanted.patient_id, day, zone, wanted.moving)


def _why_outside(hours: WorkingHours, span: Span) -> str:
    if not hours.is_set:
        return "The doctor has no hours set yet."
    return (
        "The doctor is away at this time." if hours.is_away(span) else "The doctor sees nobody at this time."
    )


def _check_own_choice(wanted: Wanted, hours: WorkingHours, zone: ZoneInfo) -> None:
    """Patients take the times that are offered; staff may choose others within the hours."""
    span, day = wanted.span, wanted.span.starts_at.astimezone(zone).date()
    offered = next((each for each in hours.grid(day) if each.starts_at == span.starts_at), None)
    lengths: set[timedelta] = set() if offered is None else {offered.ends_at - offered.starts_at}
    if offered is not None and wanted.kind.minutes is not None:
        lengths.add(timedelta(minutes=wanted.kind.minutes))
    if offered is not None and wanted.instead is not None:
        lengths.add(wanted.instead.ends_at - wanted.instead.starts_at)
    if span.ends_at - span.starts_at not in lengths:
        raise ConflictError(ProblemType.BOOKING_RULE, "Choose one of the times that are offered.")
