"""Breaking the glass: for a doctor in an emergency, seen by the patient and by the clinic's admins."""

from medisecure_backend.contract.emergency import LEAST_REASON, BreakGlass, EmergencyAccess
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import (
    ConflictError,
    NotFoundError,
    TooManyRequestsError,
    UnprocessableError,
)
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Tx, all_rows, one_row

MOST_IN_AN_HOUR = 5
_SCOPE = "emergency-access"
_COLUMNS = """
    x.id::text, x.doctor_id::text, d.display_name AS doctor_name, x.patient_id::text, x.reason, x.starts_at,
    x.ends_at, x.ended_at, x.reviewed_at
"""
_ONE = """
    SELECT {columns} FROM app.break_glass x JOIN app.doctor d ON d.id = x.doctor_id WHERE x.id = %(id)s
""".replace("{columns}", _COLUMNS)
_LIST = """
    SELECT {columns} FROM app.break_glass x JOIN app.doctor d ON d.id = x.doctor_id
    WHERE x.patient_id = %(patient)s
      AND (%(after_id)s::uuid IS NULL
           OR (x.starts_at, x.id) < (%(after_at)s::timestamptz, %(after_id)s::uuid))
    ORDER BY x.starts_at DESC, x.id DESC LIMIT %(fetch)s
""".replace("{columns}", _COLUMNS)
_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(app.my_doctor()::text, 3))"
_VISIBLE = "SELECT %(patient)s::uuid = ANY (app.my_patients()) AS is_visible"
_WAIT = """
    SELECT ceil(extract(epoch FROM min(starts_at) + interval '1 hour' - now()))::int AS seconds,
        count(*) AS used
    FROM app.break_glass WHERE doctor_id = app.my_doctor() AND starts_at > now() - interval '1 hour'
"""
_BREAK = "SELECT app.break_glass(%(patient)s::uuid, %(reason)s::text, %(minutes)s::int)::text AS id"
_END = """
    UPDATE app.break_glass SET ended_at = now() WHERE id = %(id)s AND ended_at IS NULL AND ends_at > now()
"""


def break_glass(tx: Tx, patient_id: str, wanted: BreakGlass) -> EmergencyAccess:
    """Open a chart for a limited time. It is audited, and seen by the patient and the admins at once.

    Raises:
        NotFoundError: there is no such patient.
        ConflictError: the doctor can read this chart already.
        TooManyRequestsError: the doctor broke the glass too often in the last hour.
    """
    reason = " ".join(wanted.reason.split())
    if len(reason) < LEAST_REASON:
        raise UnprocessableError.at("/reason", "too-short")
    tx.execute(_LOCK)
    if (one_row(tx, _VISIBLE, {"patient": patient_id}) or {})["is_visible"]:
        raise ConflictError(ProblemType.ALREADY_ASSIGNED, "You can read this chart as it is.")
    recent = one_row(tx, _WAIT, {}) or {}
    if recent["used"] >= MOST_IN_AN_HOUR:
        detail = f"The glass can be broken {MOST_IN_AN_HOUR} times in an hour. Ask an administrator."
        raise TooManyRequestsError(detail, max(1, recent["seconds"]))
    row = one_row(tx, _BREAK, {"patient": patient_id, "reason": reason, "minutes": wanted.minutes}) or {}
    if row["id"] is None:
        raise NotFoundError
    access.note_change(tx, "break-glass", "patient", patient_id, patient_id, detail=reason)
    return read_access(tx, row["id"])


def list_accesses(tx: Tx, caller: Caller, patient_id: str, paging: Paging) -> Page[EmergencyAccess]:
    """Who broke the glass on a chart: patients see everybody who did, a doctor their own times."""
    read_patient(tx, caller, patient_id)
    access.note_read(tx, "emergency accesses", patient_id, patient_id)
    after_at, after_id = paging.after(_SCOPE) or (None, None)
    values = {"patient": patient_id, "after_at": after_at, "after_id": after_id, "fetch": paging.fetch}
    found = [EmergencyAccess(**row) for row in all_rows(tx, _LIST, values)]
    return paging.page(_SCOPE, found, lambda item: (item.starts_at.isoformat(), item.id))


def end_access(tx: Tx, access_id: str) -> EmergencyAccess:
    """Close the chart before the time is up. Ending it again changes nothing."""
    read_access(tx, access_id)
    tx.execute(_END, {"id": access_id})
    return read_access(tx, access_id)


def read_access(tx: Tx, access_id: str) -> EmergencyAccess:
    """One emergency access the caller may see."""
    row = one_row(tx, _ONE, {"id": access_id})
    if row is None:
        raise NotFoundError
    return EmergencyAccess(**row)
