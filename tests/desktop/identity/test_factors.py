"""Every second factor, against a real pool: codes by email and text, and the choice between them."""

import pytest

from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.steps import CodeStep, MethodStep, SignedIn
from tests.clinic_process import RunningClinic
from tests.desktop.identity.newcomer import PHONE, Newcomer, newcomer


@pytest.fixture
def person(clinic: RunningClinic, authenticator: Authenticator) -> Newcomer:
    return newcomer(clinic, authenticator)


def test_codes_by_email_are_set_up_while_signing_in_and_asked_for_next_time(
    clinic: RunningClinic, authenticator: Authenticator, person: Newcomer
) -> None:
    assert person.with_email_codes(clinic, authenticator).groups == ("Patient",)
    step = authenticator.sign_in(person.email, person.password)
    assert isinstance(step, CodeStep)
    assert (step.kind, step.email) == ("email", person.email)
    assert "@" in step.destination
    assert person.email not in step.destination
    with pytest.raises(SignInError) as caught:
        authenticator.answer_code(step, "000000")
    assert caught.value.id == "wrong-sent-code"
    done = authenticator.answer_code(step, clinic.newest_code(person.email))
    assert isinstance(done, SignedIn)
    assert done.email == person.email


def test_with_several_factors_the_person_chooses(
    clinic: RunningClinic, authenticator: Authenticator, person: Newcomer
) -> None:
    tokens = person.with_email_codes(clinic, authenticator)
    clinic.cognito().set_user_mfa_preference(
        AccessToken=tokens.access_token,
        SMSMfaSettings={"Enabled": True, "PreferredMfa": False},
        EmailMfaSettings={"Enabled": True, "PreferredMfa": False},
    )
    step = authenticator.sign_in(person.email, person.password)
    assert isinstance(step, MethodStep)
    assert step.methods == ("email", "text")
    chosen = authenticator.choose_method(step, 1)
    assert isinstance(chosen, CodeStep)
    assert chosen.kind == "text"
    assert chosen.destination.endswith(PHONE[-4:])
    assert isinstance(authenticator.answer_code(chosen, clinic.newest_code(PHONE)), SignedIn)
