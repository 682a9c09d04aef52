"""Messages the clinic has to send: each taken in one transaction with its sending, so none is ever lost."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from medisecure_backend.services.rows import Tx, one_row

AT_ONCE = 50
_TAKE = "SELECT id, written_at, kind, recipient, subject, body FROM app.take_messages(1)"
_REFUSED = "SELECT app.message_refused(%(id)s, %(why)s)"


@dataclass(frozen=True)
class OutgoingMessage:
    """One message; its repr shows neither to whom nor what."""

    id: int
    written_at: datetime
    kind: str
    recipient: str = field(repr=False)
    subject: str = field(repr=False)
    body: str = field(repr=False)


class UndeliverableError(Exception):
    """This message will never go out as it is. The error's text is a code, never an address."""


@dataclass(frozen=True)
class Sent:
    """How many messages went out, and how many never will."""

    sent: int = 0
    undeliverable: int = 0


Send = Callable[[OutgoingMessage], None]


def send_waiting(connection: Tx, send: Send) -> Sent:
    """Send what waits, the oldest first, each in a transaction of its own.

    What cannot be sent now stays for the next time, and what went out before it is not sent again. What can
    never be sent is kept with the reason and does not stand in the others' way.
    """
    sent = undeliverable = 0
    for _ in range(AT_ONCE):
        with connection.transaction():
            row = one_row(connection, _TAKE, {})
            if row is None:
                break
            message = OutgoingMessage(**row)
            try:
                send(message)
                sent += 1
            except UndeliverableError as problem:
                one_row(connection, _REFUSED, {"id": message.id, "why": str(problem)})
                undeliverable += 1
    return Sent(sent, undeliverable)
