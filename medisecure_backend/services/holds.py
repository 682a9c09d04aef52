"""Times held for five minutes while a person confirms. It ends by itself: nothing counts it later."""

from psycopg.errors import ExclusionViolation

from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.scheduling import Hold, HoldNew
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.booking_checks import Wanted, check_wanted, find_doctor, wanted_span
from medisecure_backend.services.booking_patient import patient_of
from medisecure_backend.services.booking_policy import Policy, read_kind
from medisecure_backend.services.diary_locks import lock_diaries
from medisecure_backend.services.diary_writes import refused
from medisecure_backend.services.errors import NotFoundError, UnprocessableError
from medisecure_backend.services.ids import body_id
from medisecure_backend.services.rows import Tx, one_row
from medisecure_backend.services.slot_grid import Span

_ADD = """
    INSERT INTO app.hold (sub, doctor_id, patient_id, starts_at, ends_at)
    VALUES (app.uid(), %(doctor)s, %(patient)s, %(starts_at)s, %(ends_at)s)
    RETURNING id::text, doctor_id::text, starts_at, ends_at, expires_at
"""
_FIND = "SELECT doctor_id::text, starts_at, ends_at FROM app.hold WHERE id = %(id)s"
_RELEASE = "DELETE FROM app.hold WHERE id = %(id)s RETURNING id"


def hold(tx: Tx, caller: Caller, new: HoldNew) -> Hold:
    """Keep a time. One person holds one time for one patient: a new hold lets the earlier go."""
    doctor_id = body_id(new.doctor_id, "/doctor_id")
    is_for_somebody = caller.role is Role.PATIENT or new.patient_id is not None
    patient_id = patient_of(tx, caller, new.patient_id) if is_for_somebody else None
    find_doctor(tx, doctor_id)
    span = wanted_span(new.starts_at, new.ends_at)
    lock_diaries(tx, doctor_id)
    kind = read_kind(tx, new.visit_type_id, patient_id)
    policy = Policy.read(tx, caller, kind)
    wanted = Wanted(doctor_id, patient_id or "", span, kind)
    check_wanted(tx, policy, wanted)
    values = {
        "doctor": doctor_id,
        "patient": patient_id,
        "starts_at": span.starts_at,
        "ends_at": span.ends_at,
    }
    try:
        with tx.transaction():
            row = one_row(tx, _ADD, values) or {}
    except ExclusionViolation as overlap:
        raise refused(tx, policy, wanted, overlap) from None
    return Hold(**row)


def release(tx: Tx, hold_id: str) -> None:
    """Let a held time go."""
    if one_row(tx, _RELEASE, {"id": hold_id}) is None:
        raise NotFoundError


def check_hold(tx: Tx, hold_id: str | None, doctor_id: str, span: Span) -> None:
    """UnprocessableError if the hold is for another time. One that has ended stands in nobody's way."""
    if hold_id is None:
        return
    held = one_row(tx, _FIND, {"id": body_id(hold_id, "/hold_id")})
    if held is None:
        return
    is_inside = held["starts_at"] <= span.starts_at and span.ends_at <= held["ends_at"]
    if held["doctor_id"] != doctor_id or not is_inside:
        raise UnprocessableError.at("/hold_id", "other-time")
