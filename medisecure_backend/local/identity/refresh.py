"""Refresh tokens: opaque, hashed, replaced at every use, and dangerous to use twice.

All tokens of one sign-in form a family. A replaced token still works for a short grace (its answer may
have been lost on the way); later it means that somebody has a copy, and the whole family ends.
"""

import hashlib
import secrets
import uuid

from medisecure_backend.local.identity import groups, known_devices, sessions, tokens, users
from medisecure_backend.local.identity.errors import Refusal, not_authorized
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.pool_checks import require_client
from medisecure_backend.local.identity.tokens import SignIn
from medisecure_backend.local.identity.unit import Connection, Row, Unit
from medisecure_backend.local.identity.users import Account

_TOKEN_BYTES = 1_290
"""Gives 1,720 characters: as long as Cognito's, longer than a Windows credential holds in one piece."""
_FIRST_LETTERS = "eyJ"
"""As Cognito's begin: a command line would take a leading dash for an option."""


def start(unit: Unit, account: Account, device_key: str | None) -> Body:
    """The tokens of a finished sign-in, which belong to the computer it was made on."""
    sign_in = SignIn(uuid.uuid4(), uuid.uuid4(), unit.now)
    unit.connection.execute(
        "DELETE FROM identity.refresh_family WHERE sub = %s AND expires_at < %s", (account.sub, unit.now)
    )
    unit.connection.execute(
        """
        INSERT INTO identity.refresh_family (origin_jti, sub, event_id, authenticated_at, last_active_at,
                                             expires_at, device_key, session_id, device_type)
        VALUES (%(origin)s, %(sub)s, %(event)s, %(now)s, %(now)s, %(expires)s, %(device)s, %(session)s,
                %(type)s)
        """,
        {
            "origin": sign_in.origin_jti,
            "sub": account.sub,
            "event": sign_in.event_id,
            "now": unit.now,
            "expires": unit.now + unit.pool.refresh_life,
            "device": device_key,
            "session": sessions.new_id(),
            "type": unit.user_agent,
        },
    )
    sessions.evict(unit, account.sub)
    return _result(unit, account, sign_in, _new_token(unit, sign_in.origin_jti))


def get_tokens_from_refresh_token(unit: Unit, given: Input) -> Body:
    """New tokens for a refresh token, which is replaced where the pool rotates."""
    require_client(unit, given)
    token = given.text("RefreshToken")
    row, account = _family(unit, token, given.optional_text("DeviceKey"))
    sign_in = SignIn(row["origin_jti"], row["event_id"], row["authenticated_at"])
    if not unit.pool.rotation:
        return _result(unit, account, sign_in, None)
    unit.connection.execute(
        "UPDATE identity.refresh_token SET replaced_at = coalesce(replaced_at, %s) WHERE token_hash = %s",
        (unit.now, _hash(token)),
    )
    return _result(unit, account, sign_in, _new_token(unit, sign_in.origin_jti))


def refresh_without_rotation(unit: Unit, given: Input) -> Body:
    """The older REFRESH_TOKEN_AUTH flow: new tokens, the refresh token stays."""
    row, account = _family(unit, given.text("REFRESH_TOKEN"), given.optional_text("DEVICE_KEY"))
    sign_in = SignIn(row["origin_jti"], row["event_id"], row["authenticated_at"])
    return _result(unit, account, sign_in, None)


def revoke_token(unit: Unit, given: Input) -> Body:
    """End the sign-in a refresh token belongs to; one that is already gone is no error."""
    require_client(unit, given)
    token = given.text("Token")
    if token.count(".") == 2:  # noqa: PLR2004 - a JWT: an access or ID token
        raise Refusal("UnsupportedTokenTypeException", "Unsupported token type")
    unit.connection.execute(
        """
        UPDATE identity.refresh_family f SET revoked_at = coalesce(f.revoked_at, %s)
        FROM identity.refresh_token t WHERE t.origin_jti = f.origin_jti AND t.token_hash = %s
        """,
        (unit.now, _hash(token)),
    )
    return {}


def revoke_all(unit: Unit, sub: uuid.UUID) -> None:
    """End every sign-in of one person."""
    unit.connection.execute(
        "UPDATE identity.refresh_family SET revoked_at = %s WHERE sub = %s AND revoked_at IS NULL",
        (unit.now, sub),
    )


def _family(unit: Unit, token: str, device_key: str | None) -> tuple[Row, Account]:
    row = _lock_family(unit.connection, token)
    if row is None:
        raise not_authorized("Invalid Refresh Token")
    if row["revoked_at"] is not None:
        raise not_authorized("Refresh Token has been revoked")
    if row["expires_at"] <= unit.now:
        raise not_authorized("Refresh Token has expired")
    if row["replaced_at"] is not None and unit.now - row["replaced_at"] > unit.pool.rotation_grace:
        unit.connection.execute(
            "UPDATE identity.refresh_family SET revoked_at = %s WHERE origin_jti = %s",
            (unit.now, row["origin_jti"]),
        )
        raise Refusal("RefreshTokenReuseException", "Refresh token has been reused", kept=True)
    account = users.find(unit.connection, str(row["sub"]))
    if account is None or not _is_its_device(unit, row, device_key):
        raise not_authorized("Invalid Refresh Token")
    if not account.enabled:
        raise not_authorized("User is disabled.")
    unit.connection.execute(
        "UPDATE identity.refresh_family SET last_active_at = %s WHERE origin_jti = %s",
        (unit.now, row["origin_jti"]),
    )
    return row, account


def _is_its_device(unit: Unit, row: Row, device_key: str | None) -> bool:
    """A token of a computer the pool keeps track of works there and nowhere else, once it is confirmed."""
    own = row["device_key"]
    if own is None:
        return True
    device = known_devices.find(unit.connection, row["sub"], own)
    return device_key == own and device is not None and device.is_confirmed


def _lock_family(connection: Connection, token: str) -> Row | None:
    family = connection.execute(
        """
        SELECT f.* FROM identity.refresh_family f
        WHERE f.origin_jti = (SELECT t.origin_jti FROM identity.refresh_token t WHERE t.token_hash = %s)
        FOR UPDATE
        """,
        (_hash(token),),
    ).fetchone()
    if family is None:
        return None
    # Read only now: whoever held the lock may just have replaced it.
    own = connection.execute(
        "SELECT replaced_at FROM identity.refresh_token WHERE token_hash = %s", (_hash(token),)
    ).fetchone()
    return {**family, **own} if own else None


def _new_token(unit: Unit, origin_jti: uuid.UUID) -> str:
    token = _FIRST_LETTERS + secrets.token_urlsafe(_TOKEN_BYTES)
    unit.connection.execute(
        "INSERT INTO identity.refresh_token (token_hash, origin_jti, issued_at) VALUES (%s, %s, %s)",
        (_hash(token), origin_jti, unit.now),
    )
    return token


def _result(unit: Unit, account: Account, sign_in: SignIn, refresh_token: str | None) -> Body:
    in_groups = groups.names_of(unit.connection, account.sub)
    access, identity = tokens.issue(unit, account, in_groups, sign_in)
    result: Body = {
        "AccessToken": access,
        "ExpiresIn": int(unit.pool.access_life.total_seconds()),
        "IdToken": identity,
        "TokenType": "Bearer",
    }
    if refresh_token is not None:
        result["RefreshToken"] = refresh_token
    return {"AuthenticationResult": result, "ChallengeParameters": {}}


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
