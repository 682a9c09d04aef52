"""The clinic's rounds, on a schedule: ended offers are passed on, messages sent, old replies forgotten.

Diaries do without: whoever reads or changes one passes its ended offers on. Rounds make it happen in quiet
hours too, and are what sends messages on AWS: from the address in MEDISECURE_SENDER, and not without one.
"""

from __future__ import annotations

import os
from typing import Any

import psycopg

from medisecure_backend.database.iam import signed_in
from medisecure_backend.services.freed_times import pass_on_ended_offers
from medisecure_backend.services.outgoing import OutgoingMessage, Send, Sent, UndeliverableError, send_waiting

_AS_THE_CLINIC = "SELECT set_config('app.sub', 'clinic', true), set_config('app.source', 'rounds', true)"
FORGET_REPLIES = "SELECT app.forget_replies()"
"""What creations were answered more than a week ago, for those who repeat one."""

_NEVER = frozenset({"MessageRejected", "BadRequestException"})
"""What SES says of a message it never takes: a wrong address, a recipient it may not write to."""


class NotSentError(Exception):
    """Some messages cannot be sent. Raised when all else is done, so that the alarm of the rounds tells."""


def handler(event: dict[str, Any], context: object) -> dict[str, int]:
    """EventBridge's scheduled event."""
    del event, context
    sender = os.environ.get("MEDISECURE_SENDER")
    dsn = signed_in(os.environ["MEDISECURE_DSN_TRIGGER"])
    passed_on, done = make_rounds(dsn, by_ses(sender) if sender else None)
    if done.undeliverable:
        raise NotSentError(f"{done.undeliverable} messages cannot be sent: app.outbox has the reasons.")
    return {"passed_on": passed_on, "sent": done.sent}


def make_rounds(dsn: str, send: Send | None) -> tuple[int, Sent]:
    """Pass ended offers on, how many, and send what waits, if there is a way to."""
    with psycopg.connect(dsn, connect_timeout=5, prepare_threshold=None) as tx:
        tx.execute(FORGET_REPLIES)
        tx.commit()
        tx.execute(_AS_THE_CLINIC)
        passed_on = pass_on_ended_offers(tx)
    if send is None:
        return passed_on, Sent()
    with psycopg.connect(dsn, connect_timeout=5, prepare_threshold=None, autocommit=True) as connection:
        return passed_on, send_waiting(connection, send)


def by_ses(sender: str) -> Send:
    """Sends by Amazon SES, from this address."""
    client = _client()

    def send(message: OutgoingMessage) -> None:
        try:
            client.send_email(
                FromEmailAddress=sender,
                Destination={"ToAddresses": [message.recipient]},
                Content={
                    "Simple": {
                        "Subject": {"Data": message.subject, "Charset": "UTF-8"},
                        "Body": {"Text": {"Data": message.body, "Charset": "UTF-8"}},
                    }
                },
            )
        except client.exceptions.ClientError as error:
            code = str(error.response.get("Error", {}).get("Code", ""))
            if code in _NEVER:
                raise UndeliverableError(code) from None
            raise ServiceRefusedError(code) from None  # SES's own text may quote the address

    return send


class ServiceRefusedError(Exception):
    """SES does not send now; its code. The message stays and is tried again."""


def _client() -> Any:
    import boto3  # noqa: PLC0415 - only the rounds send
    from botocore.config import Config  # noqa: PLC0415

    return boto3.Session().client(  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        "sesv2", config=Config(connect_timeout=2, read_timeout=5, retries={"total_max_attempts": 2})
    )
