"""Once a day: the ends of the audit's chains go where nobody can change them, a bucket under Object Lock.

Whoever rewrites a whole chain, hashes and all, still cannot make it lead to the heads of yesterday. So each
run first compares the table with the heads that were published last, and fails loudly where they differ.
"""

from __future__ import annotations

import logging
import os
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec
import psycopg

from medisecure_backend.database.iam import signed_in
from medisecure_backend.services.s3_client import connect_s3

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client

LOOK_BACK_DAYS = 35
_HEADS = "SELECT chain, position, hash FROM app.audit_heads()"
_LINK = "SELECT app.audit_link(%s, %s)"
_THERE_ALREADY = "PreconditionFailed"

_log = logging.getLogger(__name__)


class AuditRewrittenError(Exception):
    """The audit no longer leads to heads that were published; the text says which chains, and where."""


class Head(msgspec.Struct, frozen=True):
    """The last link of one chain."""

    chain: int
    position: int
    hash: str


class PublishedHeads(msgspec.Struct, frozen=True):
    """What lies in the bucket, one object a day."""

    published_at: datetime
    heads: list[Head]


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Compare with the last published heads, publish today's, and fail if a chain was rewritten."""
    del event, context
    bucket = os.environ["MEDISECURE_AUDIT_HEADS_BUCKET"]
    s3 = connect_s3(os.environ["MEDISECURE_REGION"], os.environ.get("MEDISECURE_S3_ENDPOINT") or None)
    now = datetime.now(UTC)
    last = _last_published(s3, bucket, now.date())
    with psycopg.connect(signed_in(os.environ["MEDISECURE_DSN_TRIGGER"]), connect_timeout=5) as tx:
        rewritten = [] if last is None else _rewritten(tx, last)
        heads = [Head(*row) for row in tx.execute(_HEADS).fetchall()]
    key = object_key(now.date())
    is_new = _publish(s3, bucket, key, PublishedHeads(now, heads))
    if rewritten:
        places = ", ".join(f"chain {head.chain} at {head.position}" for head in rewritten)
        _log.error("The audit does not lead to the published heads: %s", places)
        raise AuditRewrittenError(places)
    return {"key": key, "is_new": is_new, "chains": len(heads)}


def object_key(day: date) -> str:
    """The name of one day's heads."""
    return f"heads/{day.isoformat()}.json"


def _rewritten(tx: psycopg.Connection[Any], last: PublishedHeads) -> list[Head]:
    """The published heads that are not in the table as they were."""
    wrong: list[Head] = []
    for head in last.heads:
        if head.position:
            found = tx.execute(_LINK, (head.chain, head.position)).fetchone()
            if found is None or found[0] != head.hash:
                wrong.append(head)
    return wrong


def _last_published(s3: S3Client, bucket: str, today: date) -> PublishedHeads | None:
    for ago in range(LOOK_BACK_DAYS):
        try:
            found = s3.get_object(Bucket=bucket, Key=object_key(today - timedelta(days=ago)))
        except s3.exceptions.NoSuchKey:
            continue
        return msgspec.json.decode(found["Body"].read(), type=PublishedHeads)
    return None


def _publish(s3: S3Client, bucket: str, key: str, heads: PublishedHeads) -> bool:
    """Store the heads; those of a day are stored once. How long they stay is the bucket's own rule."""
    try:
        s3.put_object(
            Bucket=bucket,
            Key=key,
            Body=msgspec.json.encode(heads),
            ContentType="application/json",
            ChecksumAlgorithm="SHA256",
            IfNoneMatch="*",
        )
    except s3.exceptions.ClientError as error:
        if error.response.get("Error", {}).get("Code") == _THERE_ALREADY:
            return False
        raise
    return True
