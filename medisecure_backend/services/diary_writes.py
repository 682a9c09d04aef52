"""Writes into a diary. The database refuses what overlaps; this says so in words and offers other times."""

from typing import LiteralString

from psycopg.errors import ExclusionViolation

from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.services.booking_checks import ALTERNATIVES, Wanted
from medisecure_backend.services.booking_policy import Policy
from medisecure_backend.services.errors import ConflictError
from medisecure_backend.services.rows import Row, Tx, one_row
from medisecure_backend.services.slots import next_free

_ADD = """
    INSERT INTO app.appointment
        (doctor_id, patient_id, starts_at, ends_at, time_zone, reason, visit_type_id, place, series_id)
    VALUES
        (%(doctor)s, %(patient)s, %(starts_at)s, %(ends_at)s, %(zone)s, %(reason)s, %(visit_type)s, %(place)s,
         %(series)s)
    RETURNING id::text
"""
_ADD_OWN = """
    INSERT INTO app.appointment
        (doctor_id, patient_id, starts_at, ends_at, time_zone, reason, visit_type_id, place)
    VALUES
        (%(doctor)s, %(patient)s, %(starts_at)s, %(ends_at)s, %(zone)s, %(reason)s, %(visit_type)s, %(place)s)
    RETURNING id::text
"""
_MOVE = """
    UPDATE app.appointment
    SET doctor_id = %(doctor)s, starts_at = %(starts_at)s, ends_at = %(ends_at)s, time_zone = %(zone)s,
        place = %(place)s
    WHERE id = %(id)s AND version = %(version)s
    RETURNING id::text
"""


def enter_visit(tx: Tx, policy: Policy, wanted: Wanted, words: Row) -> str:
    """A new visit; its id. The diaries' locks are held already."""
    row = _write(tx, policy, wanted, _ADD_OWN if policy.is_patient else _ADD, {"series": None} | words)
    return str((row or {})["id"])


def move_visit(tx: Tx, policy: Policy, wanted: Wanted, words: Row) -> bool:
    """ONE update: the old time is kept unless the new one is had. False if the version is not the newest."""
    return _write(tx, policy, wanted, _MOVE, words) is not None


def _write(tx: Tx, policy: Policy, wanted: Wanted, statement: LiteralString, words: Row) -> Row | None:
    values: Row = {
        "doctor": wanted.doctor_id,
        "patient": wanted.patient_id,
        "starts_at": wanted.span.starts_at,
        "ends_at": wanted.span.ends_at,
        "visit_type": wanted.kind.id,
    }
    try:
        with tx.transaction():
            return one_row(tx, statement, values | words)
    except ExclusionViolation as overlap:
        raise refused(tx, policy, wanted, overlap) from None


def refused(tx: Tx, policy: Policy, wanted: Wanted, overlap: ExclusionViolation) -> ConflictError:
    """Why the database refused: the patient is elsewhere, or somebody has or holds the doctor's time."""
    if overlap.diag.constraint_name == "appointment_patient_free":
        return ConflictError(ProblemType.PATIENT_BUSY, "There is another visit of this patient at that time.")
    free = next_free(tx, policy, wanted.doctor_id, wanted.span.starts_at, ALTERNATIVES)
    is_held = overlap.diag.constraint_name == "hold_doctor_free"
    detail = "Somebody is just booking this time." if is_held else "Choose another time."
    return ConflictError(ProblemType.SLOT_TAKEN, detail, free)
