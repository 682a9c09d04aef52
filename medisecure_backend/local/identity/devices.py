"""Remembering computers: confirming, listing and forgetting them, by their owner and by administrators."""

import base64
import binascii
from datetime import datetime

from psycopg.rows import class_row

from medisecure_backend.local.identity import known_devices, pages, srp, tokens, users
from medisecure_backend.local.identity.errors import Refusal, invalid_parameter
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.known_devices import NOT_REMEMBERED, REMEMBERED, Device
from medisecure_backend.local.identity.pool_checks import require_devices, require_pool
from medisecure_backend.local.identity.settings import DeviceSettings
from medisecure_backend.local.identity.srp import Verifier
from medisecure_backend.local.identity.tokens import Bearer
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account

_PAGE = 60
_SALT_LONGEST = 64


def confirm_device(unit: Unit, given: Input) -> Body:
    """Give the computer of this very sign-in a verifier of its own secret."""
    settings, bearer = _owner(unit, given)
    device = known_devices.find(unit.connection, bearer.account.sub, given.text("DeviceKey"))
    if device is None or device.device_key != bearer.device_key:
        raise known_devices.unknown()
    if device.is_confirmed:
        raise Refusal("DeviceKeyExistsException", "Device is already confirmed.")
    verifier = _verifier(given.inner("DeviceSecretVerifierConfig"))
    known_devices.update(
        unit,
        device,
        srp_salt=verifier.salt,
        srp_verifier=f"{verifier.value:x}",
        name=given.optional_text("DeviceName") or "",
        status=NOT_REMEMBERED if settings.only_remembered_on_user_prompt else REMEMBERED,
        modified_at=unit.now,
    )
    return {"UserConfirmationNecessary": settings.only_remembered_on_user_prompt}


def update_device_status(unit: Unit, given: Input) -> Body:
    """The person's answer to "Remember this computer?"."""
    _, bearer = _owner(unit, given)
    _set_status(unit, bearer.account, given)
    return {}


def list_devices(unit: Unit, given: Input) -> Body:
    """One's own computers, newest first."""
    _, bearer = _owner(unit, given)
    return _page(unit, given, bearer.account)


def get_device(unit: Unit, given: Input) -> Body:
    """One of one's own computers."""
    _, bearer = _owner(unit, given)
    device = known_devices.require(unit.connection, bearer.account.sub, given.text("DeviceKey"))
    return {"Device": known_devices.described(device)}


def forget_device(unit: Unit, given: Input) -> Body:
    """Let one of one's own computers be a stranger again."""
    _, bearer = _owner(unit, given)
    device = known_devices.require(unit.connection, bearer.account.sub, given.text("DeviceKey"))
    known_devices.forget(unit, device)
    return {}


def admin_list_devices(unit: Unit, given: Input) -> Body:
    """Somebody's computers."""
    return _page(unit, given, _somebody(unit, given))


def admin_get_device(unit: Unit, given: Input) -> Body:
    """One of somebody's computers."""
    account = _somebody(unit, given)
    device = known_devices.require(unit.connection, account.sub, given.text("DeviceKey"))
    return {"Device": known_devices.described(device)}


def admin_forget_device(unit: Unit, given: Input) -> Body:
    """A computer was lost: it must not stand for a second factor any more."""
    account = _somebody(unit, given)
    device = known_devices.require(unit.connection, account.sub, given.text("DeviceKey"))
    known_devices.forget(unit, device)
    return {}


def admin_update_device_status(unit: Unit, given: Input) -> Body:
    """Whether one of somebody's computers is remembered."""
    _set_status(unit, _somebody(unit, given), given)
    return {}


def _owner(unit: Unit, given: Input) -> tuple[DeviceSettings, Bearer]:
    settings = require_devices(unit)
    return settings, tokens.bearer(unit, given.text("AccessToken"), lock=True)


def _somebody(unit: Unit, given: Input) -> Account:
    require_pool(unit, given)
    require_devices(unit)
    account = users.find(unit.connection, given.text("Username"), lock=True)
    if account is None:
        raise Refusal("ResourceNotFoundException", "User does not exist.")
    return account


def _set_status(unit: Unit, account: Account, given: Input) -> None:
    status = given.optional_text("DeviceRememberedStatus")
    if status not in {REMEMBERED, NOT_REMEMBERED}:
        raise invalid_parameter("A DeviceRememberedStatus is needed.")
    device = known_devices.require(unit.connection, account.sub, given.text("DeviceKey"))
    known_devices.update(unit, device, status=status, modified_at=unit.now)


def _verifier(given: Input) -> Verifier:
    try:
        salt = base64.b64decode(given.text("Salt"), validate=True)
        value = int.from_bytes(base64.b64decode(given.text("PasswordVerifier"), validate=True), "big")
    except (binascii.Error, ValueError):
        raise invalid_parameter("Invalid device secret verifier.") from None
    number = int.from_bytes(salt, "big")
    if not (number > 0 and len(salt) <= _SALT_LONGEST and 1 < value < srp.N - 1):
        raise invalid_parameter("Invalid device secret verifier.")
    return Verifier(f"{number:x}", value)


def _page(unit: Unit, given: Input, account: Account) -> Body:
    limit = given.number("Limit", _PAGE, _PAGE, least=0) or _PAGE
    after = pages.read(unit, "devices", given.optional_text("PaginationToken"))
    with unit.connection.cursor(row_factory=class_row(Device)) as cursor:
        found = cursor.execute(
            """
            SELECT * FROM identity.device WHERE sub = %(sub)s AND srp_verifier IS NOT NULL
                AND (%(at)s::timestamptz IS NULL OR (created_at, device_key) < (%(at)s, %(key)s))
            ORDER BY created_at DESC, device_key DESC LIMIT %(limit)s
            """,
            {
                "sub": account.sub,
                "at": datetime.fromisoformat(after[0]) if after else None,
                "key": after[1] if after else None,
                "limit": limit + 1,
            },
        ).fetchall()
    reply: Body = {"Devices": [known_devices.described(device) for device in found[:limit]]}
    if len(found) > limit:
        last = found[limit - 1]
        key = [last.created_at.isoformat(), last.device_key]
        reply["PaginationToken"] = pages.token(unit, "devices", key)
    return reply
