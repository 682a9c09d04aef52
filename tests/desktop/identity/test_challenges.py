"""Every challenge the pool can name leads to a step."""

import botocore.session
import pytest

from medisecure_desktop.identity.challenges import step_of
from medisecure_desktop.identity.steps import (
    AuthenticatorSetupStep,
    CodeStep,
    MethodStep,
    NewPasswordStep,
    PendingStep,
    SetupChoiceStep,
    UnsupportedStep,
)

NAMES = botocore.session.Session().get_service_model("cognito-idp").shape_for("ChallengeNameType").enum
KNOWN = {
    "SOFTWARE_TOKEN_MFA": CodeStep,
    "SMS_MFA": CodeStep,
    "SMS_OTP": CodeStep,
    "EMAIL_OTP": CodeStep,
    "NEW_PASSWORD_REQUIRED": NewPasswordStep,
    "MFA_SETUP": AuthenticatorSetupStep,
    "SELECT_MFA_TYPE": MethodStep,
}
ANSWERED_WITHOUT_ASKING = {"PASSWORD_VERIFIER", "DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER"}
FOR_NEWER_PROGRAMS = {
    "CUSTOM_CHALLENGE",
    "SELECT_CHALLENGE",
    "ADMIN_NO_SRP_AUTH",
    "PASSWORD",
    "PASSWORD_SRP",
    "WEB_AUTHN",
}


def test_a_challenge_added_by_a_newer_botocore_is_thought_about() -> None:
    assert set(NAMES) == set(KNOWN) | ANSWERED_WITHOUT_ASKING | FOR_NEWER_PROGRAMS


@pytest.mark.parametrize("name", [*NAMES, "ADDED_NEXT_YEAR", ""])
def test_each_is_a_step_or_asks_for_an_update(name: str) -> None:
    parameters = {"USER_ID_FOR_SRP": "sub-1", "MFAS_CAN_SETUP": '["SOFTWARE_TOKEN_MFA"]'}
    parameters["MFAS_CAN_CHOOSE"] = '["SMS_MFA","SOFTWARE_TOKEN_MFA"]'
    reply = {"ChallengeName": name, "ChallengeParameters": parameters, "Session": "session-canary"}
    step = step_of(reply, "a@b.example", "a@b.example")
    assert type(step) is KNOWN.get(name, UnsupportedStep)
    assert step.email == "a@b.example"
    assert "canary" not in repr(step)
    if isinstance(step, PendingStep):
        assert (step.username, step.session) == ("sub-1", "session-canary")


@pytest.mark.parametrize("parameters", [None, {}, {"requiredAttributes": "no json", "MFAS_CAN_SETUP": "{}"}])
@pytest.mark.parametrize("name", NAMES)
def test_missing_or_broken_parameters_break_nothing(name: str, parameters: dict[str, str] | None) -> None:
    assert step_of({"ChallengeName": name, "ChallengeParameters": parameters}, "a@b.example", "typed")


def test_the_attributes_that_are_asked_for() -> None:
    parameters = {"requiredAttributes": '["userAttributes.given_name","userAttributes.family_name"]'}
    step = step_of({"ChallengeName": "NEW_PASSWORD_REQUIRED", "ChallengeParameters": parameters}, "a", "b")
    assert isinstance(step, NewPasswordStep)
    assert step.required_attributes == ("given_name", "family_name")


@pytest.mark.parametrize(
    ("offered", "methods"),
    [
        ('["SMS_MFA","SOFTWARE_TOKEN_MFA"]', ("app", "text")),
        ('["SMS_MFA","EMAIL_OTP"]', ("email", "text")),
        ('["EMAIL_OTP","PIGEON_POST"]', ("email",)),
    ],
)
def test_the_safest_factor_is_offered_first(offered: str, methods: tuple[str, ...]) -> None:
    step = step_of(
        {"ChallengeName": "SELECT_MFA_TYPE", "ChallengeParameters": {"MFAS_CAN_CHOOSE": offered}}, "a", "b"
    )
    assert isinstance(step, MethodStep)
    assert step.methods == methods


@pytest.mark.parametrize(
    ("offered", "kind", "entry"),
    [
        ('["SOFTWARE_TOKEN_MFA"]', AuthenticatorSetupStep, ""),
        ('["SMS_MFA","SOFTWARE_TOKEN_MFA"]', AuthenticatorSetupStep, ""),
        ('["SMS_MFA","SOFTWARE_TOKEN_MFA","EMAIL_OTP"]', SetupChoiceStep, ""),
        ('["SMS_MFA"]', UnsupportedStep, "no-factor"),
        ('["PIGEON_POST"]', UnsupportedStep, "update-needed"),
    ],
)
def test_what_can_be_set_up_while_signing_in(offered: str, kind: type, entry: str) -> None:
    step = step_of(
        {"ChallengeName": "MFA_SETUP", "ChallengeParameters": {"MFAS_CAN_SETUP": offered}}, "a", "b"
    )
    assert type(step) is kind
    assert getattr(step, "entry", "") == entry
