"""The clinic's rounds, on a schedule: offers nobody answered go on to the next person, messages are sent.

Diaries do without: whoever reads or changes one passes its ended offers on. Rounds make it happen in quiet
hours too, and are what sends messages on AWS: from the address in MEDISECURE_SENDER, and not without one.
"""

from __future__ import annotations

import os
from typing import Any

import psycopg

from medisecure_backend.database.iam import signed_in
from medisecure_backend.services.freed_times import pass_on_ended_offers
from medisecure_backend.services.outgoing import OutgoingMessage, Send, send_waiting

_AS_THE_CLINIC = "SELECT set_config('app.sub', 'clinic', true), set_config('app.source', 'rounds', true)"


def handler(event: dict[str, Any], context: object) -> dict[str, int]:
    """EventBridge's scheduled event."""
    del event, context
    sender = os.environ.get("MEDISECURE_SENDER")
    dsn = signed_in(os.environ["MEDISECURE_DSN_TRIGGER"])
    return make_rounds(dsn, _by_ses(sender) if sender else None)


def make_rounds(dsn: str, send: Send | None) -> dict[str, int]:
    """Pass ended offers on and send what waits, if there is a way to; how many of each."""
    with psycopg.connect(dsn, connect_timeout=5, prepare_threshold=None) as tx:
        tx.execute(_AS_THE_CLINIC)
        passed_on = pass_on_ended_offers(tx)
    if send is None:
        return {"passed_on": passed_on, "sent": 0}
    with psycopg.connect(dsn, connect_timeout=5, prepare_threshold=None) as tx:
        sent = send_waiting(tx, send)
    return {"passed_on": passed_on, "sent": sent}


def _by_ses(sender: str) -> Send:
    client = _client()

    def send(message: OutgoingMessage) -> None:
        client.send_email(
            FromEmailAddress=sender,
            Destination={"ToAddresses": [message.recipient]},
            Content={
                "Simple": {"Subject": {"Data": message.subject}, "Body": {"Text": {"Data": message.body}}}
            },
        )

    return send


def _client() -> Any:
    import boto3  # noqa: PLC0415 - only the rounds send
    from botocore.config import Config  # noqa: PLC0415

    return boto3.Session().client(  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        "sesv2", config=Config(connect_timeout=2, read_timeout=5, retries={"total_max_attempts": 2})
    )
