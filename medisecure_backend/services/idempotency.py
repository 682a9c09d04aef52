"""Once per key: a creation's reply is stored in the transaction that creates, and given again to a repeat."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

import msgspec

from medisecure_backend.contract.wire import Request
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.errors import IdempotencyMismatchError
from medisecure_backend.services.rows import Tx, one_row

_CLAIM = """
    INSERT INTO app.idempotency (sub, key, request_hash) VALUES (%(sub)s, %(key)s, %(hash)s)
    ON CONFLICT (sub, key) DO NOTHING RETURNING key
"""
_READ = (
    "SELECT request_hash, status, headers, reply FROM app.idempotency WHERE sub = %(sub)s AND key = %(key)s"
)
_STORE = """
    UPDATE app.idempotency SET status = %(status)s, headers = %(etag)s, reply = %(body)s
    WHERE sub = %(sub)s AND key = %(key)s
"""


@dataclass(frozen=True)
class Outcome:
    """A reply as it was first given."""

    status: int
    body: str
    etag: str | None


def fingerprint(route: str, path: Mapping[str, str], body: Request | None) -> str:
    """What makes two requests the same: route, records and body, however the JSON was spaced."""
    content = msgspec.json.encode([route, path, body])
    return hashlib.sha256(content).hexdigest()


def find(tx: Tx, caller: Caller, key: UUID, hash_: str) -> Outcome | None:
    """The stored outcome of this key, or None and the key is claimed.

    Two requests with the same key at once: the second waits here until the first has ended.
    """
    values = {"sub": caller.sub, "key": key, "hash": hash_}
    if one_row(tx, _CLAIM, values) is not None:
        return None
    stored = one_row(tx, _READ, values)
    if stored is None or stored["request_hash"] != hash_:
        raise IdempotencyMismatchError
    return Outcome(stored["status"], stored["reply"], stored["headers"])


def store(tx: Tx, caller: Caller, key: UUID, outcome: Outcome) -> None:
    """Keep the outcome of a claimed key."""
    values = {"sub": caller.sub, "key": key, "status": outcome.status, "body": outcome.body}
    tx.execute(_STORE, values | {"etag": outcome.etag})
