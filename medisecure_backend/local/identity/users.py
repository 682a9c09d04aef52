"""Accounts: who is in the pool and in which state."""

import hashlib
import uuid
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from psycopg import sql
from psycopg.errors import UniqueViolation
from psycopg.rows import class_row
from psycopg.types.json import Jsonb

from medisecure_backend.local.identity.errors import Refusal
from medisecure_backend.local.identity.fields import Body
from medisecure_backend.local.identity.srp import Verifier
from medisecure_backend.local.identity.unit import Connection

UNCONFIRMED = "UNCONFIRMED"
CONFIRMED = "CONFIRMED"
FORCE_CHANGE_PASSWORD = "FORCE_CHANGE_PASSWORD"  # noqa: S105 - the name of a state
RESET_REQUIRED = "RESET_REQUIRED"


@dataclass(frozen=True)
class Account:
    """One person's row."""

    sub: uuid.UUID
    email: str = field(repr=False)
    email_key: str = field(repr=False)
    email_verified: bool
    attributes: dict[str, str] = field(repr=False)
    status: str
    enabled: bool
    srp_salt: str = field(repr=False)
    srp_verifier: str = field(repr=False)
    password_expires_at: datetime | None
    totp_secret: str | None = field(repr=False)
    totp_pending: str | None = field(repr=False)
    totp_last_step: int | None
    totp_enabled: bool
    sms_mfa: bool
    email_mfa: bool
    preferred_mfa: str | None
    phone_verified: bool
    created_at: datetime
    modified_at: datetime

    @property
    def username(self) -> str:
        """In a pool where people sign in by e-mail, the user name is the sub."""
        return str(self.sub)

    @property
    def verifier(self) -> Verifier:
        """What the password is proven against."""
        return Verifier(self.srp_salt, int(self.srp_verifier, 16))

    @property
    def phone(self) -> str | None:
        """Where text messages go."""
        return self.attributes.get("phone_number") or None

    def all_attributes(self) -> dict[str, str]:
        """Every attribute, as Cognito lists them."""
        return {
            "sub": self.username,
            "email": self.email,
            "email_verified": str(self.email_verified).lower(),
            **self.attributes,
            **({"phone_number_verified": str(self.phone_verified).lower()} if self.phone else {}),
        }


def email_key(email: str) -> str:
    """The form in which addresses are compared."""
    return email.strip().lower()


def find(connection: Connection, name: str, *, lock: bool = False) -> Account | None:
    """The account somebody means by an e-mail address or a user name."""
    sub = _as_uuid(name)
    column, value = ("sub", sub) if sub else ("email_key", email_key(name))
    # Weaker than FOR UPDATE on purpose: rows that refer to the account may still be added meanwhile.
    query = sql.SQL("SELECT * FROM identity.account WHERE {} = %s {}").format(
        sql.Identifier(column), sql.SQL("FOR NO KEY UPDATE" if lock else "")
    )
    with connection.cursor(row_factory=class_row(Account)) as cursor:
        return cursor.execute(query, (value,)).fetchone()


def require(connection: Connection, name: str, *, lock: bool = False) -> Account:
    """The account, for an administrator; there it may be said that there is none."""
    account = find(connection, name, lock=lock)
    if account is None:
        raise Refusal("UserNotFoundException", "User does not exist.")
    return account


