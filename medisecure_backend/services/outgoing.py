"""Messages the clinic has to send: taken in one transaction with the sending, so none is ever lost."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from medisecure_backend.services.rows import Tx, all_rows

AT_ONCE = 50
_TAKE = "SELECT written_at, kind, recipient, subject, body FROM app.take_messages(%(most)s) ORDER BY id"


@dataclass(frozen=True)
class OutgoingMessage:
    """One message; its repr shows neither to whom nor what."""

    written_at: datetime
    kind: str
    recipient: str = field(repr=False)
    subject: str = field(repr=False)
    body: str = field(repr=False)


Send = Callable[[OutgoingMessage], None]


def send_waiting(tx: Tx, send: Send) -> int:
    """Send what waits, the oldest first; how many. What could not be sent stays for the next time."""
    messages = [OutgoingMessage(**row) for row in all_rows(tx, _TAKE, {"most": AT_ONCE})]
    for message in messages:
        send(message)
    return len(messages)
