"""Where a person is signed in: each finished sign-in is one session until it ends."""

import secrets
import string
import uuid

from medisecure_backend.local.identity import tokens, users
from medisecure_backend.local.identity.errors import Refusal, invalid_parameter
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.pool_checks import require_pool
from medisecure_backend.local.identity.unit import Row, Unit

_LETTERS = string.ascii_lowercase + string.digits
_HERE = "127.0.0.1"  # the pool answers on the loopback address only


def new_id() -> str:
    """What a session is called, in the form of the real service."""
    return "tkn" + "".join(secrets.choice(_LETTERS) for _ in range(25))


def evict(unit: Unit, sub: uuid.UUID) -> None:
    """End the sessions that were used least recently when a person has more than the pool allows."""
    if unit.pool.max_sessions is None:
        return
    unit.connection.execute(
        """
        UPDATE identity.refresh_family SET revoked_at = %(now)s WHERE origin_jti IN (
            SELECT origin_jti FROM identity.refresh_family
            WHERE sub = %(sub)s AND revoked_at IS NULL AND expires_at > %(now)s
            ORDER BY last_active_at DESC, authenticated_at DESC OFFSET %(most)s)
        """,
        {"now": unit.now, "sub": sub, "most": unit.pool.max_sessions},
    )


def list_user_sessions(unit: Unit, given: Input) -> Body:
    """Where the signed-in person is signed in, the latest first."""
    _require_tracking(unit)
    bearer = tokens.bearer(unit, given.text("AccessToken"))
    return _listed(unit, bearer.account.sub, bearer.origin_jti)


def admin_list_user_sessions(unit: Unit, given: Input) -> Body:
    """Where somebody is signed in."""
    require_pool(unit, given)
    _require_tracking(unit)
    return _listed(unit, users.require(unit.connection, given.text("Username")).sub, None)


def revoke_user_session(unit: Unit, given: Input) -> Body:
    """End one of one's own sessions; the present one ends by signing out."""
    _require_tracking(unit)
    bearer = tokens.bearer(unit, given.text("AccessToken"))
    if _revoke(unit, bearer.account.sub, given.text("SessionId"), spare=bearer.origin_jti):
        return {}
    own = unit.connection.execute(
        "SELECT session_id FROM identity.refresh_family WHERE origin_jti = %s", (bearer.origin_jti,)
    ).fetchone()
    if own is not None and own["session_id"] == given.text("SessionId"):
        raise invalid_parameter("The current session cannot be revoked.")
    raise _unknown()


def admin_revoke_user_session(unit: Unit, given: Input) -> Body:
    """End one of somebody's sessions."""
    require_pool(unit, given)
    _require_tracking(unit)
    account = users.require(unit.connection, given.text("Username"))
    if not _revoke(unit, account.sub, given.text("SessionId"), spare=None):
        raise _unknown()
    return {}


def get_user_pool_session_configuration(unit: Unit, given: Input) -> Body:
    """Whether sessions are kept track of, and how many a person may have."""
    require_pool(unit, given)
    most = unit.pool.max_sessions
    return {
        "UserPoolId": unit.pool.user_pool_id,
        "UserSessionTracking": "DISABLED" if most is None else "ENABLED",
        **({} if most is None else {"TokenSession": {"MaxPerUser": most}}),
    }


def _listed(unit: Unit, sub: uuid.UUID, current: uuid.UUID | None) -> Body:
    rows = unit.connection.execute(
        """
        SELECT * FROM identity.refresh_family
        WHERE sub = %s AND revoked_at IS NULL AND expires_at > %s AND session_id IS NOT NULL
        ORDER BY last_active_at DESC, authenticated_at DESC LIMIT 125
        """,
        (sub, unit.now),
    ).fetchall()
    return {"Sessions": [_described(unit, row, current) for row in rows]}


def _described(unit: Unit, row: Row, current: uuid.UUID | None) -> Body:
    shown: Body = {
        "SessionId": row["session_id"],
        "SessionType": "TOKEN",
        "ClientId": unit.pool.client_id,
        "CreateDate": tokens.epoch(row["authenticated_at"]),
        "LastActiveDate": tokens.epoch(row["last_active_at"]),
        "DeviceType": row["device_type"],
        "LastIPAddress": _HERE,
    }
    return shown if current is None else {**shown, "IsCurrentSession": row["origin_jti"] == current}


def _revoke(unit: Unit, sub: uuid.UUID, session_id: str, *, spare: uuid.UUID | None) -> bool:
    return (
        unit.connection.execute(
            """
            UPDATE identity.refresh_family SET revoked_at = %(now)s
            WHERE session_id = %(id)s AND sub = %(sub)s AND revoked_at IS NULL AND expires_at > %(now)s
                AND origin_jti IS DISTINCT FROM %(spare)s
            """,
            {"now": unit.now, "id": session_id, "sub": sub, "spare": spare},
        ).rowcount
        == 1
    )


def _require_tracking(unit: Unit) -> None:
    if unit.pool.max_sessions is None:
        raise Refusal("OperationNotEnabledException", "Session tracking is not enabled for the user pool.")


def _unknown() -> Refusal:
    return Refusal("ResourceNotFoundException", "Session does not exist.")
