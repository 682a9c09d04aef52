"""From the pool's reply to the next step: the only place that knows the names of challenges."""

import json
from collections.abc import Callable, Mapping
from typing import cast

from medisecure_desktop.identity.pool import PoolReply
from medisecure_desktop.identity.steps import (
    AuthenticatorSetupStep,
    CodeKind,
    CodeStep,
    NewPasswordStep,
    PendingStep,
    UnsupportedStep,
)

SETUP = "MFA_SETUP"
CHOICE = "SELECT_MFA_TYPE"
NEW_PASSWORD = "NEW_PASSWORD_REQUIRED"  # noqa: S105 - the name of a challenge
APP = "SOFTWARE_TOKEN_MFA"
_ATTRIBUTE_PREFIX = "userAttributes."
_PREFERENCE = (APP, "EMAIL_OTP", "SMS_MFA")
_CODES: Mapping[str, tuple[CodeKind, str]] = {
    APP: ("app", "SOFTWARE_TOKEN_MFA_CODE"),
    "SMS_MFA": ("text", "SMS_MFA_CODE"),
    "SMS_OTP": ("text", "SMS_OTP_CODE"),
    "EMAIL_OTP": ("email", "EMAIL_OTP_CODE"),
}
ChallengeStep = CodeStep | NewPasswordStep | AuthenticatorSetupStep | UnsupportedStep


def step_of(reply: PoolReply, email: str, username: str) -> ChallengeStep:
    """What the pool asks for; `username` is its own name for the person, if an earlier reply told it."""
    name = str(reply.get("ChallengeName", ""))
    parameters = _parameters(reply)
    waiting = PendingStep(email, parameters.get("USER_ID_FOR_SRP", username), str(reply.get("Session", "")))
    if name in _CODES:
        return _code_step(waiting, name, parameters)
    make = _STEPS.get(name)
    return UnsupportedStep(email, name) if make is None else make(waiting, parameters)


def chosen_factor(reply: PoolReply) -> str | None:
    """Which second factor to use when the pool lets us choose: the app before email before text message."""
    offered = _names(_parameters(reply).get("MFAS_CAN_CHOOSE", "[]"))
    return next((name for name in _PREFERENCE if name in offered), None)


def _code_step(waiting: PendingStep, name: str, parameters: Mapping[str, str]) -> CodeStep:
    kind, answer_name = _CODES[name]
    return CodeStep(
        waiting.email,
        waiting.username,
        waiting.session,
        kind,
        name,
        answer_name,
        parameters.get("CODE_DELIVERY_DESTINATION", ""),
    )


def _new_password(waiting: PendingStep, parameters: Mapping[str, str]) -> ChallengeStep:
    required = _names(parameters.get("requiredAttributes", "[]"))
    names = tuple(name.removeprefix(_ATTRIBUTE_PREFIX) for name in required)
    return NewPasswordStep(waiting.email, waiting.username, waiting.session, names)


def _setup(waiting: PendingStep, parameters: Mapping[str, str]) -> ChallengeStep:
    if APP not in _names(parameters.get("MFAS_CAN_SETUP", "[]")):
        return UnsupportedStep(waiting.email, SETUP)
    return AuthenticatorSetupStep(waiting.email, waiting.username, waiting.session)


_STEPS: Mapping[str, Callable[[PendingStep, Mapping[str, str]], ChallengeStep]] = {
    NEW_PASSWORD: _new_password,
    SETUP: _setup,
}


def _parameters(reply: PoolReply) -> Mapping[str, str]:
    return cast("Mapping[str, str]", reply.get("ChallengeParameters") or {})


def _names(text: str) -> list[str]:
    try:
        value = json.loads(text)
    except ValueError:
        return []
    return [str(name) for name in cast("list[object]", value)] if isinstance(value, list) else []
