"""The signature of signed notes: a keyed code over every word, with a key that the database does not have.

Whoever changes a signed note in the database, a superuser too, cannot make a signature that fits. The same
parts are put together in migration 0076, so that all can be checked by somebody who may not read notes.
"""

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from medisecure_backend.contract.clinical import Encounter, Integrity

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class NoteSeal:
    """Signs with the first key; believes all of them, so that a key can be changed."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._keys = {hashlib.sha256(b"note key" + key).hexdigest()[:16]: key for key in keys}
        self._newest = next(iter(self._keys))

    def sign(self, kind: str, parts: Sequence[str]) -> str:
        """The signature of this content: which key, a nonce, the code."""
        nonce = secrets.token_hex(16)
        return f"{self._newest}:{nonce}:{self._code(self._newest, _digest(kind, nonce, parts))}"

    def check(self, signature: str | None, kind: str, parts: Sequence[str]) -> Integrity:
        """Whether what is read is what was signed."""
        key, _, rest = (signature or "").partition(":")
        nonce, _, code = rest.partition(":")
        return self.check_digest(_digest(kind, nonce, parts), key, code)

    def check_digest(self, digest: bytes, key: str | None, code: str | None) -> Integrity:
        """The same for content that was put together elsewhere."""
        if not key or not code or key not in self._keys:
            return "unverified"
        return "verified" if hmac.compare_digest(self._code(key, digest), code) else "changed"

    def _code(self, key: str, digest: bytes) -> str:
        return hmac.digest(self._keys[key], digest, "sha256").hex()


def encounter_parts(note: Encounter, signed_at: datetime) -> list[str]:
    """What is signed of a visit note."""
    return [
        note.id, note.patient_id, note.author_id, note.author, _microseconds(signed_at), note.type,
        note.reason, _microseconds(note.started_at), note.subjective, note.objective, note.assessment,
        note.plan,
    ]  # fmt: skip


def addendum_parts(
    note: Encounter, author_id: str, author: str, created_at: datetime, text: str
) -> list[str]:
    """What is signed of an addendum to a note."""
    return [note.id, note.patient_id, author_id, author, _microseconds(created_at), text]


def code_of(signature: str) -> str:
    """The code in a signature: what the audit keeps of it."""
    return signature.rpartition(":")[2]


def _digest(kind: str, nonce: str, parts: Sequence[str]) -> bytes:
    encoded = (part.encode() for part in (kind, nonce, *parts))
    return hashlib.sha256(b"".join(b"%d:%s," % (len(part), part) for part in encoded)).digest()


def _microseconds(at: datetime) -> str:
    return str((at - _EPOCH) // timedelta(microseconds=1))
