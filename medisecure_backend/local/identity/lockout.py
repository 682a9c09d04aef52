"""Cognito's lockout: five failures, then a wait that doubles from one second to about 15 minutes.

Passwords and codes count together. Tries while locked change nothing; only a finished sign-in or 15 quiet
minutes forget the failures, so knowing the password gives no fresh tries at the code.
"""

from datetime import datetime, timedelta

from medisecure_backend.local.identity import tally
from medisecure_backend.local.identity.errors import not_authorized
from medisecure_backend.local.identity.tally import Tally
from medisecure_backend.local.identity.unit import Connection

FREE_FAILURES = 5
LONGEST = timedelta(minutes=15)
_DOUBLINGS = 10


def locked_until(failures: Tally) -> datetime | None:
    """When the next try is looked at; None if at once."""
    if failures.count < FREE_FAILURES:
        return None
    doublings = min(failures.count - FREE_FAILURES, _DOUBLINGS)
    return failures.last_at + min(timedelta(seconds=2**doublings), LONGEST)


def refuse_if_locked(connection: Connection, subject: str, now: datetime) -> None:
    """Stop here when this person must wait."""
    failures = tally.read(connection, _key(subject), now, LONGEST)
    until = locked_until(failures) if failures else None
    if until is not None and now < until:
        raise not_authorized("Password attempts exceeded")


def record_failure(connection: Connection, subject: str, now: datetime) -> None:
    """Count one wrong password or code."""
    tally.add(connection, _key(subject), now, LONGEST)


def forget_failures(connection: Connection, subject: str) -> None:
    """Start counting afresh, after a sign-in that was finished."""
    tally.clear(connection, _key(subject))


def _key(subject: str) -> str:
    return f"sign-in:{subject}"
