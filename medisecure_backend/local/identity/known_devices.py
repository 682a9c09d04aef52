"""Computers the pool keeps track of: what is stored of each."""

import secrets
import string
import uuid
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from psycopg import sql
from psycopg.rows import class_row

from medisecure_backend.local.identity.errors import Refusal
from medisecure_backend.local.identity.fields import Body
from medisecure_backend.local.identity.srp import Verifier
from medisecure_backend.local.identity.unit import Connection, Unit

REMEMBERED = "remembered"
NOT_REMEMBERED = "not_remembered"

_GROUP_LETTERS = string.ascii_letters + string.digits


@dataclass(frozen=True)
class Device:
    """One computer of one person. Until it is confirmed it has no verifier and cannot prove anything."""

    device_key: str
    sub: uuid.UUID
    group_key: str
    name: str
    srp_salt: str | None = field(repr=False)
    srp_verifier: str | None = field(repr=False)
    status: str
    created_at: datetime
    modified_at: datetime
    authenticated_at: datetime

    @property
    def verifier(self) -> Verifier | None:
        """What the computer's own secret is proven against."""
        if self.srp_salt is None or self.srp_verifier is None:
            return None
        return Verifier(self.srp_salt, int(self.srp_verifier, 16))

    @property
    def is_confirmed(self) -> bool:
        """Whether it can prove who it is."""
        return self.srp_verifier is not None


def find(connection: Connection, sub: uuid.UUID, key: str) -> Device | None:
    """A device of this person's."""
    with connection.cursor(row_factory=class_row(Device)) as cursor:
        return cursor.execute(
            "SELECT * FROM identity.device WHERE device_key = %s AND sub = %s", (key, sub)
        ).fetchone()


def require(connection: Connection, sub: uuid.UUID, key: str) -> Device:
    """A device of this person's that was confirmed; nobody else's can be told from none."""
    device = find(connection, sub, key)
    if device is None or not device.is_confirmed:
        raise unknown()
    return device


def unknown() -> Refusal:
    """What AWS says of a device it does not know."""
    return Refusal("ResourceNotFoundException", "Device does not exist.")


def track(unit: Unit, sub: uuid.UUID) -> Body:
    """Name the computer of a new sign-in; `NewDeviceMetadata`."""
    key = f"{unit.pool.region}_{uuid.uuid4()}"
    group = "-" + "".join(secrets.choice(_GROUP_LETTERS) for _ in range(9))
    unit.connection.execute(
        "DELETE FROM identity.device WHERE sub = %s AND srp_verifier IS NULL AND created_at < %s",
        (sub, unit.now - unit.pool.refresh_life),
    )
    unit.connection.execute(
        """
        INSERT INTO identity.device (device_key, sub, group_key, name, status, created_at, modified_at,
                                     authenticated_at)
        VALUES (%(key)s, %(sub)s, %(group)s, '', %(status)s, %(now)s, %(now)s, %(now)s)
        """,
        {"key": key, "sub": sub, "group": group, "status": NOT_REMEMBERED, "now": unit.now},
    )
    return {"DeviceKey": key, "DeviceGroupKey": group}


def update(unit: Unit, device: Device, **columns: Any) -> None:
    """Change some columns of a device."""
    changes = sql.SQL(", ").join(
        sql.SQL("{} = {}").format(sql.Identifier(name), sql.Placeholder(name)) for name in columns
    )
    query = sql.SQL("UPDATE identity.device SET {} WHERE device_key = %(key)s").format(changes)
    unit.connection.execute(query, {**columns, "key": device.device_key})


def forget(unit: Unit, device: Device) -> None:
    """The computer is nobody's any more; its refresh token is useless from now on."""
    unit.connection.execute("DELETE FROM identity.device WHERE device_key = %s", (device.device_key,))


def described(device: Device) -> Body:
    """A device as the operations show it."""
    pairs = {
        "device_status": "valid",
        "device_name": device.name,
        "dev:device_remembered_status": device.status,
    }
    return {
        "DeviceKey": device.device_key,
        "DeviceAttributes": [{"Name": name, "Value": value} for name, value in pairs.items()],
        "DeviceCreateDate": device.created_at.timestamp(),
        "DeviceLastModifiedDate": device.modified_at.timestamp(),
        "DeviceLastAuthenticatedDate": device.authenticated_at.timestamp(),
    }
