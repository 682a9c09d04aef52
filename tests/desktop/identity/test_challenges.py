"""Every challenge the pool can name leads to a step."""

import botocore.session
import pytest

from medisecure_desktop.identity.challenges import chosen_factor, step_of
from medisecure_desktop.identity.steps import (
    AuthenticatorSetupStep,
    CodeStep,
    NewPasswordStep,
    PendingStep,
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
}


def test_the_service_knows_sixteen_challenges() -> None:
    assert len(NAMES) == 16


@pytest.mark.parametrize("name", [*NAMES, "ADDED_NEXT_YEAR", ""])
def test_each_is_a_step_or_asks_for_an_update(name: str) -> None:
    parameters = {"USER_ID_FOR_SRP": "sub-1", "MFAS_CAN_SETUP": '["SOFTWARE_TOKEN_MFA"]'}
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
    ("offered", "chosen"),
    [
        ('["SMS_MFA","SOFTWARE_TOKEN_MFA"]', "SOFTWARE_TOKEN_MFA"),
        ('["SMS_MFA","EMAIL_OTP"]', "EMAIL_OTP"),
        ("[]", None),
    ],
)
def test_the_app_is_chosen_before_a_message(offered: str, chosen: str | None) -> None:
    assert chosen_factor({"ChallengeParameters": {"MFAS_CAN_CHOOSE": offered}}) == chosen
