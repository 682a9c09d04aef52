"""Cursors: the last row's sort key and id, signed so that nobody makes one up."""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from medisecure_backend.contract.problems import FieldProblem
from medisecure_backend.contract.wire import Page
from medisecure_backend.services.errors import BadRequestError
from medisecure_backend.services.reply_size import how_many_fit

T = TypeVar("T")
_MAC_BYTES = 16


class CursorSigner:
    """Makes and reads cursors; a cursor of one list means nothing to another."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def sign(self, scope: str, key: Sequence[str]) -> str:
        """The cursor after the row with this sort key."""
        payload = msgspec.json.encode(list(key))
        return base64.urlsafe_b64encode(self._mac(scope, payload) + payload).decode().rstrip("=")

    def read(self, scope: str, cursor: str) -> list[str]:
        """The sort key in a cursor; BadRequestError if the clinic did not make it for this list."""
        try:
            raw = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        except (binascii.Error, ValueError):
            raise _not_valid() from None
        mac, payload = raw[:_MAC_BYTES], raw[_MAC_BYTES:]
        if not hmac.compare_digest(mac, self._mac(scope, payload)):
            raise _not_valid()
        return msgspec.json.decode(payload, type=list[str])

    def _mac(self, scope: str, payload: bytes) -> bytes:
        return hmac.digest(self._key, scope.encode() + b"\0" + payload, hashlib.sha256)[:_MAC_BYTES]


@dataclass(frozen=True)
class Paging:
    """Which page of a list is wanted."""

    signer: CursorSigner
    limit: int = 50
    cursor: str | None = None

    @property
    def fetch(self) -> int:
        """How many rows to read: one more than asked tells whether another page follows."""
        return self.limit + 1

    def after(self, scope: str, parts: int = 2) -> list[str] | None:
        """The sort key this page starts after, None for the first page."""
        if self.cursor is None:
            return None
        key = self.signer.read(scope, self.cursor)
        if len(key) != parts:
            raise _not_valid()
        return key

    def page(self, scope: str, rows: Sequence[T], key: Callable[[T], Sequence[str]]) -> Page[T]:
        """The page made of up to `fetch` rows: as many as were asked for, or as go into one reply."""
        items = list(rows[: self.limit])
        items = items[: how_many_fit(items)]
        more = len(rows) > len(items)
        return Page(items=items, next_cursor=self.signer.sign(scope, key(items[-1])) if more else None)


def _not_valid() -> BadRequestError:
    problem = FieldProblem(pointer="/cursor", code="not-valid")
    return BadRequestError("The cursor is not valid.", errors=(problem,))
