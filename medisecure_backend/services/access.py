"""Whether a person is let in at all, and the audit of what they look at."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from medisecure_backend.database.connections import Caller
from medisecure_backend.services.errors import ForbiddenError, ServiceError, UnauthenticatedError
from medisecure_backend.services.rows import Tx, one_row

CLOCK_MARGIN = timedelta(seconds=5)
"""How close to a sign-out a token's time says nothing: tokens carry whole seconds, and clocks differ."""

_STATE = """
    SELECT s.disabled_at, s.tokens_valid_after, a.role
    FROM (VALUES (%(sub)s::text)) AS caller (sub)
    LEFT JOIN app.user_state s ON s.sub = caller.sub LEFT JOIN app.account a ON a.sub = caller.sub
"""
_LONGEST_ID = 64
_AUDIT = "SELECT app.audit(%(action)s, %(kind)s, %(id)s, %(patient)s, %(detail)s)"


def require_active(tx: Tx, caller: Caller, issued_at: datetime, is_live: Callable[[], bool]) -> None:
    """Let in only somebody with an account here: the user pool alone decides nothing.

    UnauthenticatedError if the account is disabled, has another role now, or the token was revoked.
    Tokens outlive all three. `is_live` asks the user pool about this very token, only when it was issued
    within seconds of a sign-out: the pool knows which sign-in a token is from, its time does not tell.
    """
    state = one_row(tx, _STATE, {"sub": caller.sub}) or {}
    if state["disabled_at"] is not None or _is_revoked(state["tokens_valid_after"], issued_at, is_live):
        raise UnauthenticatedError("This session has been ended by the clinic.")
    if state["role"] is None:
        raise ForbiddenError("The clinic has no account for you. Ask the clinic to invite you.")
    if state["role"] != caller.role.value:
        raise UnauthenticatedError("Your role has changed. Sign in again.")


def _is_revoked(valid_after: datetime | None, issued_at: datetime, is_live: Callable[[], bool]) -> bool:
    if valid_after is None or issued_at > valid_after + CLOCK_MARGIN:
        return False
    return issued_at < valid_after - CLOCK_MARGIN or not is_live()


def note_account(tx: Tx, action: str, sub: str, detail: str = "") -> None:
    """Audit what was done to somebody's account."""
    _audit(tx, action, "account", sub, detail=detail)


def note_read(tx: Tx, kind: str, record_id: str, patient_id: str) -> None:
    """Audit that the caller has looked at something of a patient."""
    _audit(tx, "read", kind, record_id, patient_id=patient_id)


def note_search(tx: Tx, kind: str, found: int) -> None:
    """Audit a search: how much it found, never what was typed."""
    _audit(tx, "search", kind, "", detail=f"{found} found")


def note_export(tx: Tx, format_: str, patient_id: str) -> None:
    """Audit that the caller has taken a whole record out of the clinic."""
    _audit(tx, "export", "record", patient_id, patient_id=patient_id, detail=format_)


def note_change(tx: Tx, action: str, kind: str, record_id: str, patient_id: str, *, detail: str = "") -> None:
    """Audit a change that is more than a write: an amendment, a withdrawal, an overridden warning."""
    _audit(tx, action, kind, record_id, patient_id=patient_id, detail=detail)


def note_audit(tx: Tx, action: str, count: int) -> None:
    """Audit that somebody looked at the audit itself."""
    _audit(tx, action, "audit", "", detail=f"{count} found")


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
