"""Long secrets in a keychain that takes short ones only: Windows allows 1,280 characters an entry.

A secret is cut into pieces, written first, and a header, written last: how many pieces, and the SHA-256
of the whole. A header without all of its pieces reads as "no secret", never as half of one. Two generations
of pieces take turns, so an interrupted change leaves the old secret or the new one.
"""

import hashlib

import msgspec

from medisecure_desktop.keychain.vault import Vault

LONGEST_ENTRY = 1280
MOST_PIECES = 64
_GENERATIONS = ("a", "b")


class _Header(msgspec.Struct, frozen=True):
    generation: str
    pieces: int
    sha256: str


class ChunkedVault:
    """A vault that takes secrets of any length. Every entry has a service name of its own."""

    def __init__(self, vault: Vault, longest: int = LONGEST_ENTRY) -> None:
        self._vault = vault
        self._longest = longest

    def get_password(self, service: str, username: str) -> str | None:
        """The whole secret, or None."""
        header = self._header(service, username)
        if header is None:
            return None
        pieces = [
            self._vault.get_password(_piece(service, header.generation, number), username) or ""
            for number in range(header.pieces)
        ]
        secret = "".join(pieces)
        return secret if _digest(secret) == header.sha256 else None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret; the one before stays whole until the header names the new one."""
        old = self._header(service, username)
        generation = _GENERATIONS[1 if old is not None and old.generation == _GENERATIONS[0] else 0]
        self._clear(service, username, generation)
        pieces = [password[at : at + self._longest] for at in range(0, len(password), self._longest)]
        for number, piece in enumerate(pieces):
            self._vault.set_password(_piece(service, generation, number), username, piece)
        header = _Header(generation, len(pieces), _digest(password))
        self._vault.set_password(service, username, msgspec.json.encode(header).decode())
        for other in _GENERATIONS:
            if other != generation:
                self._clear(service, username, other)

    def delete_password(self, service: str, username: str) -> None:
        """Forget a secret and every piece of it."""
        if self._vault.get_password(service, username) is not None:
            self._vault.delete_password(service, username)
        for generation in _GENERATIONS:
            self._clear(service, username, generation)

    def _header(self, service: str, username: str) -> _Header | None:
        text = self._vault.get_password(service, username)
        if text is None:
            return None
        try:
            header = msgspec.json.decode(text, type=_Header)
        except msgspec.DecodeError:
            return None
        is_usable = header.generation in _GENERATIONS and 0 <= header.pieces <= MOST_PIECES
        return header if is_usable else None

    def _clear(self, service: str, username: str, generation: str) -> None:
        """Delete the last piece first: what an interruption leaves can be found from the first piece on."""
        count = 0
        while self._vault.get_password(_piece(service, generation, count), username) is not None:
            count += 1
        for number in reversed(range(count)):
            self._vault.delete_password(_piece(service, generation, number), username)


def _piece(service: str, generation: str, number: int) -> str:
    return f"{service} {generation}{number}"


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
