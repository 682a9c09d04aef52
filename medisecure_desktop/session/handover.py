"""The windows of one person hand each other fresh tokens, from memory to memory: one refresh serves them all.

The window that refreshed last waits behind a door whose address, with a key, lies beside the refresh token in
the keychain. Another window asks there before it asks the clinic. What is handed over is checked as strictly
as what the clinic sends. Nobody there, nobody who knows the key, no answer in time: the window that asked
refreshes by itself.
"""

import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from medisecure_desktop.identity.steps import Tokens

if TYPE_CHECKING:  # nobody asks, and nobody is let in, before the first paint
    import socket

    from medisecure_desktop.session.doors import Door

PATIENCE_S = 2.0
_ASKING, _GIVING = b"medisecure asks ", b"medisecure gives "
_QUESTION_BYTES = 16


@dataclass(frozen=True)
class HandedOver:
    """What passes: not to be believed before it is verified."""

    access_token: str
    id_token: str

    def __repr__(self) -> str:
        return "HandedOver(...)"


@dataclass(frozen=True)
class _Offer:
    key: str = field(repr=False)
    tokens: HandedOver = field(repr=False)


class Handover:
    """One per window. Calls other than `ask` do not wait for anybody."""

    def __init__(self, folder: Path, patience_s: float = PATIENCE_S) -> None:
        self._folder = folder
        self._patience_s = patience_s
        self._door: Door | None = None
        self._offer: _Offer | None = None
        self._lock = threading.Lock()

    def open(self) -> str:
        """The address others can ask at; empty where this computer allows none."""
        from medisecure_desktop.session.doors import Door  # noqa: PLC0415 - not before the first paint

        with self._lock:
            if self._door is None:
                try:
                    self._door = Door(self._folder)
                except OSError:
                    return ""
                threading.Thread(
                    target=self._serve, args=(self._door,), name="medisecure-handover", daemon=True
                ).start()
            return self._door.address

    def offer(self, key: str, tokens: Tokens) -> None:
        """From now on, give these to whoever has the key."""
        self._offer = _Offer(key, HandedOver(tokens.access_token, tokens.id_token)) if key else None

    def close(self) -> None:
        """Give nothing to anybody any more."""
        self._offer = None
        with self._lock:
            door, self._door = self._door, None
        if door is not None:
            door.close()

    def ask(self, address: str, key: str) -> HandedOver | None:
        """What the window at this address gives; None if it gives nothing, or is this one."""
        own = self._door
        if not address or not key or (own is not None and own.address == address):
            return None
        import secrets  # noqa: PLC0415 - not before the first paint

        import msgspec  # noqa: PLC0415 - as above

        from medisecure_desktop.session.doors import SilenceError, receive, send, visit  # noqa: PLC0415
        from medisecure_desktop.session.sealed import NotOursError, seal, unseal  # noqa: PLC0415 - as above

        deadline = time.monotonic() + self._patience_s
        try:
            with visit(address, self._folder, deadline) as other:
                question = secrets.token_bytes(_QUESTION_BYTES)
                send(other, seal(key, question, _ASKING), deadline)
                answer = unseal(key, receive(other, deadline), _GIVING + question)
            return msgspec.json.decode(answer, type=HandedOver)
        except (SilenceError, NotOursError, msgspec.DecodeError):
            return None

    def _serve(self, door: "Door") -> None:
        while self._door is door:
            try:
                visitor = door.next_visitor()
            except OSError:
                return
            with visitor:
                self._answer(visitor)

    def _answer(self, visitor: "socket.socket") -> None:
        """Somebody who does not know the key hears nothing at all."""
        import msgspec  # noqa: PLC0415 - as above

        from medisecure_desktop.session.doors import SilenceError, receive, send  # noqa: PLC0415 - as above
        from medisecure_desktop.session.sealed import NotOursError, seal, unseal  # noqa: PLC0415 - as above

        deadline = time.monotonic() + self._patience_s / 2
        offer = self._offer
        if offer is None:
            return
        try:
            question = unseal(offer.key, receive(visitor, deadline), _ASKING)
            send(visitor, seal(offer.key, msgspec.json.encode(offer.tokens), _GIVING + question), deadline)
        except (SilenceError, NotOursError):
            return
