"""The accounts in Cognito, as admins need them. boto3 is imported at the first use, not before."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.services.errors import ConflictError, UnavailableError, UnprocessableError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping
    from datetime import datetime

    from types_boto3_cognito_idp import CognitoIdentityProviderClient

_MAX_PAGE = 60
_E164 = re.compile(r"\+[1-9]\d{6,14}")
_SOFTWARE_TOKEN = "SOFTWARE_TOKEN_MFA"  # noqa: S105 - the name of a factor


@dataclass(frozen=True)
class DirectoryUser:
    """An account as Cognito tells it."""

    sub: str
    username: str = field(repr=False)
    email: str = field(repr=False)
    status: str
    is_enabled: bool
    created_at: datetime
    changed_at: datetime
    family: str = field(default="", repr=False)
    given: str = field(default="", repr=False)


@dataclass(frozen=True)
class NewUser:
    """Who to invite."""

    email: str = field(repr=False)
    family: str = field(repr=False)
    given: str = field(repr=False)
    group: str
    phone: str | None = field(default=None, repr=False)


class UserDirectory:
    """One user pool. Calls are made once: a retry could invite a person twice."""

    def __init__(self, region: str, user_pool_id: str, endpoint: str | None = None) -> None:
        self._region = region
        self._pool = user_pool_id
        self._endpoint = endpoint

    def list_users(self, limit: int, token: str | None) -> tuple[list[DirectoryUser], str | None]:
        """Up to `limit` users, and the token of the next page."""
        users: list[DirectoryUser] = []
        while len(users) < limit:
            size = min(_MAX_PAGE, limit - len(users))
            with _translated():
                if token is None:
                    reply = self._client.list_users(UserPoolId=self._pool, Limit=size)
                else:
                    reply = self._client.list_users(UserPoolId=self._pool, Limit=size, PaginationToken=token)
            users += [_user(entry, entry.get("Attributes", ())) for entry in reply["Users"]]
            token = reply.get("PaginationToken")
            if token is None:
                break
        return users, token

    def has_authenticator(self, username: str) -> bool:
        """Whether the user has set up an authenticator app."""
        with _translated():
            reply = self._client.admin_get_user(UserPoolId=self._pool, Username=username)
        return _SOFTWARE_TOKEN in reply.get("UserMFASettingList", [])

    def group_names(self, username: str) -> list[str]:
        """The groups of a user."""
        with _translated():
            reply = self._client.admin_list_groups_for_user(UserPoolId=self._pool, Username=username)
        return [group.get("GroupName", "") for group in reply["Groups"]]

    def invite(self, new: NewUser, undo: list[Callable[[], None]]) -> DirectoryUser:
        """Create the user, who gets an invitation by e-mail, and put them into their group.

        What takes the user away again is added to `undo` as soon as the user exists.
        """
        with _translated():
            reply = self._client.admin_create_user(
                UserPoolId=self._pool,
                Username=new.email,
                UserAttributes=[{"Name": name, "Value": value} for name, value in _attributes(new).items()],
                DesiredDeliveryMediums=["EMAIL"],
            )
        entry = reply["User"]
        user = _user(entry, entry.get("Attributes", ()))
        undo.append(lambda: self.remove(user.username))
        with _translated():
            self._client.admin_add_user_to_group(
                UserPoolId=self._pool, Username=user.username, GroupName=new.group
            )
        return user

    def remove(self, username: str) -> None:
        """Take a user away who never got an account."""
        with _translated():
            self._client.admin_delete_user(UserPoolId=self._pool, Username=username)

    @cached_property
    def _client(self) -> CognitoIdentityProviderClient:
        import boto3  # noqa: PLC0415 - kept out of the cold start
        from botocore.config import Config  # noqa: PLC0415

        return boto3.client(  # pyright: ignore[reportUnknownMemberType] - stubs for one service only
            "cognito-idp",
            region_name=self._region,
            endpoint_url=self._endpoint,
            config=Config(connect_timeout=2, read_timeout=5, retries={"total_max_attempts": 1}),
        )


def _attributes(new: NewUser) -> Mapping[str, str]:
    attributes = {
        "email": new.email,
        "email_verified": "true",
        "family_name": new.family,
        "given_name": new.given,
    }
    if new.phone and _E164.fullmatch(new.phone):
        attributes["phone_number"] = new.phone
    return attributes


def _user(entry: Mapping[str, Any], attributes: Iterable[Mapping[str, Any]]) -> DirectoryUser:
    values = {str(each["Name"]): str(each.get("Value", "")) for each in attributes}
    return DirectoryUser(
        sub=values.get("sub", str(entry["Username"])),
        username=str(entry["Username"]),
        email=values.get("email", ""),
        status=str(entry.get("UserStatus", "UNKNOWN")),
        is_enabled=bool(entry.get("Enabled", True)),
        created_at=entry["UserCreateDate"],
        changed_at=entry["UserLastModifiedDate"],
        family=values.get("family_name", ""),
        given=values.get("given_name", ""),
    )


@contextmanager
def _translated() -> Generator[None]:
    """Cognito's refusals as ours; their texts may name people, so they stay behind."""
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415 - kept out of the cold start

    try:
        yield
    except ClientError as error:
        code = error.response.get("Error", {}).get("Code", "")
        if code in {"UsernameExistsException", "AliasExistsException"}:
            raise ConflictError(
                ProblemType.DUPLICATE, "There is an account with this e-mail address already."
            ) from None
        if code == "InvalidParameterException":
            raise UnprocessableError("The user directory refuses a value.") from None
        raise UnavailableError("The user directory does not answer.") from None
    except BotoCoreError:
        raise UnavailableError("The user directory does not answer.") from None
