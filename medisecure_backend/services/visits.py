"""What happens to a booked visit: called off, arrived, begun, over, missed."""

from datetime import UTC, datetime

from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.scheduling import Appointment, AppointmentCancel
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.appointments import read_appointment
from medisecure_backend.services.changes import require_version
from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.errors import ConflictError, StaleVersionError
from medisecure_backend.services.rows import Tx, one_row
from medisecure_backend.services.visit_rules import CANCEL, NO_SHOW, Step

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
    """Call a visit off. Patients call off their own, and only before it begins."""
    found = _current(tx, appointment_id, if_match)
    is_ahead = found.status == "booked" and found.starts_at > datetime.now(UTC)
    if caller.role is Role.PATIENT and not is_ahead:
        raise ConflictError(ProblemType.BOOKING_RULE, "Only a visit that is still to come can be called off.")
    return _move(tx, found, CANCEL, cancellation.reason)


def take_step(tx: Tx, appointment_id: str, step: Step, if_match: int) -> Appointment:
    """Take one step of a visit; ConflictError if it cannot be taken from where the visit is."""
    found = _current(tx, appointment_id, if_match)
    now = datetime.now(clinic_zone(tx))
    if step.needs_today and found.starts_at.astimezone(now.tzinfo).date() != now.date():
        raise ConflictError(ProblemType.BOOKING_RULE, "This is possible only on the day of the visit.")
    if step is NO_SHOW and found.starts_at > now:
        raise ConflictError(ProblemType.BOOKING_RULE, "The visit is still to come.")
    return _move(tx, found, step, None)


def _current(tx: Tx, appointment_id: str, if_match: int) -> Appointment:
    found = read_appointment(tx, appointment_id)
    require_version(found.version, if_match)
    return found


def _move(tx: Tx, found: Appointment, step: Step, reason: str | None) -> Appointment:
    if found.status not in step.before:
        detail = f"A visit that is {found.status} cannot become {step.after}."
        raise ConflictError(ProblemType.CONFLICT, detail)
    values = {"status": step.after, "reason": reason, "id": found.id, "version": found.version}
    if one_row(tx, _UPDATE, values) is None:
        raise StaleVersionError
    return read_appointment(tx, found.id)
