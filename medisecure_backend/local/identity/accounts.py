"""The side door for the demo clinic: accounts that exist without an invitation."""

import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import psycopg
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb

from medisecure_backend.local.identity import srp, totp, users
from medisecure_backend.local.identity.settings import pool_name


def create_demo_account(
    connection: psycopg.Connection[Any],
    *,
    user_pool_id: str,
    sub: str | uuid.UUID,
    email: str,
    password: str,
    group: str,
    totp_secret: str,
    attributes: Mapping[str, str],
    is_enabled: bool = True,
    invitation_expired_at: datetime | None = None,
) -> None:
    """One account with a known password and authenticator; an existing one is left as it is.

    With `invitation_expired_at` it was invited and never came: no authenticator, and the password is over.
    """
    if not totp.is_secret(totp_secret):
        raise ValueError("The authenticator secret is not base 32.")
    key = uuid.UUID(str(sub))
    verifier = srp.make_verifier(pool_name(user_pool_id), str(key), password)
    with connection.cursor(row_factory=dict_row) as cursor:
        cursor.execute(
            """
            INSERT INTO identity.account (sub, email, email_key, email_verified, attributes, status, srp_salt,
                                          srp_verifier, totp_secret, enabled, password_expires_at)
            VALUES (%s, %s, %s, true, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING
            """,
            (
                key,
                email,
                users.email_key(email),
                Jsonb(dict(attributes)),
                users.CONFIRMED if invitation_expired_at is None else users.FORCE_CHANGE_PASSWORD,
                verifier.salt,
                f"{verifier.value:x}",
                totp_secret if invitation_expired_at is None else None,
                is_enabled,
                invitation_expired_at,
            ),
        )
        cursor.execute(
            "INSERT INTO identity.membership (sub, group_name) VALUES (%s, %s) ON CONFLICT DO NOTHING",
            (key, group),
        )
