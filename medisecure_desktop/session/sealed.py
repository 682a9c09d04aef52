"""Messages between the windows of one person, sealed with a key that only their keychain has."""

import base64
import binascii
import os
import secrets
import struct

KEY_BYTES = 32
NONCE_BYTES = 12
LONGEST = 64 * 1024
LENGTH = struct.Struct(">I")


class NotOursError(Exception):
    """It was not sealed with this key, or not as an answer to this question."""


def new_key() -> str:
    """A key, as text."""
    return base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def seal(key: str, message: bytes, purpose: bytes) -> bytes:
    """Nobody without the key can read it, change it, or use it for another purpose."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - not before the first paint

    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(_bytes(key)).encrypt(nonce, message, purpose)


def unseal(key: str, sealed: bytes, purpose: bytes) -> bytes:
    """The message.

    Raises:
        NotOursError: it was sealed with another key or for another purpose.
    """
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - as above

    try:
        return AESGCM(_bytes(key)).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], purpose)
    except (InvalidTag, ValueError):
        raise NotOursError from None


def _bytes(key: str) -> bytes:
    try:
        found = base64.urlsafe_b64decode(key)
    except (binascii.Error, ValueError):
        raise NotOursError from None
    if len(found) != KEY_BYTES:
        raise NotOursError
    return found
