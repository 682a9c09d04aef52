"""Sign-in codes by text message and e-mail: each belongs to one Session and dies with it."""

import secrets

from medisecure_backend.local.identity import challenges, codes, factors, messages
from medisecure_backend.local.identity.challenges import Challenge
from medisecure_backend.local.identity.errors import Refusal, invalid_parameter
from medisecure_backend.local.identity.fields import Body
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account

ANSWERS = {factors.SMS: "SMS_MFA_CODE", factors.EMAIL: "EMAIL_OTP_CODE"}


def ask(unit: Unit, account: Account, name: str, device_key: str | None, *, setting_up: bool = False) -> Body:
    """Send a code and open the step that takes it."""
    codes.count_sign_in_send(unit, account)
    code = f"{secrets.randbelow(10**6):06d}"
    is_text = name == factors.SMS
    to = account.phone if is_text else account.email
    if to is None:
        raise invalid_parameter("User has no phone number.")
    medium = messages.SMS if is_text else messages.EMAIL
    messages.post(unit, account, messages.SIGN_IN, code, to=to, medium=medium)
    data = {"code": _hash(unit, account, code).hex(), "setting_up": setting_up, challenges.DEVICE: device_key}
    return {
        "ChallengeName": name,
        "ChallengeParameters": {
            "USER_ID_FOR_SRP": account.username,
            "CODE_DELIVERY_DELIVERY_MEDIUM": medium,
            "CODE_DELIVERY_DESTINATION": codes.masked(to, medium),
        },
        "Session": challenges.begin(unit, account.sub, name, data),
    }


def accept(unit: Unit, challenge: Challenge, account: Account, code: str) -> None:
    """Take the code of this Session, or refuse it and count the failure."""
    expected = bytes.fromhex(challenge.data["code"])
    if unit.verification.same(_hash(unit, account, code.strip()), expected):
        return
    challenges.count_wrong_code(unit, challenge, account)
    raise Refusal("CodeMismatchException", "Invalid code or auth state for the user.", kept=True)


def _hash(unit: Unit, account: Account, code: str) -> bytes:
    return unit.keys.keyed_hash("sign-in code", f"{account.sub}:{code}")
