"""Access and ID tokens: RS256, with the claims Cognito gives."""

import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import jwt

from medisecure_backend.local.identity import users
from medisecure_backend.local.identity.errors import Refusal, not_authorized
from medisecure_backend.local.identity.unit import Connection, Row, Unit
from medisecure_backend.local.identity.users import Account

SCOPE = "aws.cognito.signin.user.admin"
"""The scope of every token that comes from an SRP sign-in."""

_ID_ATTRIBUTES = ("given_name", "family_name", "name", "phone_number", "birthdate")


@dataclass(frozen=True)
class SignIn:
    """One finished sign-in: what all its tokens have in common."""

    origin_jti: uuid.UUID
    event_id: uuid.UUID
    authenticated_at: datetime


@dataclass(frozen=True)
class Bearer:
    """Who holds a valid access token, and from which sign-in."""

    account: Account = field(repr=False)
    origin_jti: uuid.UUID
    device_key: str | None


def issue(unit: Unit, account: Account, groups: list[str], sign_in: SignIn) -> tuple[str, str]:
    """An access token and an ID token."""
    shared: dict[str, Any] = {
        "sub": account.username,
        "iss": unit.pool.issuer,
        "origin_jti": str(sign_in.origin_jti),
        "event_id": str(sign_in.event_id),
        "auth_time": int(sign_in.authenticated_at.timestamp()),
        "iat": int(unit.now.timestamp()),
        "exp": int((unit.now + unit.pool.access_life).timestamp()),
    }
    if groups:
        shared["cognito:groups"] = groups
    access = {
        **shared,
        "client_id": unit.pool.client_id,
        "token_use": "access",
        "scope": SCOPE,
        "jti": str(uuid.uuid4()),
        "username": account.username,
    }
    known = {name: account.attributes[name] for name in _ID_ATTRIBUTES if name in account.attributes}
    identity = {
        **shared,
        **known,
        "aud": unit.pool.client_id,
        "token_use": "id",
        "jti": str(uuid.uuid4()),
        "cognito:username": account.username,
        "email": account.email,
        "email_verified": account.email_verified,
    }
    return _signed(unit, access), _signed(unit, identity)


def bearer(unit: Unit, token: str, *, lock: bool = False) -> Bearer:
    """Whose access token this is; refuses forged, expired and revoked ones."""
    claims = _claims(unit, token)
    if claims["exp"] <= unit.now.timestamp():
        raise not_authorized("Access Token has expired")
    origin = uuid.UUID(claims["origin_jti"])
    family = _open_family(unit.connection, origin)
    account = users.find(unit.connection, claims["sub"], lock=lock)
    if account is None:
        raise Refusal("UserNotFoundException", "User does not exist.")
    if not account.enabled:
        raise not_authorized("User is disabled.")
    return Bearer(account, origin, family["device_key"])


def _claims(unit: Unit, token: str) -> dict[str, Any]:
    try:
        claims = jwt.decode(
            token,
            unit.keys.private.public_key(),
            algorithms=["RS256"],
            issuer=unit.pool.issuer,
            options={
                "require": ["exp", "iss", "sub", "origin_jti"],
                "verify_exp": False,
                "verify_iat": False,
                "verify_nbf": False,
                "verify_aud": False,
            },
        )
    except jwt.PyJWTError:
        raise not_authorized("Invalid Access Token") from None
    if claims.get("token_use") != "access" or claims.get("client_id") != unit.pool.client_id:
        raise not_authorized("Invalid Access Token")
    return claims


def _open_family(connection: Connection, origin_jti: uuid.UUID) -> Row:
    row = connection.execute(
        "SELECT revoked_at, device_key FROM identity.refresh_family WHERE origin_jti = %s", (origin_jti,)
    ).fetchone()
    if row is None or row["revoked_at"] is not None:
        raise not_authorized("Access Token has been revoked")
    return row


def _signed(unit: Unit, claims: dict[str, Any]) -> str:
    return jwt.encode(claims, unit.keys.private, algorithm="RS256", headers={"kid": unit.keys.key_id})


def epoch(moment: datetime) -> float:
    """A time as Cognito's JSON writes it."""
    return moment.astimezone(UTC).timestamp()
