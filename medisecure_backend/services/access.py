"""Whether a person is let in at all, and the audit of what they look at."""

from datetime import datetime
from uuid import UUID

from medisecure_backend.database.connections import Caller
from medisecure_backend.services.errors import ServiceError, UnauthenticatedError
from medisecure_backend.services.rows import Tx, one_row

_STATE = "SELECT disabled_at, tokens_valid_after FROM app.user_state WHERE sub = %(sub)s"
_LONGEST_ID = 64
_AUDIT = "SELECT app.audit(%(action)s, %(kind)s, %(id)s, %(patient)s, %(detail)s)"


def require_active(tx: Tx, caller: Caller, issued_at: datetime) -> None:
    """UnauthenticatedError if the account is disabled or the token was revoked: tokens outlive both."""
    state = one_row(tx, _STATE, {"sub": caller.sub})
    if state is None:
        return
    valid_after: datetime | None = state["tokens_valid_after"]
    if state["disabled_at"] is not None or (valid_after is not None and issued_at < valid_after):
        raise UnauthenticatedError("This session has been ended by the clinic.")


def note_read(tx: Tx, kind: str, record_id: str, patient_id: str) -> None:
    """Audit that the caller has looked at something of a patient."""
    _audit(tx, "read", kind, record_id, patient_id=patient_id)


def note_search(tx: Tx, kind: str, found: int) -> None:
    """Audit a search: how much it found, never what was typed."""
    _audit(tx, "search", kind, "", detail=f"{found} found")


def note_export(tx: Tx, format_: str, patient_id: str) -> None:
    """Audit that the caller has taken a whole record out of the clinic."""
    _audit(tx, "export", "record", patient_id, patient_id=patient_id, detail=format_)


def note_failed_access(tx: Tx, operation: str, record_id: str, refusal: ServiceError) -> None:
    """Audit that the caller was refused."""
    _audit(tx, "refused", operation, record_id, detail=refusal.type.value)


def _audit(
    tx: Tx, action: str, kind: str, record_id: str, *, patient_id: str | None = None, detail: str = ""
) -> None:
    patient = None if patient_id is None else UUID(patient_id)
    values = {
        "action": action,
        "kind": kind,
        "id": record_id[:_LONGEST_ID],
        "patient": patient,
        "detail": detail,
    }
    tx.execute(_AUDIT, values)
