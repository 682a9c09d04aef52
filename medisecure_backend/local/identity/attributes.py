"""Which attributes an account may be given, and by whom."""

import re
from typing import Any

from medisecure_backend.local.identity import users
from medisecure_backend.local.identity.errors import invalid_parameter, not_authorized
from medisecure_backend.local.identity.settings import REQUIRED_ATTRIBUTES, WRITABLE_ATTRIBUTES
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account

VERIFICATIONS = frozenset({"email_verified", "phone_number_verified"})
"""Only an administrator may say that something is verified; others show it with a code."""

_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]{1,190}", re.ASCII)
_PHONE = re.compile(r"\+[0-9]{5,15}", re.ASCII)
_LONGEST = 2048


def require_email(username: str) -> str:
    """In this pool a new user's name is an e-mail address."""
    if not _EMAIL.fullmatch(username):
        raise invalid_parameter("Username should be an email.")
    return username


def for_sign_up(email: str, given: dict[str, str]) -> dict[str, str]:
    """What a person may say of themselves; the required ones must be there."""
    if VERIFICATIONS & set(given) or "sub" in given:
        raise not_authorized("A client attempted to write unauthorized attribute")
    return _complete(email, given)


def for_invitation(email: str, given: dict[str, str]) -> tuple[dict[str, str], set[str]]:
    """What an administrator says of a person, and which of it counts as verified."""
    rest = {name: value for name, value in given.items() if name not in VERIFICATIONS}
    verified = {name for name in VERIFICATIONS if given.get(name, "").lower() == "true"}
    return _checked(email, rest), verified


def write(unit: Unit, account: Account, given: dict[str, str]) -> None:
    """Set attributes other than the e-mail address. A new number is not verified unless it is said to be."""
    plain = {name: value for name, value in given.items() if name not in VERIFICATIONS}
    kept = {name: value for name, value in {**account.attributes, **plain}.items() if value}
    columns: dict[str, Any] = {"attributes": kept}
    if kept.get("phone_number") != account.phone:
        columns["phone_verified"] = False
    if "phone_number_verified" in given:
        columns["phone_verified"] = given["phone_number_verified"] == "true" and "phone_number" in kept
    users.update(unit.connection, account.sub, unit.now, **columns)


def remove(unit: Unit, account: Account, names: list[str]) -> Account:
    """Take attributes away; gives the account as it then is."""
    for name in names:
        if name not in WRITABLE_ATTRIBUTES:
            raise invalid_parameter("Attribute does not exist in the schema.")
        if name in REQUIRED_ATTRIBUTES:
            raise invalid_parameter(f"Cannot delete the required attribute {name}.")
    write(unit, account, dict.fromkeys(names, ""))
    return users.require(unit.connection, account.username)


def require_valid(given: dict[str, str]) -> None:
    """Refuse unknown attributes and values that are not what they claim to be."""
    for name, value in given.items():
        if name not in WRITABLE_ATTRIBUTES:
            raise invalid_parameter("Attributes did not conform to the schema: unknown attribute")
        if name in REQUIRED_ATTRIBUTES and not value:
            raise invalid_parameter(f"Attributes did not conform to the schema: {name}: empty")
        if len(value) > _LONGEST:
            raise invalid_parameter(f"Attributes did not conform to the schema: {name}: too long")
        if name == "phone_number" and not _PHONE.fullmatch(value):
            raise invalid_parameter("Invalid phone number format.")


def _complete(email: str, given: dict[str, str]) -> dict[str, str]:
    checked = _checked(email, given)
    for name in REQUIRED_ATTRIBUTES:
        if name != "email" and not checked.get(name):
            raise invalid_parameter(
                f"Attributes did not conform to the schema: {name}: The attribute {name} is required"
            )
    return checked


def _checked(email: str, given: dict[str, str]) -> dict[str, str]:
    require_valid(given)
    if "email" in given and users.email_key(given["email"]) != users.email_key(email):
        raise invalid_parameter("Attribute email does not match the user name.")
    return {name: value for name, value in given.items() if name != "email"}
