"""The right to ask for a correction: patients ask, their doctor answers with a reason."""

from typing import LiteralString

from medisecure_backend.contract.corrections import (
    AmendmentDecision,
    AmendmentRequest,
    AmendmentRequestNew,
    RecordKind,
)
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.changes import require_version
from medisecure_backend.services.chart_lock import hold_chart
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import (
    ConflictError,
    NotFoundError,
    StaleVersionError,
    TooManyRequestsError,
    UnprocessableError,
)
from medisecure_backend.services.ids import body_id
from medisecure_backend.services.me import read_account
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Tx, all_rows, one_row

MOST_OPEN = 20
_SCOPE = "amendment-requests"
_A_DAY_S = 86_400
_COLUMNS = """
    x.id::text, x.version, x.patient_id::text, x.wanted, x.kind, x.record_id::text, x.requested_by,
    x.requested_at, x.answer_by, x.status, x.decision_reason, x.decided_by, x.decided_at
"""
_LIST = """
    SELECT {columns} FROM app.amendment_request x
    WHERE x.patient_id = %(patient)s AND (%(status)s::text IS NULL OR x.status = %(status)s)
      AND (%(after_id)s::uuid IS NULL
           OR (x.requested_at, x.id) < (%(after_at)s::timestamptz, %(after_id)s::uuid))
    ORDER BY x.requested_at DESC, x.id DESC LIMIT %(fetch)s
""".replace("{columns}", _COLUMNS)
_ONE = """
    SELECT {columns} FROM app.amendment_request x WHERE x.id = %(id)s AND x.patient_id = %(patient)s
""".replace("{columns}", _COLUMNS)
_OPEN = (
    "SELECT count(*) AS open FROM app.amendment_request WHERE patient_id = %(patient)s AND status = 'open'"
)
_ADD = """
    INSERT INTO app.amendment_request AS x (patient_id, kind, record_id, wanted, requested_by)
    VALUES (%(patient)s, %(kind)s, %(record)s, %(wanted)s, %(by)s) RETURNING {columns}
""".replace("{columns}", _COLUMNS)
_DECIDE = """
    UPDATE app.amendment_request x SET status = %(status)s, decision_reason = %(reason)s
    WHERE x.id = %(id)s AND x.version = %(version)s RETURNING {columns}
""".replace("{columns}", _COLUMNS)
_RECORD: LiteralString = "SELECT FROM app.{table} x WHERE x.id = %(id)s AND x.patient_id = %(patient)s"
_TABLES: dict[RecordKind, LiteralString] = {
    "encounter": "encounter",
    "observation": "observation",
    "condition": "condition",
    "allergy": "allergy",
    "prescription": "prescription",
    "immunization": "immunization",
}


def list_requests(
    tx: Tx, caller: Caller, patient_id: str, *, status: str | None, paging: Paging
) -> Page[AmendmentRequest]:
    """What a patient asked to be put right, newest first, with the answers."""
    read_patient(tx, caller, patient_id)
    access.note_read(tx, "amendment requests", patient_id, patient_id)
    after_at, after_id = paging.after(_SCOPE) or (None, None)
    values = {"patient": patient_id, "status": status, "after_at": after_at, "after_id": after_id}
    found = [AmendmentRequest(**row) for row in all_rows(tx, _LIST, values | {"fetch": paging.fetch})]
    return paging.page(_SCOPE, found, lambda item: (item.requested_at.isoformat(), item.id))


def request_amendment(tx: Tx, caller: Caller, patient_id: str, new: AmendmentRequestNew) -> AmendmentRequest:
    """Ask for a correction of one's own chart."""
    read_patient(tx, caller, patient_id)
    record_id = _record(tx, patient_id, new)
    hold_chart(tx, patient_id)
    if (one_row(tx, _OPEN, {"patient": patient_id}) or {})["open"] >= MOST_OPEN:
        detail = f"{MOST_OPEN} of your requests wait for an answer. Please wait for some of them first."
        raise TooManyRequestsError(detail, _A_DAY_S)
    values = {
        "patient": patient_id,
        "kind": new.kind,
        "record": record_id,
        "wanted": new.wanted.strip(),
        "by": read_account(tx, caller)["display_name"],
    }
    return AmendmentRequest(**(one_row(tx, _ADD, values) or {}))


def decide_request(
    tx: Tx, caller: Caller, patient_id: str, request_id: str, decision: AmendmentDecision, *, if_match: int
) -> AmendmentRequest:
    """Answer a request, once and with a reason the patient reads."""
    read_patient(tx, caller, patient_id)
    row = one_row(tx, _ONE, {"id": request_id, "patient": patient_id})
    if row is None:
        raise NotFoundError
    if row["status"] != "open":
        raise ConflictError(ProblemType.ALREADY_DECIDED, f"The request was {row['status']} already.")
    require_version(row["version"], if_match)
    values = {"id": request_id, "version": if_match, "status": decision.decision}
    decided = one_row(tx, _DECIDE, values | {"reason": decision.reason.strip()})
    if decided is None:
        raise StaleVersionError
    access.note_change(tx, decision.decision, "amendment_request", request_id, patient_id)
    return AmendmentRequest(**decided)


def _record(tx: Tx, patient_id: str, new: AmendmentRequestNew) -> str | None:
    """The record a request is about, if it is about one that the patient may see."""
    if new.kind is None and new.record_id is None:
        return None
    if new.kind is None:
        raise UnprocessableError.at("/kind", "required")
    if new.record_id is None:
        raise UnprocessableError.at("/record_id", "required")
    record_id = body_id(new.record_id, "/record_id")
    query = _RECORD.replace("{table}", _TABLES[new.kind])
    if one_row(tx, query, {"id": record_id, "patient": patient_id}) is None:
        raise UnprocessableError.at("/record_id", "unknown")
    return record_id
