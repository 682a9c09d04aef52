"""What the clinic would have mailed or texted: codes and invitations, kept for the person at this machine."""

from dataclasses import dataclass, field
from datetime import datetime

import psycopg
from psycopg.rows import class_row

_SCHEMA = """
CREATE SCHEMA IF NOT EXISTS outbox;
CREATE TABLE IF NOT EXISTS outbox.message (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sent_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    kind text NOT NULL,
    recipient text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL
);
"""


_KEEP = """
    INSERT INTO outbox.message (kind, recipient, subject, body, sent_at)
    VALUES (%s, %s, %s, %s, coalesce(%s, clock_timestamp()))
"""


@dataclass(frozen=True)
class Message:
    """One message; its repr shows neither to whom nor what."""

    id: int
    sent_at: datetime
    kind: str
    recipient: str = field(repr=False)
    subject: str = field(repr=False)
    body: str = field(repr=False)


class Outbox:
    """The messages of one clinic, oldest first."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn

    def create(self) -> None:
        """Make the table, if it is not there."""
        with psycopg.connect(self._dsn) as connection:
            connection.execute(_SCHEMA)

    def deliver(
        self, kind: str, to: str, subject: str, body: str, written_at: datetime | None = None
    ) -> None:
        """Keep one message, of now or of when it was written; it is there for good when this returns."""
        with psycopg.connect(self._dsn) as connection:
            connection.execute(_KEEP, (kind, to, subject, body, written_at))

    def rehearse(self) -> None:
        """Do the work of `deliver` and undo it: nobody can tell by the time that nothing was sent."""
        with psycopg.connect(self._dsn) as connection:
            connection.execute(_KEEP, ("", "", "", "", None))
            connection.rollback()

    def messages(self) -> list[Message]:
        """Every message so far."""
        with (
            psycopg.connect(self._dsn) as connection,
            connection.cursor(row_factory=class_row(Message)) as cursor,
        ):
            cursor.execute(
                "SELECT id, sent_at, kind, recipient, subject, body FROM outbox.message ORDER BY sent_at, id"
            )
            return cursor.fetchall()
