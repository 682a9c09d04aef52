"""Who looks after whom: what gives a doctor access to a patient's chart."""

from medisecure_backend.contract.administration import Assignment, AssignmentNew
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.wire import Page
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import ConflictError, NotFoundError, UnprocessableError
from medisecure_backend.services.ids import body_id, query_id
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row

_SCOPE = "assignments"
_SELECT = """
    SELECT s.id::text, s.doctor_id::text, d.display_name AS doctor_name, s.patient_id::text,
        p.given || ' ' || p.family AS patient_name, p.birth_date AS patient_birth_date, p.clinic_number,
        s.starts_on, s.ends_on
    FROM app.assignment s JOIN app.doctor d ON d.id = s.doctor_id JOIN app.patient p ON p.id = s.patient_id
"""
_LIST = f"""
    {_SELECT}
    WHERE s.ended_at IS NULL AND (s.ends_on IS NULL OR s.ends_on >= app.today())
      AND (%(doctor)s::uuid IS NULL OR s.doctor_id = %(doctor)s)
      AND (%(patient)s::uuid IS NULL OR s.patient_id = %(patient)s)
      AND (%(after_id)s::uuid IS NULL OR (s.starts_on, s.id) < (%(after_on)s::date, %(after_id)s::uuid))
    ORDER BY s.starts_on DESC, s.id DESC LIMIT %(fetch)s
"""
_ONE = f"{_SELECT} WHERE s.id = %(id)s"
_KNOWN = """
    SELECT EXISTS (SELECT FROM app.doctor WHERE id = %(doctor)s) AS doctor,
        EXISTS (SELECT FROM app.patient WHERE id = %(patient)s) AS patient, app.today() AS today
"""
_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(%(doctor)s || %(patient)s, 1))"
_OVERLAP = """
    SELECT id FROM app.assignment
    WHERE doctor_id = %(doctor)s AND patient_id = %(patient)s AND ended_at IS NULL
      AND starts_on <= coalesce(%(ends_on)s::date, 'infinity')
      AND coalesce(ends_on, 'infinity') >= %(starts_on)s
"""
_ADD = """
    INSERT INTO app.assignment (doctor_id, patient_id, starts_on, ends_on)
    VALUES (%(doctor)s, %(patient)s, %(starts_on)s, %(ends_on)s) RETURNING id::text
"""
_END = "UPDATE app.assignment SET ended_at = now() WHERE id = %(id)s AND ended_at IS NULL"


def list_assignments(
    tx: Tx, doctor_id: str | None, patient_id: str | None, paging: Paging
) -> Page[Assignment]:
    """Assignments that hold now or later, newest first."""
    after_on, after_id = paging.after(_SCOPE) or (None, None)
    values = {
        "doctor": query_id(doctor_id, "doctor_id"),
        "patient": query_id(patient_id, "patient_id"),
        "after_on": after_on,
        "after_id": after_id,
        "fetch": paging.fetch,
    }
    found = [Assignment(**row) for row in all_rows(tx, _LIST, values)]
    return paging.page(_SCOPE, found, lambda item: (item.starts_on.isoformat(), item.id))


def assign(tx: Tx, new: AssignmentNew) -> Assignment:
    """Give a doctor a patient; ConflictError if the doctor has them already in that time."""
    values: Row = {
        "doctor": body_id(new.doctor_id, "/doctor_id"),
        "patient": body_id(new.patient_id, "/patient_id"),
    }
    known = one_row(tx, _KNOWN, values) or {}
    for name in ("doctor", "patient"):
        if not known[name]:
            raise UnprocessableError.at(f"/{name}_id", "unknown")
    values |= {"starts_on": new.starts_on or known["today"], "ends_on": new.ends_on}
    if new.ends_on is not None and new.ends_on < values["starts_on"]:
        raise UnprocessableError.at("/ends_on", "before-start")
    tx.execute(_LOCK, values)
    if one_row(tx, _OVERLAP, values) is not None:
        raise ConflictError(ProblemType.DUPLICATE, "The doctor looks after this patient already.")
    row = one_row(tx, _ADD, values) or {}
    return _find(tx, row["id"])


def unassign(tx: Tx, assignment_id: str) -> None:
    """End an assignment at once: the doctor's next request finds nothing. Ending it again changes nothing."""
    _find(tx, assignment_id)
    tx.execute(_END, {"id": assignment_id})


def _find(tx: Tx, assignment_id: str) -> Assignment:
    row = one_row(tx, _ONE, {"id": assignment_id})
    if row is None:
        raise NotFoundError
    return Assignment(**row)
