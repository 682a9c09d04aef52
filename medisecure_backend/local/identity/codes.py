"""Six random digits sent to an e-mail address: hashed, short-lived, with few tries and few sends.

Unknown names are counted like known ones, so that the answers tell nobody who has an account.
"""

import secrets
import uuid
from datetime import timedelta

from medisecure_backend.local.identity import tally, users
from medisecure_backend.local.identity.errors import Refusal, limit_exceeded
from medisecure_backend.local.identity.fields import Body
from medisecure_backend.local.identity.messages import EMAIL, SMS, Medium
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account

SIGN_UP = "sign-up"
RESET = "reset"
VERIFY_EMAIL = "verify-email"
VERIFY_PHONE = "verify-phone"

_NOBODY = uuid.UUID(int=0)
_HASH_BYTES = 32
_TRIES = 5
_TRIES_QUIET = timedelta(minutes=15)
_SENDS = 5
_SIGN_IN_SENDS = 10
_SENDS_QUIET = timedelta(hours=1)


def count_send(unit: Unit, account: Account | None, name: str, purpose: str) -> None:
    """Refuse a code when too many were asked for lately."""
    if too_many_sends(unit, account, name, purpose):
        raise limit_exceeded()


def too_many_sends(unit: Unit, account: Account | None, name: str, purpose: str) -> bool:
    """Count one more code, unless there were too many lately."""
    return _is_beyond(unit, f"send:{purpose}:{_who(unit, account, name)}")


def count_password_change(unit: Unit, account: Account) -> None:
    """A person changes their password a few times an hour, as on AWS."""
    if _is_beyond(unit, f"change:{account.username}"):
        raise limit_exceeded()


def _is_beyond(unit: Unit, subject: str) -> bool:
    before = tally.read(unit.connection, subject, unit.now, _SENDS_QUIET)
    if before is not None and before.count >= _SENDS:
        return True
    tally.add(unit.connection, subject, unit.now, _SENDS_QUIET)
    return False


def count_sign_in_send(unit: Unit, account: Account) -> None:
    """The same for the codes of a sign-in; a finished one starts afresh."""
    subject = _sign_in_subject(account)
    before = tally.read(unit.connection, subject, unit.now, _TRIES_QUIET)
    if before is not None and before.count >= _SIGN_IN_SENDS:
        raise Refusal("TooManyRequestsException", "Too many codes were sent. Wait 15 minutes.")
    tally.add(unit.connection, subject, unit.now, _TRIES_QUIET)


def forget_sign_in_sends(unit: Unit, account: Account) -> None:
    """The sign-in was finished."""
    tally.clear(unit.connection, _sign_in_subject(account))


def renew(unit: Unit, account: Account, purpose: str, life: timedelta, *, value: str | None = None) -> str:
    """A new code in place of any earlier one; `value` is the address that it is to confirm."""
    return _renew(unit, account.sub, purpose, life, value)


def renew_for_nobody(unit: Unit, purpose: str, life: timedelta) -> None:
    """The same work in vain, so that it takes as long."""
    _renew(unit, _NOBODY, purpose, life, None)


def _renew(unit: Unit, sub: uuid.UUID, purpose: str, life: timedelta, value: str | None) -> str:
    code = f"{secrets.randbelow(10**6):06d}"
    unit.connection.execute(
        """
        INSERT INTO identity.code (sub, purpose, code_hash, expires_at, value)
        SELECT sub, %(purpose)s, %(hash)s, %(expires)s, %(value)s FROM identity.account WHERE sub = %(sub)s
        ON CONFLICT (sub, purpose) DO UPDATE SET
            code_hash = excluded.code_hash, expires_at = excluded.expires_at, value = excluded.value
        """,
        {
            "sub": sub,
            "purpose": purpose,
            "hash": _hash(unit, sub, purpose, code),
            "expires": unit.now + life,
            "value": value,
        },
    )
    return code


def accept(unit: Unit, account: Account | None, name: str, purpose: str, code: str) -> Account:
    """The account whose code this is; the code is used up. The account must be locked."""
    subject = f"try:{purpose}:{_who(unit, account, name)}"
    tries = tally.read(unit.connection, subject, unit.now, _TRIES_QUIET)
    if tries is not None and tries.count >= _TRIES:
        raise limit_exceeded()
    sub = account.sub if account else _NOBODY
    row = unit.connection.execute(
        "SELECT code_hash, expires_at FROM identity.code WHERE sub = %s AND purpose = %s", (sub, purpose)
    ).fetchone()
    expected = bytes(row["code_hash"]) if row else bytes(_HASH_BYTES)
    is_right = unit.verification.same(_hash(unit, sub, purpose, code.strip()), expected)
    if account is None or row is None or not is_right:
        tally.add(unit.connection, subject, unit.now, _TRIES_QUIET)
        raise Refusal(
            "CodeMismatchException", "Invalid verification code provided, please try again.", kept=True
        )
    if row["expires_at"] <= unit.now:
        raise Refusal("ExpiredCodeException", "Invalid code provided, please request a code again.")
    unit.connection.execute(
        "DELETE FROM identity.code WHERE sub = %s AND purpose = %s", (account.sub, purpose)
    )
    tally.clear(unit.connection, subject)
    return account


def proposed_value(unit: Unit, account: Account, purpose: str) -> str | None:
    """The address an open code is for, if it is to replace the present one."""
    row = unit.connection.execute(
        "SELECT value FROM identity.code WHERE sub = %s AND purpose = %s", (account.sub, purpose)
    ).fetchone()
    return row["value"] if row else None


def delivery(to: str, name: str = "email", medium: Medium = EMAIL) -> Body:
    """Where a code went, as far as anybody may know."""
    return {
        "CodeDeliveryDetails": {
            "AttributeName": name,
            "DeliveryMedium": medium,
            "Destination": masked(to, medium),
        }
    }


def masked(to: str, medium: Medium) -> str:
    """An address or number, as far as anybody may see it."""
    if medium == SMS:
        return f"+*******{to[-4:]}"
    local, _, domain = to.strip().partition("@")
    return f"{local[:1]}***@{domain[:1]}***"


def _sign_in_subject(account: Account) -> str:
    return f"send:sign-in:{account.username}"


def _who(unit: Unit, account: Account | None, name: str) -> str:
    if account is not None:
        return account.username
    return unit.keys.keyed_hash("subject", users.email_key(name)).hex()


def _hash(unit: Unit, sub: uuid.UUID, purpose: str, code: str) -> bytes:
    return unit.keys.keyed_hash("code", f"{sub}:{purpose}:{code}")
