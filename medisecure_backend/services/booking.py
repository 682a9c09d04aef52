"""Booking a visit. The database refuses overlaps; this says so in words and offers other times."""

from datetime import UTC, datetime, timedelta

from psycopg.errors import ExclusionViolation

from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.scheduling import Appointment, AppointmentNew
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.appointments import read_appointment
from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.errors import (
    ConflictError,
    ForbiddenError,
    NotFoundError,
    UnprocessableError,
)
from medisecure_backend.services.ids import body_id
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Row, Tx, one_row
from medisecure_backend.services.slot_grid import Span
from medisecure_backend.services.slots import next_free
from medisecure_backend.services.working_hours import WorkingHours

_ALTERNATIVES = 4
_HORIZON = timedelta(days=366)
_LONGEST = timedelta(hours=4)
_DOCTOR = "SELECT place FROM app.doctor WHERE id = %(id)s"
_VISIT_TYPE = "SELECT minutes FROM app.visit_type WHERE id = %(id)s"
_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(%(id)s, 0))"
_ADD = """
    INSERT INTO app.appointment
        (doctor_id, patient_id, starts_at, ends_at, time_zone, reason, visit_type_id, place)
    VALUES
        (%(doctor)s, %(patient)s, %(starts_at)s, %(ends_at)s, %(zone)s, %(reason)s, %(visit_type)s, %(place)s)
    RETURNING id::text
"""


def book(tx: Tx, caller: Caller, new: AppointmentNew) -> Appointment:
    """Book a visit. ConflictError says why not: slot-taken, patient-busy, outside-hours or booking-rule."""
    doctor_id = body_id(new.doctor_id, "/doctor_id")
    patient_id = _patient(tx, caller, new)
    doctor = one_row(tx, _DOCTOR, {"id": doctor_id})
    if doctor is None:
        raise UnprocessableError.at("/doctor_id", "unknown")
    span = Span(new.starts_at.astimezone(UTC), new.ends_at.astimezone(UTC))
    _check_span(span)
    zone = clinic_zone(tx)
    day = span.starts_at.astimezone(zone).date()
    visit_type_id, minutes = _visit_type(tx, new)
    hours = WorkingHours.read(tx, doctor_id, day, day, zone)
    if not hours.covers(span):
        raise ConflictError(
            ProblemType.OUTSIDE_HOURS,
            "The doctor sees nobody at this time.",
            next_free(tx, doctor_id, span.starts_at, _ALTERNATIVES),
        )
    if caller.role is Role.PATIENT:
        _check_own_choice(span, hours.grid(day), minutes)
    values: Row = {
        "doctor": doctor_id,
        "patient": patient_id,
        "starts_at": span.starts_at,
        "ends_at": span.ends_at,
        "zone": zone.key,
        "reason": new.reason,
        "visit_type": visit_type_id,
        "place": doctor["place"],
    }
    return read_appointment(tx, _insert(tx, values))


def _insert(tx: Tx, values: Row) -> str:
    """Insert, one at a time per doctor and per patient: overlapping tries queue, they do not deadlock."""
    for identifier in sorted((values["doctor"], values["patient"])):
        tx.execute(_LOCK, {"id": identifier})
    try:
        with tx.transaction():
            row = one_row(tx, _ADD, values)
    except ExclusionViolation as overlap:
        if overlap.diag.constraint_name == "appointment_patient_free":
            raise ConflictError(ProblemType.PATIENT_BUSY) from None
        free = next_free(tx, values["doctor"], values["starts_at"], _ALTERNATIVES)
        raise ConflictError(ProblemType.SLOT_TAKEN, "Choose another time.", free) from None
    return str((row or {})["id"])


def _patient(tx: Tx, caller: Caller, new: AppointmentNew) -> str:
    if caller.role is Role.PATIENT:
        own = one_row(tx, "SELECT app.my_patient()::text AS id", {}) or {}
        if own.get("id") is None:
            raise ForbiddenError("This clinic has no record for you yet.")
        if new.patient_id is not None and body_id(new.patient_id, "/patient_id") != own["id"]:
            raise NotFoundError
        return str(own["id"])
    if new.patient_id is None:
        raise UnprocessableError.at("/patient_id", "required")
    patient = read_patient(tx, caller, body_id(new.patient_id, "/patient_id"))
    if patient.deceased_on is not None:
        raise ConflictError(ProblemType.BOOKING_RULE, "The patient has died.")
    return patient.id


def _check_span(span: Span) -> None:
    if span.ends_at <= span.starts_at:
        raise UnprocessableError.at("/ends_at", "before-start")
    if span.ends_at - span.starts_at > _LONGEST:
        raise UnprocessableError.at("/ends_at", "too-long")
    now = datetime.now(UTC)
    if span.starts_at <= now:
        raise ConflictError(ProblemType.BOOKING_RULE, "This time has passed.")
    if span.starts_at > now + _HORIZON:
        raise ConflictError(ProblemType.BOOKING_RULE, "This is more than a year ahead.")


def _visit_type(tx: Tx, new: AppointmentNew) -> tuple[str | None, int | None]:
    if new.visit_type_id is None:
        return None, None
    identifier = body_id(new.visit_type_id, "/visit_type_id")
    row = one_row(tx, _VISIT_TYPE, {"id": identifier})
    if row is None:
        raise UnprocessableError.at("/visit_type_id", "unknown")
    return identifier, row["minutes"]


def _check_own_choice(span: Span, grid: list[Span], minutes: int | None) -> None:
    """Patients take the times that are offered; staff may choose others within the hours."""
    offered = next((each for each in grid if each.starts_at == span.starts_at), None)
    lengths: set[timedelta] = set() if offered is None else {offered.ends_at - offered.starts_at}
    if offered is not None and minutes is not None:
        lengths.add(timedelta(minutes=minutes))
    if span.ends_at - span.starts_at not in lengths:
        raise ConflictError(ProblemType.BOOKING_RULE, "Choose one of the times that are offered.")
