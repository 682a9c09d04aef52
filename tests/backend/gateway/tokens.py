"""Tokens as a pool makes them, and as an attacker would."""

import base64
import json
import time
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

ISSUER = "https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_Test12345"
CLIENT_ID = "clientclientclientclient12"
SCOPE = "aws.cognito.signin.user.admin"


def new_key() -> RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def jwks(*keys: tuple[str, RSAPrivateKey]) -> dict[str, Any]:
    return {"keys": [jwk(key_id, key) for key_id, key in keys]}


def jwk(key_id: str, key: RSAPrivateKey) -> dict[str, Any]:
    public: dict[str, Any] = jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key(), as_dict=True)
    return {**public, "kid": key_id, "alg": "RS256", "use": "sig"}


def access_claims(**changes: Any) -> dict[str, Any]:
    now = int(time.time())
    claims: dict[str, Any] = {
        "sub": "6f1c0b0e-0000-4000-8000-000000000001",
        "iss": ISSUER,
        "client_id": CLIENT_ID,
        "token_use": "access",
        "scope": SCOPE,
        "cognito:groups": ["Doctor"],
        "auth_time": now - 5,
        "iat": now - 5,
        "exp": now + 600,
        "jti": "2f1c0b0e-0000-4000-8000-000000000002",
        "username": "6f1c0b0e-0000-4000-8000-000000000001",
        **changes,
    }
    return {name: value for name, value in claims.items() if value is not ...}


def signed(claims: dict[str, Any], key: RSAPrivateKey, key_id: str = "good", algorithm: str = "RS256") -> str:
    return jwt.encode(claims, key, algorithm=algorithm, headers={"kid": key_id})


def unsigned(claims: dict[str, Any], key_id: str, algorithm: str = "none", signature: bytes = b"") -> str:
    header = {"alg": algorithm, "typ": "JWT", "kid": key_id}
    return ".".join(b64(json.dumps(part).encode()) for part in (header, claims)) + "." + b64(signature)


def b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
