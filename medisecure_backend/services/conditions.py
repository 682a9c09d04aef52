"""The problem list: what a patient has, had, and what was found to be wrong about it."""

from datetime import UTC, date, datetime

from medisecure_backend.contract.chart_writing import ConditionNew
from medisecure_backend.contract.clinical import Condition
from medisecure_backend.contract.corrections import ConditionAmendment
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access, codes, corrections
from medisecure_backend.services.chart_lock import hold_chart
from medisecure_backend.services.corrections import Kind
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import ConflictError, UnprocessableError
from medisecure_backend.services.local_days import today
from medisecure_backend.services.me import read_account
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Tx, all_rows, one_row

CONDITION = Kind(
    table="condition",
    reply=Condition,
    columns="""
        x.id::text, x.version, x.code, x.display, x.plain_name, x.clinical_status, x.onset_date,
        x.recorded_at, x.author, x.verification_status, x.change_reason, x.changed_by, x.changed_at
    """,
    assignments="""
        code = %(code)s, display = %(display)s, plain_name = %(plain_name)s,
        clinical_status = %(clinical_status)s, onset_date = %(onset_date)s
    """,
    withdrawal="verification_status = 'entered-in-error'",
    status="verification_status",
)
_SCOPE = "conditions"
_LIST = CONDITION.sql("""
    SELECT {columns} FROM app.condition x
    WHERE x.patient_id = %(patient)s AND x.verification_status = 'confirmed'
      AND (%(status)s::text IS NULL OR x.clinical_status = %(status)s)
      AND (%(after_id)s::uuid IS NULL
           OR (x.recorded_at, x.id) < (%(after_at)s::timestamptz, %(after_id)s::uuid))
    ORDER BY x.recorded_at DESC, x.id DESC LIMIT %(fetch)s
""")
_ACTIVE = CONDITION.sql("""
    SELECT {columns} FROM app.condition x
    WHERE x.patient_id = %(patient)s AND x.clinical_status = 'active' AND x.verification_status = 'confirmed'
    ORDER BY x.onset_date DESC NULLS LAST, x.display
""")
_SAME = """
    SELECT FROM app.condition x WHERE x.patient_id = %(patient)s AND x.code = %(code)s
      AND x.clinical_status = 'active' AND x.verification_status = 'confirmed' AND x.id::text <> %(id)s
"""
_ADD = CONDITION.sql("""
    INSERT INTO app.condition AS x (patient_id, code, display, plain_name, clinical_status, onset_date,
        recorded_at, author)
    VALUES (%(patient)s, %(code)s, %(display)s, %(plain_name)s, %(clinical_status)s, %(onset_date)s,
        %(now)s, %(author)s)
    RETURNING {columns}
""")


def list_conditions(
    tx: Tx, caller: Caller, patient_id: str, *, status: str | None, paging: Paging
) -> Page[Condition]:
    """A patient's problems, the newest entry first, of one clinical status if asked."""
    read_patient(tx, caller, patient_id)
    access.note_read(tx, "conditions", patient_id, patient_id)
    after_at, after_id = paging.after(_SCOPE) or (None, None)
    values = {"patient": patient_id, "status": status, "after_at": after_at, "after_id": after_id}
    found = [Condition(**row) for row in all_rows(tx, _LIST, values | {"fetch": paging.fetch})]
    return paging.page(_SCOPE, found, lambda item: (item.recorded_at.isoformat(), item.id))


def active_problems(tx: Tx, patient_id: str) -> list[Condition]:
    """What a patient has now, for the chart's first look."""
    return [Condition(**row) for row in all_rows(tx, _ACTIVE, {"patient": patient_id})]


def record_condition(tx: Tx, caller: Caller, patient_id: str, new: ConditionNew) -> Condition:
    """Add a problem; ConflictError if it is on the list and active already."""
    patient = read_patient(tx, caller, patient_id)
    codes.require_snomed_code(new.code)
    _check_onset(tx, new.onset_date, patient.birth_date, "/onset_date")
    if new.clinical_status == "active":
        _refuse_twice(tx, patient_id, new.code, "")
    values = {
        "patient": patient_id,
        "code": new.code,
        "display": new.display,
        "plain_name": new.plain_name or new.display,
        "clinical_status": new.clinical_status,
        "onset_date": new.onset_date,
        "now": datetime.now(UTC),
        "author": read_account(tx, caller)["display_name"],
    }
    return Condition(**(one_row(tx, _ADD, values) or {}))


def amend_condition(
    tx: Tx, caller: Caller, condition_id: str, amendment: ConditionAmendment, if_match: int
) -> Condition:
    """Put a problem right, or move it on."""
    found = corrections.open_for_change(tx, CONDITION, condition_id, if_match)
    values = corrections.merged(found.record, amendment.changes)
    codes.require_snomed_code(values["code"])
    patient = read_patient(tx, caller, found.patient_id)
    _check_onset(tx, values["onset_date"], patient.birth_date, "/changes/onset_date")
    if values["clinical_status"] == "active":
        _refuse_twice(tx, found.patient_id, values["code"], condition_id)
    return corrections.amend(tx, CONDITION, found, amendment.reason, values)


def _check_onset(tx: Tx, onset: date | None, birth_date: date, pointer: str) -> None:
    if onset is None:
        return
    if onset < birth_date:
        raise UnprocessableError.at(pointer, "before-birth")
    if onset > today(tx):
        raise UnprocessableError.at(pointer, "in-future")


def _refuse_twice(tx: Tx, patient_id: str, code: str, but_id: str) -> None:
    hold_chart(tx, patient_id)
    if one_row(tx, _SAME, {"patient": patient_id, "code": code, "id": but_id}) is not None:
        raise ConflictError(ProblemType.DUPLICATE, "This problem is on the list already.")
