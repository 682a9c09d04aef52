"""Switching second factors on and off, by their owner and by administrators."""

from collections.abc import Mapping
from typing import Any

from medisecure_backend.local.identity import factors, tokens, users
from medisecure_backend.local.identity.errors import invalid_parameter
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.pool_checks import require_pool
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account

_SETTINGS = {
    factors.APP: ("SoftwareTokenMfaSettings", "totp_enabled"),
    factors.SMS: ("SMSMfaSettings", "sms_mfa"),
    factors.EMAIL: ("EmailMfaSettings", "email_mfa"),
}


def set_user_mfa_preference(unit: Unit, given: Input) -> Body:
    """Change one's own factors. The pool requires one, so the last cannot be switched off."""
    account = tokens.bearer(unit, given.text("AccessToken"), lock=True).account
    changed = _apply(unit, account, given)
    if not factors.active(unit.pool, changed):
        raise invalid_parameter("The user pool requires MFA; the last factor cannot be disabled.")
    return {}


def admin_set_user_mfa_preference(unit: Unit, given: Input) -> Body:
    """Change a person's factors; without any left, the next sign-in sets one up."""
    require_pool(unit, given)
    account = users.require(unit.connection, given.text("Username"), lock=True)
    _apply(unit, account, given)
    return {}


def get_user_auth_factors(unit: Unit, given: Input) -> Body:
    """Which factors the signed-in person has."""
    account = tokens.bearer(unit, given.text("AccessToken")).account
    return _listed(unit, account)


def admin_get_user_auth_factors(unit: Unit, given: Input) -> Body:
    """Which factors somebody has."""
    require_pool(unit, given)
    return _listed(unit, users.require(unit.connection, given.text("Username")))


def _listed(unit: Unit, account: Account) -> Body:
    known = factors.described(unit.pool, account)
    return {"Username": account.username, **known, "ConfiguredUserAuthFactors": ["PASSWORD"]}


def _apply(unit: Unit, account: Account, given: Input) -> Account:
    if given.inner("WebAuthnMfaSettings").flag("Enabled"):
        raise invalid_parameter("This factor is not configured for the user pool.")
    wishes = {name: given.inner(member) for name, (member, _) in _SETTINGS.items() if given.has(member)}
    for name, wish in wishes.items():
        if wish.flag("Enabled"):
            _require_usable(unit, account, name)
        elif wish.flag("PreferredMfa"):
            raise invalid_parameter(f"{name} must be enabled to be preferred.")
    columns: dict[str, Any] = {_SETTINGS[name][1]: wish.flag("Enabled") for name, wish in wishes.items()}
    columns["preferred_mfa"] = _first(account, wishes)
    users.update(unit.connection, account.sub, unit.now, **columns)
    return users.require(unit.connection, account.username)


def _first(account: Account, wishes: Mapping[str, Input]) -> str | None:
    """The factor that is preferred from now on: the old one stays where nothing is said of it."""
    wanted = [name for name, wish in wishes.items() if wish.flag("PreferredMfa")]
    if len(wanted) > 1:
        raise invalid_parameter("Only one MFA method can be preferred.")
    if wanted:
        return wanted[0]
    return None if account.preferred_mfa in wishes else account.preferred_mfa


def _require_usable(unit: Unit, account: Account, name: str) -> None:
    if name not in unit.pool.factors:
        raise invalid_parameter("This factor is not configured for the user pool.")
    if name == factors.APP and account.totp_secret is None:
        raise invalid_parameter("User has not verified software token mfa")
    if name == factors.SMS and not account.phone:
        raise invalid_parameter("User does not have delivery config set to turn on SMS_MFA")
    if name == factors.EMAIL and not account.email_verified:
        raise invalid_parameter("User does not have delivery config set to turn on EMAIL_OTP")
