"""The pool's signing key, its public form, and secrets derived from it."""

import hashlib
import hmac
import json
import os
import tempfile
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

_BITS = 2048
_EXPONENT = 65537


@dataclass(frozen=True)
class PoolKeys:
    """One RSA key; everything secret in it stays out of the repr."""

    private: rsa.RSAPrivateKey = field(repr=False)
    key_id: str
    derived: bytes = field(repr=False)

    def jwks(self) -> dict[str, list[dict[str, str]]]:
        """The public key as a JSON web key set."""
        numbers = self.private.public_key().public_numbers()
        return {
            "keys": [
                {
                    "alg": "RS256",
                    "e": _base64url(numbers.e),
                    "kid": self.key_id,
                    "kty": "RSA",
                    "n": _base64url(numbers.n),
                    "use": "sig",
                }
            ]
        }

    def keyed_hash(self, purpose: str, text: str) -> bytes:
        """A hash that only this pool can compute."""
        return hmac.digest(self.derived, f"{purpose}\x00{text}".encode(), "sha256")


def load_or_make(path: Path) -> PoolKeys:
    """The key in this file; whoever comes first makes it, readable by its owner alone."""
    if not path.exists():
        _make(path)
    private = serialization.load_pem_private_key(path.read_bytes(), password=None)
    if not isinstance(private, rsa.RSAPrivateKey):
        raise TypeError(f"{path} holds no RSA key.")
    return _pool_keys(private)


def _make(path: Path) -> None:
    pem = rsa.generate_private_key(public_exponent=_EXPONENT, key_size=_BITS).private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(pem)
            file.flush()
            os.fsync(file.fileno())
        try:
            path.hardlink_to(temporary)  # unlike a rename, never replaces a key another worker just made
        except FileExistsError:
            return
    finally:
        temporary.unlink(missing_ok=True)


def _pool_keys(private: rsa.RSAPrivateKey) -> PoolKeys:
    numbers = private.public_key().public_numbers()
    thumb = json.dumps(
        {"e": _base64url(numbers.e), "kty": "RSA", "n": _base64url(numbers.n)}, separators=(",", ":")
    )
    key_id = urlsafe_b64encode(hashlib.sha256(thumb.encode()).digest()).rstrip(b"=").decode()
    secret = private.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return PoolKeys(private, key_id, hmac.digest(secret, b"medisecure local identity", "sha256"))


def _base64url(number: int) -> str:
    raw = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return urlsafe_b64encode(raw).rstrip(b"=").decode()
