"""From the pool's reply to the next step: the only place that knows the names of challenges."""

import json
from collections.abc import Callable, Mapping
from typing import cast

from medisecure_desktop.identity.pool import PoolReply
from medisecure_desktop.identity.steps import (
    AuthenticatorSetupStep,
    CodeKind,
    CodeStep,
    MethodStep,
    NewPasswordStep,
    PendingStep,
    SetupChoiceStep,
    UnsupportedStep,
)

SETUP = "MFA_SETUP"
CHOICE = "SELECT_MFA_TYPE"
NEW_PASSWORD = "NEW_PASSWORD_REQUIRED"  # noqa: S105 - the name of a challenge
APP = "SOFTWARE_TOKEN_MFA"
_ATTRIBUTE_PREFIX = "userAttributes."
_FACTORS: Mapping[CodeKind, str] = {"app": APP, "email": "EMAIL_OTP", "text": "SMS_MFA"}
"""Second factors by kind, the safest first."""
_CAN_BE_SET_UP: tuple[CodeKind, ...] = ("app", "email")
SENT_CODES = frozenset({"SMS_MFA", "SMS_OTP", "EMAIL_OTP"})
_CODES: Mapping[str, tuple[CodeKind, str]] = {
    APP: ("app", "SOFTWARE_TOKEN_MFA_CODE"),
    "SMS_MFA": ("text", "SMS_MFA_CODE"),
    "SMS_OTP": ("text", "SMS_OTP_CODE"),
    "EMAIL_OTP": ("email", "EMAIL_OTP_CODE"),
}
ChallengeStep = (
    CodeStep | MethodStep | SetupChoiceStep | NewPasswordStep | AuthenticatorSetupStep | UnsupportedStep
)


def step_of(reply: PoolReply, email: str, username: str) -> ChallengeStep:
    """What the pool asks for; `username` is its own name for the person, if an earlier reply told it."""
    name = str(reply.get("ChallengeName", ""))
    parameters = _parameters(reply)
    waiting = PendingStep(email, parameters.get("USER_ID_FOR_SRP", username), str(reply.get("Session", "")))
    if name in _CODES:
        return _code_step(waiting, name, parameters)
    make = _STEPS.get(name)
    return UnsupportedStep(email, name) if make is None else make(waiting, parameters)


def factor(kind: CodeKind) -> str:
    """The pool's name of a second factor."""
    return _FACTORS[kind]


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


def _choice(waiting: PendingStep, parameters: Mapping[str, str]) -> ChallengeStep:
    methods = _kinds(parameters.get("MFAS_CAN_CHOOSE", "[]"))
    if not methods:
        return UnsupportedStep(waiting.email, CHOICE)
    return MethodStep(waiting.email, waiting.username, waiting.session, methods)


def _setup(waiting: PendingStep, parameters: Mapping[str, str]) -> ChallengeStep:
    """Text messages need a number that the clinic knows already: that cannot be set up here."""
    offered = _kinds(parameters.get("MFAS_CAN_SETUP", "[]"))
    methods: tuple[CodeKind, ...] = tuple(kind for kind in _CAN_BE_SET_UP if kind in offered)
    if methods == ("app",):
        return AuthenticatorSetupStep(waiting.email, waiting.username, waiting.session)
    if not methods:
        return UnsupportedStep(waiting.email, SETUP, "no-factor" if offered else "update-needed")
    return SetupChoiceStep(waiting.email, waiting.username, waiting.session, methods)


_STEPS: Mapping[str, Callable[[PendingStep, Mapping[str, str]], ChallengeStep]] = {
    NEW_PASSWORD: _new_password,
    SETUP: _setup,
    CHOICE: _choice,
}


def _parameters(reply: PoolReply) -> Mapping[str, str]:
    return cast("Mapping[str, str]", reply.get("ChallengeParameters") or {})


def _kinds(text: str) -> tuple[CodeKind, ...]:
    offered = _names(text)
    return tuple(kind for kind, name in _FACTORS.items() if name in offered)


def _names(text: str) -> list[str]:
    try:
        value = json.loads(text)
    except ValueError:
        return []
    return [str(name) for name in cast("list[object]", value)] if isinstance(value, list) else []