def insert(
    connection: Connection,
    *,
    sub: uuid.UUID,
    email: str,
    email_verified: bool,
    attributes: dict[str, str],
    status: str,
    verifier: Verifier,
    now: datetime,
    password_expires_at: datetime | None = None,
    phone_verified: bool = False,
) -> Account:
    """A new account; one address belongs to one account."""
    with connection.cursor(row_factory=class_row(Account)) as cursor:
        account = cursor.execute(
            """
            INSERT INTO identity.account (sub, email, email_key, email_verified, attributes, status, srp_salt,
                                          srp_verifier, password_expires_at, phone_verified, created_at,
                                          modified_at)
            VALUES (%(sub)s, %(email)s, %(key)s, %(verified)s, %(attributes)s, %(status)s, %(salt)s,
                    %(verifier)s, %(expires)s, %(phone_verified)s, %(now)s, %(now)s)
            ON CONFLICT (email_key) DO NOTHING RETURNING *
            """,
            {
                "sub": sub,
                "email": email.strip(),
                "key": email_key(email),
                "verified": email_verified,
                "attributes": Jsonb(attributes),
                "status": status,
                "salt": verifier.salt,
                "verifier": f"{verifier.value:x}",
                "expires": password_expires_at,
                "phone_verified": phone_verified,
                "now": now,
            },
        ).fetchone()
    if account is None:
        raise Refusal("UsernameExistsException", "An account with the given email already exists.")
    return account


def update(connection: Connection, sub: uuid.UUID, now: datetime, **columns: Any) -> None:
    """Change some columns of one account."""
    values = {name: Jsonb(value) if name == "attributes" else value for name, value in columns.items()}
    changes = [
        sql.SQL("{} = {}").format(sql.Identifier(name), sql.Placeholder(name))
        for name in [*values, "modified_at"]
    ]
    query = sql.SQL("UPDATE identity.account SET {} WHERE sub = %(key)s").format(sql.SQL(", ").join(changes))
    connection.execute(query, {**values, "modified_at": now, "key": sub})


def set_email(connection: Connection, sub: uuid.UUID, now: datetime, email: str, *, verified: bool) -> None:
    """Give an account its address; nobody else may have it."""
    taken = connection.execute(
        "SELECT FROM identity.account WHERE email_key = %s AND sub <> %s", (email_key(email), sub)
    ).fetchone()
    if taken is not None:
        raise _alias_exists()
    try:
        with connection.transaction():
            update(
                connection,
                sub,
                now,
                email=email.strip(),
                email_key=email_key(email),
                email_verified=verified,
            )
    except UniqueViolation:
        raise _alias_exists() from None


def _alias_exists() -> Refusal:
    return Refusal("AliasExistsException", "An account with the given email already exists.")


def set_password(
    connection: Connection,
    account: Account,
    verifier: Verifier,
    now: datetime,
    *,
    status: str,
    expires_at: datetime | None = None,
) -> None:
    """Replace the password's verifier and with it the state of the account; the old one is remembered."""
    connection.execute(
        "INSERT INTO identity.former_password (sub, srp_salt, srp_verifier) VALUES (%s, %s, %s)",
        (account.sub, account.srp_salt, account.srp_verifier),
    )
    update(
        connection,
        account.sub,
        now,
        srp_salt=verifier.salt,
        srp_verifier=f"{verifier.value:x}",
        status=status,
        password_expires_at=expires_at,
    )


def former_verifiers(connection: Connection, account: Account, count: int) -> list[Verifier]:
    """The last verifiers before the present one, newest first."""
    rows = connection.execute(
        """
        SELECT srp_salt, srp_verifier FROM identity.former_password WHERE sub = %s ORDER BY id DESC LIMIT %s
        """,
        (account.sub, count),
    ).fetchall()
    return [Verifier(row["srp_salt"], int(row["srp_verifier"], 16)) for row in rows]


def described(account: Account) -> Body:
    """The account as the administrator's operations show it."""
    return {
        "Username": account.username,
        "UserCreateDate": account.created_at.timestamp(),
        "UserLastModifiedDate": account.modified_at.timestamp(),
        "Enabled": account.enabled,
        "UserStatus": account.status,
    }


def attribute_list(account: Account) -> list[dict[str, str]]:
    """Attributes in the form of the wire."""
    return [{"Name": name, "Value": value} for name, value in account.all_attributes().items()]


def pretended_sub(secret: bytes) -> str:
    """A user id for somebody who does not exist, the same at every try."""
    digest = hashlib.sha256(secret).digest()
    return str(uuid.UUID(bytes=digest[:16], version=4))


def _as_uuid(name: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(name)
    except ValueError:
        return None
