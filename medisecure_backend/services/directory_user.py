"""An account as Cognito tells it, and Cognito's refusals as ours."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.services.errors import ConflictError, UnavailableError, UnprocessableError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping
    from datetime import datetime

    from types_boto3_cognito_idp.type_defs import AttributeTypeTypeDef

_E164 = re.compile(r"\+[1-9]\d{6,14}")
_STATE = frozenset({"UnsupportedUserStateException", "NotAuthorizedException", "UserNotFoundException"})


@dataclass(frozen=True)
class DirectoryUser:
    """An account as Cognito tells it."""

    sub: str
    username: str = field(repr=False)
    email: str = field(repr=False)
    status: str
    is_enabled: bool
    created_at: datetime
    family: str = field(default="", repr=False)
    given: str = field(default="", repr=False)
    phone: str | None = field(default=None, repr=False)
    factors: tuple[str, ...] = ()


@dataclass(frozen=True)
class NewUser:
    """Who to invite."""

    email: str = field(repr=False)
    family: str = field(repr=False)
    given: str = field(repr=False)
    group: str
    phone: str | None = field(default=None, repr=False)


def user_of(entry: Mapping[str, Any], attributes: Iterable[Mapping[str, Any]]) -> DirectoryUser:
    """The account in a reply of Cognito."""
    values = {str(each["Name"]): str(each.get("Value", "")) for each in attributes}
    return DirectoryUser(
        sub=values.get("sub", str(entry["Username"])),
        username=str(entry["Username"]),
        email=values.get("email", ""),
        status=str(entry.get("UserStatus", "UNKNOWN")),
        is_enabled=bool(entry.get("Enabled", True)),
        created_at=entry["UserCreateDate"],
        family=values.get("family_name", ""),
        given=values.get("given_name", ""),
        phone=values.get("phone_number"),
        factors=tuple(entry.get("UserMFASettingList", ())),
    )


def names(family: str, given: str, phone: str | None) -> list[AttributeTypeTypeDef]:
    """Name and phone as Cognito's attributes; a number without its country stays the clinic's alone."""
    attributes: list[AttributeTypeTypeDef] = [
        {"Name": "family_name", "Value": family},
        {"Name": "given_name", "Value": given},
    ]
    if phone and _E164.fullmatch(phone):
        attributes.append({"Name": "phone_number", "Value": phone})
    return attributes


@contextmanager
def translated() -> Generator[None]:
    """Cognito's refusals as ours; their texts may name people, so they stay behind.

    What may succeed later is UnavailableError; ConflictError and UnprocessableError are for good.
    """
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415 - kept out of the cold start

    try:
        yield
    except ClientError as error:
        code = error.response.get("Error", {}).get("Code", "")
        if code in {"UsernameExistsException", "AliasExistsException"}:
            raise ConflictError(
                ProblemType.DUPLICATE, "There is an account with this e-mail address already."
            ) from None
        if code in _STATE:
            raise ConflictError(
                ProblemType.ACCOUNT_STATE, "The user pool refuses this for the account as it is."
            ) from None
        if code == "InvalidParameterException":
            raise UnprocessableError("The user directory refuses a value.") from None
        raise UnavailableError("The user directory does not answer.") from None
    except BotoCoreError:
        raise UnavailableError("The user directory does not answer.") from None
