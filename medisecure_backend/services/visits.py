"""What happens to a visit: confirmed, declined, called off, arrived, begun, over, missed."""

from datetime import UTC, datetime, timedelta

from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.scheduling import Appointment, AppointmentCancel
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.appointments import read_appointment
from medisecure_backend.services.booking_rules import read_rules
from medisecure_backend.services.changes import require_version
from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.diary_locks import lock_diaries
from medisecure_backend.services.errors import ConflictError, StaleVersionError
from medisecure_backend.services.freed_times import time_freed
from medisecure_backend.services.rows import Tx, one_row
from medisecure_backend.services.time_words import minutes_in_words
from medisecure_backend.services.visit_rules import CANCEL, CONFIRM, DECLINE, NO_SHOW, Step

_UPDATE = """
    UPDATE app.appointment
    SET status = %(status)s,
        arrived_at = CASE WHEN %(status)s = 'arrived' THEN now() ELSE arrived_at END,
        cancel_reason = %(reason)s
    WHERE id = %(id)s AND version = %(version)s
    RETURNING id
"""


def cancel(
    tx: Tx, caller: Caller, appointment_id: str, cancellation: AppointmentCancel, if_match: int
) -> Appointment:
    """Call a visit off. Patients call off their own, and only before it begins; late is told, not refused."""
    found = current_visit(tx, appointment_id, if_match)
    is_ahead = found.status in {"pending", "booked"} and found.starts_at > datetime.now(UTC)
    if caller.role is Role.PATIENT and not is_ahead:
        raise wrong_state(found, "Only a visit that is still to come can be called off.")
    gone = _move(tx, found, CANCEL, cancellation.reason)
    time_freed(tx, found)
    return gone


def confirm(tx: Tx, appointment_id: str, if_match: int) -> Appointment:
    """Say yes to a request."""
    found = current_visit(tx, appointment_id, if_match)
    if found.starts_at <= datetime.now(UTC):
        raise ConflictError(ProblemType.BOOKING_RULE, "The time that was asked for has passed.")
    return _move(tx, found, CONFIRM, None)


def decline(tx: Tx, appointment_id: str, answer: AppointmentCancel, if_match: int) -> Appointment:
    """Say no to a request; the reason is shown to the patient."""
    found = current_visit(tx, appointment_id, if_match)
    declined = _move(tx, found, DECLINE, answer.reason)
    time_freed(tx, found)
    return declined


def take_step(tx: Tx, appointment_id: str, step: Step, if_match: int) -> Appointment:
    """Take one step of a visit; ConflictError if it cannot be taken from where the visit is."""
    found = current_visit(tx, appointment_id, if_match)
    now = datetime.now(clinic_zone(tx))
    if step.needs_today and found.starts_at.astimezone(now.tzinfo).date() != now.date():
        raise ConflictError(ProblemType.BOOKING_RULE, "This is possible only on the day of the visit.")
    if step is NO_SHOW:
        _check_missed(tx, found, now)
    return _move(tx, found, step, None)


def current_visit(tx: Tx, appointment_id: str, if_match: int) -> Appointment:
    """The visit as it is, with its diaries locked; StaleVersionError if the caller saw an older one."""
    found = read_appointment(tx, appointment_id)
    lock_diaries(tx, found.doctor_id, found.patient_id)
    found = read_appointment(tx, appointment_id)
    require_version(found.version, if_match)
    return found


def wrong_state(found: Appointment, detail: str) -> ConflictError:
    """The visit is not where this could be done from; the reply says where it is."""
    return ConflictError(ProblemType.WRONG_STATE, detail, state=found.status)


def _check_missed(tx: Tx, found: Appointment, now: datetime) -> None:
    if found.starts_at > now:
        raise ConflictError(ProblemType.BOOKING_RULE, "The visit is still to come.")
    wait = read_rules(tx).no_show_after_minutes
    if found.starts_at + timedelta(minutes=wait) > now:
        words = minutes_in_words(wait)
        raise ConflictError(ProblemType.BOOKING_RULE, f"Wait {words} after the beginning of the visit.")


def _move(tx: Tx, found: Appointment, step: Step, reason: str | None) -> Appointment:
    if found.status not in step.before:
        raise wrong_state(found, f"A visit that is {found.status} cannot become {step.after}.")
    values = {"status": step.after, "reason": reason, "id": found.id, "version": found.version}
    if one_row(tx, _UPDATE, values) is None:
        raise StaleVersionError
    return read_appointment(tx, found.id)
