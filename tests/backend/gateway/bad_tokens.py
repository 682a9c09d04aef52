"""The table of tokens no route may let pass."""

import hashlib
import hmac
import json
import time
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from tests.backend.gateway.tokens import b64, new_key, signed, unsigned

STRANGER = new_key()


def forged_without_the_key(claims: dict[str, Any], key_id: str, public_key: RSAPublicKey) -> dict[str, str]:
    """What somebody can make who knows everything about the pool but its private key."""
    return {
        "other key": signed(claims, STRANGER, key_id),
        "unknown kid": signed(claims, STRANGER, "nobody"),
        "alg none": unsigned(claims, key_id),
        "alg None in capitals": unsigned(claims, key_id, "NONE"),
        "alg none with a signature": unsigned(claims, key_id, "none", b"signature"),
        "HS256 with the public key": hmac_signed(claims, key_id, public_key),
        "garbage": "garbage",
        "three dots": "...",
        "not JSON": "Zm9v.Zm9v.Zm9v",
        "empty after Bearer": "",
    }


def made_with_the_key(claims: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Claims that must be refused even under the right signature."""
    now = int(time.time())
    changes: dict[str, dict[str, Any]] = {
        "expired": {"exp": now - 1},
        "expires without a time": {"exp": "tomorrow"},
        "nbf in the future": {"nbf": now + 300},
        "iat in the future": {"iat": now + 300},
        "other client": {"client_id": "someoneelse"},
        "aud of another client beside our client_id": {"aud": "someoneelse"},
        "other pool": {"iss": claims["iss"][:-3] + "xyz"},
    }
    missing = {
        f"no {name}": {key: value for key, value in claims.items() if key != name}
        for name in ("exp", "iat", "iss", "client_id")
    }
    return {**{name: {**claims, **change} for name, change in changes.items()}, **missing}


def hmac_signed(claims: dict[str, Any], key_id: str, public_key: RSAPublicKey) -> str:
    pem = public_key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    header = {"alg": "HS256", "typ": "JWT", "kid": key_id}
    signing_input = ".".join(b64(json.dumps(part).encode()) for part in (header, claims))
    return signing_input + "." + b64(hmac.new(pem, signing_input.encode(), hashlib.sha256).digest())
