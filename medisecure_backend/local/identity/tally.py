"""Counts of tries, kept until it has been quiet for a while."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from medisecure_backend.local.identity.unit import Connection

_LONGEST_QUIET = timedelta(hours=1)


@dataclass(frozen=True)
class Tally:
    """How often something happened, and when last."""

    count: int
    last_at: datetime


def read(connection: Connection, subject: str, now: datetime, quiet: timedelta) -> Tally | None:
    """The count so far, or None after a quiet time.

    Whoever reads holds the subject until the transaction ends, so that tries count one by one.
    """
    # An advisory lock also covers the first time, when there is no row to lock yet.
    connection.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 7))", (subject,))
    row = connection.execute(
        "SELECT count, last_at FROM identity.tally WHERE subject = %s", (subject,)
    ).fetchone()
    if row is None or now - row["last_at"] >= quiet:
        return None
    return Tally(row["count"], row["last_at"])


def add(connection: Connection, subject: str, now: datetime, quiet: timedelta) -> None:
    """Count one more."""
    before = read(connection, subject, now, quiet)
    connection.execute(
        """
        INSERT INTO identity.tally (subject, count, last_at) VALUES (%s, %s, %s)
        ON CONFLICT (subject) DO UPDATE SET count = excluded.count, last_at = excluded.last_at
        """,
        (subject, before.count + 1 if before else 1, now),
    )


def clear(connection: Connection, subject: str) -> None:
    """Start afresh."""
    connection.execute("DELETE FROM identity.tally WHERE subject = %s", (subject,))


def forget_old(connection: Connection, now: datetime) -> None:
    """Drop what no longer matters, so that made-up names do not pile up."""
    connection.execute(
        """
        DELETE FROM identity.tally WHERE subject IN (
            SELECT subject FROM identity.tally WHERE last_at <= %s LIMIT 100 FOR UPDATE SKIP LOCKED
        )
        """,
        (now - _LONGEST_QUIET,),
    )
