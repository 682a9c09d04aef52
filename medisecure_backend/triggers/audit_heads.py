"""Every hour: the ends of the audit's chains go where nobody can change them, a bucket under Object Lock.

Each run first compares the table with what was published last. Where they differ it fails loudly and
publishes nothing, so that every later run fails too, until a person has looked into it and says
`{"accept_rewritten": true}`.
"""

import logging
import os
from datetime import UTC, datetime
from typing import Any

import psycopg

from medisecure_backend.database.iam import signed_in
from medisecure_backend.services.audit_heads import Head, HeadsBucket, PublishedHeads, object_key
from medisecure_backend.services.document_store import BucketPlace

_HEADS = "SELECT chain, position, hash FROM app.audit_heads()"
_LINK = "SELECT app.audit_link(%s, %s)"

_log = logging.getLogger(__name__)


class AuditRewrittenError(Exception):
    """The audit no longer leads to heads that were published; the text says which chains, and where."""


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Compare with the last published heads, publish the new ones, and fail if a chain was rewritten."""
    del context
    bucket = HeadsBucket(
        BucketPlace(
            os.environ["MEDISECURE_REGION"],
            os.environ["MEDISECURE_AUDIT_HEADS_BUCKET"],
            os.environ.get("MEDISECURE_S3_ENDPOINT") or None,
        )
    )
    last = bucket.last()
    with psycopg.connect(signed_in(os.environ["MEDISECURE_DSN_TRIGGER"]), connect_timeout=5) as tx:
        rewritten = [] if last is None else last.rewritten(lambda chain, at: _link(tx, chain, at))
        heads = [Head(*row) for row in tx.execute(_HEADS).fetchall()]
    if rewritten:
        places = ", ".join(f"chain {head.chain} at {head.position}" for head in rewritten)
        _log.error("The audit does not lead to the published heads: %s", places)
        if event.get("accept_rewritten") is not True:
            raise AuditRewrittenError(places)
    now = datetime.now(UTC)
    is_new = bucket.publish(PublishedHeads(now, heads))
    # The log is the second place: whoever rewrites the database reaches neither.
    _log.info("Heads of the audit: %s", " ".join(f"{h.chain}:{h.position}:{h.hash}" for h in heads))
    return {"key": object_key(now.date()), "is_new": is_new, "chains": len(heads)}


def _link(tx: psycopg.Connection[Any], chain: int, position: int) -> str | None:
    found = tx.execute(_LINK, (chain, position)).fetchone()
    return None if found is None else found[0]
