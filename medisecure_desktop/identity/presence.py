"""Where a person is signed in, and which computers are remembered for them."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from medisecure_desktop.identity.connection import Connection
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.own_account import all_pages
from medisecure_desktop.identity.pool import Pool, PoolReply

MOST_AT_ONCE = 60


@dataclass(frozen=True)
class KnownComputer:
    """A computer the pool keeps track of."""

    key: str = field(repr=False)
    name: str
    is_remembered: bool
    last_used: datetime | None


@dataclass(frozen=True)
class KnownSession:
    """One place where the person is signed in."""

    id: str = field(repr=False)
    device: str
    began: datetime | None
    last_active: datetime | None
    is_this: bool


class Presence:
    """Lists and ends. May be shared by threads."""

    def __init__(self, pool: Pool, connection: Connection) -> None:
        self._pool = pool
        self._connection = connection

    def computers(self, access_token: str) -> list[KnownComputer] | None:
        """The person's computers, or None where the clinic keeps no track of any."""
        try:
            found = all_pages(
                lambda page: self._call("ListDevices", access_token, Limit=MOST_AT_ONCE, **page),
                "Devices",
                "PaginationToken",
            )
        except SignInError as error:
            if error.id in _NOT_HERE:
                return None
            raise
        return [_computer(device) for device in found]

    def forget_computer(self, access_token: str, key: str) -> None:
        """A code is needed there again, and whoever is signed in there is signed out."""
        self._call("ForgetDevice", access_token, DeviceKey=key)

    def sessions(self, access_token: str) -> list[KnownSession] | None:
        """Where the person is signed in, or None where the pool cannot tell."""
        try:
            found = all_pages(
                lambda page: self._call("ListUserSessions", access_token, **page), "Sessions", "NextToken"
            )
        except SignInError as error:
            if error.id in _NOT_HERE:
                return None
            raise
        return [_session(one) for one in found]

    def end_session(self, access_token: str, session_id: str) -> None:
        """Sign out there."""
        self._call("RevokeUserSession", access_token, SessionId=session_id)

    def _call(self, operation: str, access_token: str, **parameters: object) -> PoolReply:
        with self._connection.one_action():
            return self._pool.call(operation, AccessToken=access_token, **parameters)


_NOT_HERE = frozenset({"not-offered", "configuration", "unexpected"})
"""How pools say that they do not have it: by name, or as a parameter that cannot be."""


def _computer(device: dict[str, Any]) -> KnownComputer:
    pairs: list[dict[str, str]] = device.get("DeviceAttributes") or []
    told = {pair["Name"]: pair.get("Value", "") for pair in pairs}
    return KnownComputer(
        key=str(device["DeviceKey"]),
        name=told.get("device_name", ""),
        is_remembered=told.get("dev:device_remembered_status") == "remembered",
        last_used=device.get("DeviceLastAuthenticatedDate"),
    )


def _session(session: dict[str, Any]) -> KnownSession:
    return KnownSession(
        id=str(session.get("SessionId", "")),
        device=str(session.get("DeviceType", "")),
        began=session.get("CreateDate"),
        last_active=session.get("LastActiveDate"),
        is_this=bool(session.get("IsCurrentSession")),
    )
