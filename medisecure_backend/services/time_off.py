"""Time a doctor is away: what is booked then is listed, kept or called off, as the person decides."""

from datetime import UTC, datetime, timedelta

from medisecure_backend.contract.availability import TimeOff, TimeOffNew
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.calendar_owner import require_keeper
from medisecure_backend.services.diary_locks import lock_diaries
from medisecure_backend.services.errors import ConflictError, NotFoundError, UnprocessableError
from medisecure_backend.services.rows import Tx, all_rows, one_row
from medisecure_backend.services.visits_in_the_way import settle, visits_to_come

_LONGEST = timedelta(days=366)
_AHEAD = """
    SELECT id::text, starts_at, ends_at, reason FROM app.time_off
    WHERE doctor_id = %(doctor)s AND ends_at > now() ORDER BY starts_at, id
"""
_ADD = """
    INSERT INTO app.time_off (doctor_id, starts_at, ends_at, reason)
    VALUES (%(doctor)s, %(starts_at)s, %(ends_at)s, %(reason)s)
    RETURNING id::text, starts_at, ends_at, reason
"""
_REMOVE = "DELETE FROM app.time_off WHERE id = %(id)s AND doctor_id = %(doctor)s RETURNING id"


def list_time_off(tx: Tx, doctor_id: str) -> list[TimeOff]:
    """A doctor's time off that is not over."""
    return [TimeOff(**row) for row in all_rows(tx, _AHEAD, {"doctor": doctor_id})]


def add_time_off(tx: Tx, caller: Caller, doctor_id: str, new: TimeOffNew) -> TimeOff:
    """Be away. ConflictError lists the visits inside, unless they shall stay or be called off."""
    require_keeper(tx, caller, doctor_id)
    starts_at, ends_at = new.starts_at.astimezone(UTC), new.ends_at.astimezone(UTC)
    if ends_at <= starts_at:
        raise UnprocessableError.at("/ends_at", "before-start")
    if ends_at - starts_at > _LONGEST:
        raise UnprocessableError.at("/ends_at", "too-long")
    if ends_at <= datetime.now(UTC):
        raise ConflictError(ProblemType.BOOKING_RULE, "This time has passed.")
    lock_diaries(tx, doctor_id)
    values = {"doctor": doctor_id, "starts_at": starts_at, "ends_at": ends_at, "reason": new.reason}
    made = one_row(tx, _ADD, values) or {}
    settle(tx, visits_to_come(tx, doctor_id, starts_at, ends_at), new.booked, new.cancel_reason)
    return TimeOff(**made)


def remove_time_off(tx: Tx, caller: Caller, doctor_id: str, time_off_id: str) -> None:
    """Be there after all."""
    require_keeper(tx, caller, doctor_id)
    lock_diaries(tx, doctor_id)
    if one_row(tx, _REMOVE, {"id": time_off_id, "doctor": doctor_id}) is None:
        raise NotFoundError
