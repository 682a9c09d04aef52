"""What admins see of broken glass: every time, the unreviewed ones first asked for, and their answer."""

from medisecure_backend.contract.emergency import EmergencyAccess, EmergencyAccessReview, ReviewNote
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import ConflictError, NotFoundError
from medisecure_backend.services.me import read_account
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row

_SCOPE = "emergency-reviews"
_SELECT = """
    SELECT x.id::text, x.doctor_id::text, d.display_name AS doctor_name, x.patient_id::text, x.reason,
        x.starts_at, x.ends_at, x.ended_at, x.reviewed_at, p.given || ' ' || p.family AS patient_name,
        p.clinic_number, x.reviewed_by, x.review_note
    FROM app.break_glass x JOIN app.doctor d ON d.id = x.doctor_id JOIN app.patient p ON p.id = x.patient_id
"""
_LIST = f"""
    {_SELECT} WHERE (NOT %(unreviewed)s OR x.reviewed_at IS NULL)
      AND (%(after_id)s::uuid IS NULL
           OR (x.starts_at, x.id) < (%(after_at)s::timestamptz, %(after_id)s::uuid))
    ORDER BY x.starts_at DESC, x.id DESC LIMIT %(fetch)s
"""
_ONE = f"{_SELECT} WHERE x.id = %(id)s"
_REVIEW = """
    UPDATE app.break_glass SET reviewed_at = now(), review_note = %(note)s
    WHERE id = %(id)s AND reviewed_at IS NULL RETURNING id
"""


def list_reviews(tx: Tx, caller: Caller, *, unreviewed: bool, paging: Paging) -> Page[EmergencyAccessReview]:
    """Every emergency access of the clinic, newest first; only those nobody has looked at yet if asked."""
    read_account(tx, caller)
    after_at, after_id = paging.after(_SCOPE) or (None, None)
    values = {"unreviewed": unreviewed, "after_at": after_at, "after_id": after_id, "fetch": paging.fetch}
    found = [_review(row) for row in all_rows(tx, _LIST, values)]
    return paging.page(_SCOPE, found, lambda item: (item.access.starts_at.isoformat(), item.access.id))


def review_access(tx: Tx, caller: Caller, access_id: str, note: ReviewNote) -> EmergencyAccessReview:
    """Say what looking at it found; once."""
    read_account(tx, caller)
    if one_row(tx, _ONE, {"id": access_id}) is None:
        raise NotFoundError
    if one_row(tx, _REVIEW, {"id": access_id, "note": note.note.strip()}) is None:
        raise ConflictError(ProblemType.ALREADY_DECIDED, "This emergency access has been reviewed already.")
    return _review(one_row(tx, _ONE, {"id": access_id}) or {})


def _review(row: Row) -> EmergencyAccessReview:
    admins = {name: row.pop(name) for name in ("patient_name", "clinic_number", "reviewed_by", "review_note")}
    return EmergencyAccessReview(access=EmergencyAccess(**row), **admins)
