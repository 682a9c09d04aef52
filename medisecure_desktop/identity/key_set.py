"""The public keys the pool signs its tokens with."""

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from medisecure_desktop.identity.catalogue import failure
from medisecure_desktop.identity.connection import Connection
from medisecure_desktop.identity.errors import SignInError

if TYPE_CHECKING:
    from jwt import PyJWK

REFETCH_AFTER_S = 300.0
_OK = 200


class _Key(msgspec.Struct, frozen=True):
    kid: str
    kty: str
    n: str
    e: str
    alg: str = "RS256"
    use: str = "sig"


class _Document(msgspec.Struct, frozen=True):
    keys: list[_Key]


class KeySet:
    """Keys by name. An unknown name fetches the document again, at most every five minutes.

    Keys once fetched stay usable when the pool cannot be reached. Nothing but the pool's own document counts.
    """

    def __init__(
        self, url: str, connection: Connection, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._url = url
        self._connection = connection
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._keys: dict[str, PyJWK] = {}
        self._tried_at: float | None = None

    def ensure(self) -> None:
        """Read the keys if none are known.

        Raises:
            SignInError: they cannot be read.
        """
        with self._lock:
            if not self._keys:
                self._fetch()

    def key(self, kid: str) -> "PyJWK | None":
        """The key of this name, or None if the pool has no such key.

        Raises:
            SignInError: the pool's keys are not known and cannot be read.
        """
        with self._lock:
            if kid not in self._keys and self._may_fetch():
                self._fetch()
            return self._keys.get(kid)

    def _may_fetch(self) -> bool:
        """While there are no keys every question may fetch; once there are, made-up names must not."""
        return not self._keys or self._monotonic() - (self._tried_at or 0) >= REFETCH_AFTER_S

    def _fetch(self) -> None:
        from jwt import PyJWK  # noqa: PLC0415 - the first paint must not pay for it
        from jwt.exceptions import PyJWTError  # noqa: PLC0415 - as above

        self._tried_at = self._monotonic()
        try:
            reply = self._connection.exchange("GET", self._url, {"Accept": "application/json"})
            if reply.status != _OK:
                raise failure("clinic-down")
            document = msgspec.json.decode(reply.body, type=_Document)
            usable = [key for key in document.keys if (key.kty, key.alg, key.use) == ("RSA", "RS256", "sig")]
            keys = {key.kid: PyJWK(msgspec.to_builtins(key), algorithm="RS256") for key in usable}
        except SignInError:
            if not self._keys:
                raise
            return
        except (msgspec.DecodeError, PyJWTError, ValueError):
            if not self._keys:
                raise failure("not-trusted") from None
            return
        if keys:
            self._keys = keys
        elif not self._keys:
            raise failure("not-trusted")
