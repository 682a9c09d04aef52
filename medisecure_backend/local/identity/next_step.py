"""What must be answered after the password: a new one, a code, or the set-up of an authenticator."""

import json
from typing import Any

from medisecure_backend.local.identity import (
    challenges,
    device_proof,
    factors,
    known_devices,
    sent_factor,
    users,
)
from medisecure_backend.local.identity.fields import Body
from medisecure_backend.local.identity.settings import REQUIRED_ATTRIBUTES
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account


def next_step(unit: Unit, account: Account, device_key: str | None) -> Body:
    """The challenge for an account whose password was proven.

    This pool always asks for a second factor; a remembered computer may be one.
    """
    if account.status == users.FORCE_CHANGE_PASSWORD:
        known = account.all_attributes()
        absent = [f"userAttributes.{name}" for name in REQUIRED_ATTRIBUTES if not known.get(name)]
        shown = {name: value for name, value in known.items() if name != "sub"}
        parameters = {"requiredAttributes": _json(absent), "userAttributes": _json(shown)}
        return _challenge(unit, account, challenges.NEW_PASSWORD_REQUIRED, parameters, device_key)
    if device_key is not None and _stands_for_factor(unit, account, device_key):
        return device_proof.ask(unit, account, device_key)
    found = factors.active(unit.pool, account)
    if not found:
        can = {"MFAS_CAN_SETUP": _json(unit.pool.factors)}
        return _challenge(unit, account, challenges.MFA_SETUP, can, device_key)
    first = factors.preferred(unit.pool, account)
    if first is None:
        can = {"MFAS_CAN_CHOOSE": _json(found)}
        return _challenge(unit, account, challenges.SELECT_MFA_TYPE, can, device_key)
    return ask_for(unit, account, first, device_key)


def ask_for(unit: Unit, account: Account, factor: str, device_key: str | None) -> Body:
    """The challenge of one factor; a code is sent where there is none to look up."""
    if factor == factors.APP:
        return _challenge(unit, account, factors.APP, {}, device_key)
    return sent_factor.ask(unit, account, factor, device_key)


def _stands_for_factor(unit: Unit, account: Account, device_key: str) -> bool:
    settings = unit.pool.devices
    if settings is None or not settings.challenge_required_on_new_device:
        return False
    device = known_devices.require(unit.connection, account.sub, device_key)
    return device.status == known_devices.REMEMBERED


def _challenge(
    unit: Unit, account: Account, name: str, parameters: dict[str, str], device_key: str | None
) -> Body:
    return {
        "ChallengeName": name,
        "ChallengeParameters": {"USER_ID_FOR_SRP": account.username, **parameters},
        "Session": challenges.begin(unit, account.sub, name, {challenges.DEVICE: device_key}),
    }


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))
