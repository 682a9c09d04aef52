"""Cognito's lockout: five failures, then a wait that doubles from one second to about 15 minutes.

Passwords and codes count together. Tries while locked change nothing; only a finished sign-in or 15 quiet
minutes forget the failures, so knowing the password gives no fresh tries at the code.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from medisecure_backend.local.identity.errors import not_authorized
from medisecure_backend.local.identity.unit import Connection

FREE_FAILURES = 5
LONGEST = timedelta(minutes=15)
_DOUBLINGS = 10


@dataclass(frozen=True)
class Failures:
    """How often somebody failed, and when last."""

    count: int
    last_at: datetime

    def locked_until(self) -> datetime | None:
        """When the next try is looked at; None if at once."""
        if self.count < FREE_FAILURES:
            return None
        doublings = min(self.count - FREE_FAILURES, _DOUBLINGS)
        return self.last_at + min(timedelta(seconds=2**doublings), LONGEST)


def refuse_if_locked(connection: Connection, subject: str, now: datetime) -> None:
    """Stop here when this person must wait. The row stays locked, so that tries count one by one."""
    failures = _read(connection, subject, now)
    until = failures.locked_until() if failures else None
    if until is not None and now < until:
        raise not_authorized("Password attempts exceeded")


def record_failure(connection: Connection, subject: str, now: datetime) -> None:
    """Count one wrong password or code."""
    failures = _read(connection, subject, now)
    connection.execute(
        """
        INSERT INTO identity.lockout (subject, failures, last_at) VALUES (%(subject)s, %(count)s, %(now)s)
        ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at
        """,
        {"subject": subject, "count": failures.count + 1 if failures else 1, "now": now},
    )


def forget_failures(connection: Connection, subject: str) -> None:
    """Start counting afresh, after a sign-in that was finished."""
    connection.execute("DELETE FROM identity.lockout WHERE subject = %s", (subject,))


def forget_old(connection: Connection, now: datetime) -> None:
    """Drop what no longer matters, so that made-up names do not pile up."""
    connection.execute("DELETE FROM identity.lockout WHERE last_at <= %s", (now - LONGEST,))


def _read(connection: Connection, subject: str, now: datetime) -> Failures | None:
    # An advisory lock also covers the first failure, when there is no row to lock yet.
    connection.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 7))", (subject,))
    row = connection.execute(
        "SELECT failures, last_at FROM identity.lockout WHERE subject = %s", (subject,)
    ).fetchone()
    if row is None or now - row["last_at"] >= LONGEST:
        return None
    return Failures(row["failures"], row["last_at"])
