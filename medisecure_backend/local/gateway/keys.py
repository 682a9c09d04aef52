"""The pool's public keys, loaded when first needed and again when an unknown one turns up."""

import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

import jwt

PAUSE_SECONDS = 30.0
"""How long an unknown key id waits before the keys are loaded again."""

LoadKeys = Callable[[], Mapping[str, Any]]
"""Gives the JWKS document."""


class KeySet:
    """Public keys by id. Loading is single-flight: whoever comes meanwhile waits for the same load."""

    def __init__(self, load: LoadKeys, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._load = load
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._keys: dict[str, jwt.PyJWK] = {}
        self._loaded_at: float | None = None

    def find(self, key_id: str) -> jwt.PyJWK | None:
        """The key with this id, or None if the pool has no such key."""
        key = self._keys.get(key_id)
        if key is None:
            with self._lock:
                self._reload_if_due(key_id)
                key = self._keys.get(key_id)
        return key

    def _reload_if_due(self, key_id: str) -> None:
        now = self._monotonic()
        fresh = self._loaded_at is not None and now - self._loaded_at < PAUSE_SECONDS
        if key_id in self._keys or fresh:
            return
        keys = _usable_keys(self._load())
        if keys:
            self._keys = keys
            self._loaded_at = now


def _usable_keys(document: Mapping[str, Any]) -> dict[str, jwt.PyJWK]:
    found = document.get("keys")
    if not isinstance(found, list):
        return {}
    try:
        keys = jwt.PyJWKSet.from_dict(dict(document)).keys
    except jwt.PyJWTError:
        return {}
    return {key.key_id: key for key in keys if key.key_id and key.key_type == "RSA"}
