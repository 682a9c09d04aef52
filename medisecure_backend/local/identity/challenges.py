"""Sessions: the random strings that carry a sign-in from one step to the next.

Only a hash of each is stored. A Session belongs to one person and one step, lasts 15 minutes and is
used once; a wrong code leaves it usable a few more times, as on AWS.
"""

import hashlib
import secrets
import uuid
from dataclasses import dataclass, field
from typing import Any

from psycopg.types.json import Jsonb

from medisecure_backend.local.identity import lockout, users
from medisecure_backend.local.identity.errors import Refusal, not_authorized
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account

PASSWORD_VERIFIER = "PASSWORD_VERIFIER"  # noqa: S105 - the name of a step
SELECT_MFA_TYPE = "SELECT_MFA_TYPE"
DEVICE_SRP_AUTH = "DEVICE_SRP_AUTH"
DEVICE_PASSWORD_VERIFIER = "DEVICE_PASSWORD_VERIFIER"  # noqa: S105 - the name of a step
NEW_PASSWORD_REQUIRED = "NEW_PASSWORD_REQUIRED"  # noqa: S105 - the name of a step
MFA_SETUP = "MFA_SETUP"
MFA_SETUP_ASSOCIATED = "MFA_SETUP/associated"
MFA_SETUP_VERIFIED = "MFA_SETUP/verified"

DEVICE = "device"
"""In a step's data: the key of the computer that signs in, if it said that it is a known one."""

_FAILURES_ALLOWED = 5
_HANDLE_BYTES = 384
_HANDLE_START = "AYABe"
"""As Cognito's begin: a command line would take a leading dash for an option."""
_NOBODY = uuid.UUID(int=0)


@dataclass(frozen=True)
class Challenge:
    """One open step of one sign-in."""

    handle_hash: bytes = field(repr=False)
    account: Account | None = field(repr=False)
    step: str
    data: dict[str, Any] = field(repr=False)

    @property
    def device_key(self) -> str | None:
        """The known computer that signs in."""
        return self.data.get(DEVICE)


def new_handle() -> str:
    """A Session nobody can guess."""
    return _HANDLE_START + secrets.token_urlsafe(_HANDLE_BYTES)


def begin(
    unit: Unit, sub: uuid.UUID | None, step: str, data: dict[str, Any], handle: str | None = None
) -> str:
    """Open a step; gives the Session that answers it."""
    handle = handle or new_handle()
    unit.connection.execute(
        """
        INSERT INTO identity.challenge (handle_hash, sub, step, data, expires_at)
        VALUES (%s, %s, %s, %s, %s)
        """,
        (_hash(handle), sub, step, Jsonb(data), unit.now + unit.pool.session_life),
    )
    _forget_old(unit)
    return handle


def resume(unit: Unit, handle: str, step: str) -> Challenge:
    """The open step a Session stands for, locked for this transaction together with its account."""
    handle_hash = _hash(handle)
    query = "SELECT sub, step, data, expires_at, used_at FROM identity.challenge WHERE handle_hash = %s"
    seen = unit.connection.execute(query, (handle_hash,)).fetchone()
    if seen is None and unit.verification.any_session:
        handle_hash = _newest(unit, step)
        seen = unit.connection.execute(query, (handle_hash,)).fetchone()
    if seen is None:
        raise invalid_session()
    # The account first, then the step: every operation locks in this order.
    # Without one, the same question is asked in vain, which takes the same time.
    account = users.find(unit.connection, str(seen["sub"] or _NOBODY), lock=True)
    row = unit.connection.execute(f"{query} FOR UPDATE", (handle_hash,)).fetchone()
    if row is None or row["step"] != step:
        raise invalid_session()
    if row["used_at"] is not None:
        raise not_authorized("Invalid session for the user, session can only be used once.")
    if row["expires_at"] <= unit.now:
        raise not_authorized("Invalid session for the user, session is expired.")
    return Challenge(handle_hash, account, step, row["data"])


def close(unit: Unit, challenge: Challenge) -> None:
    """Use the Session up."""
    unit.connection.execute(
        "UPDATE identity.challenge SET used_at = %s, data = '{}' WHERE handle_hash = %s",
        (unit.now, challenge.handle_hash),
    )


def count_wrong_code(unit: Unit, challenge: Challenge, account: Account) -> None:
    """Remember a wrong code: against this Session, and against the person."""
    _count_failure(unit, challenge)
    lockout.record_failure(unit.connection, account.username, unit.now)


def _count_failure(unit: Unit, challenge: Challenge) -> None:
    """Remember a wrong code; after a few the Session is gone."""
    row = unit.connection.execute(
        "UPDATE identity.challenge SET failures = failures + 1 WHERE handle_hash = %s RETURNING failures",
        (challenge.handle_hash,),
    ).fetchone()
    if row is not None and row["failures"] >= _FAILURES_ALLOWED:
        close(unit, challenge)


def invalid_session() -> Refusal:
    """A Session that was made up, or belongs to another step or person."""
    return not_authorized("Invalid session for the user.")


def _forget_old(unit: Unit) -> None:
    # Skipping locked rows: a clean-up never waits for a sign-in, nor one for the other.
    unit.connection.execute(
        """
        DELETE FROM identity.challenge WHERE handle_hash IN (
            SELECT handle_hash FROM identity.challenge WHERE expires_at < %s LIMIT 100 FOR UPDATE SKIP LOCKED
        )
        """,
        (unit.now - unit.pool.session_life,),
    )


def _newest(unit: Unit, step: str) -> bytes:
    row = unit.connection.execute(
        """
        SELECT handle_hash FROM identity.challenge WHERE step = %s AND used_at IS NULL
        ORDER BY expires_at DESC LIMIT 1
        """,
        (step,),
    ).fetchone()
    return row["handle_hash"] if row else b""


def _hash(handle: str) -> bytes:
    return hashlib.sha256(handle.encode()).digest()
