"""Signing in to a real clinic: every step, and what is refused."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pyotp
import pytest

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.registration import Registration
from medisecure_desktop.identity.steps import (
    AuthenticatorSetupStep,
    CodeStep,
    SetupChoiceStep,
    SignedIn,
    Step,
)
from tests.clinic_process import Account, RunningClinic

PASSWORD = "harbour-Lantern 47"
NEW_PASSWORD = "lantern-Harbour 48"


def refused(entry: str, work: Callable[..., object], *arguments: object) -> None:
    with pytest.raises(SignInError) as caught:
        work(*arguments)
    assert caught.value.id == entry


def code_step(authenticator: Authenticator, account: Account) -> CodeStep:
    step = authenticator.sign_in(account.email, account.password)
    assert isinstance(step, CodeStep)
    return step


@pytest.mark.parametrize("role", ["Doctor", "Patient", "Admin"])
def test_each_role_signs_in_with_password_and_code(
    clinic: RunningClinic, authenticator: Authenticator, role: str
) -> None:
    account = clinic.account(role)
    step = code_step(authenticator, account)
    done = authenticator.answer_code(step, clinic.next_code(account))
    assert isinstance(done, SignedIn)
    assert (done.tokens.groups, done.email) == ((role,), account.email)
    assert timedelta(minutes=5) < done.tokens.expires_at - datetime.now(UTC) < timedelta(minutes=11)


def test_a_wrong_password_and_an_unknown_person_are_told_the_same(
    clinic: RunningClinic, authenticator: Authenticator
) -> None:
    email = clinic.account("Doctor", 3).email
    refused("wrong-credentials", authenticator.sign_in, email, "wrong")
    refused("wrong-credentials", authenticator.sign_in, "nobody@hillside.example", "wrong")


def test_a_wrong_code_may_be_followed_by_the_right_one_but_never_by_the_same(
    clinic: RunningClinic, authenticator: Authenticator
) -> None:
    account = clinic.account("Doctor", 2)
    step = code_step(authenticator, account)
    code = clinic.next_code(account)
    refused("wrong-code", authenticator.answer_code, step, f"{(int(code) + 1) % 1_000_000:06}")
    assert isinstance(authenticator.answer_code(step, code), SignedIn)
    refused("code-used", authenticator.answer_code, code_step(authenticator, account), code)
    refused("step-expired", authenticator.answer_code, step, code)


def test_refresh_rotates_and_revoked_tokens_are_definitively_refused(
    clinic: RunningClinic, authenticator: Authenticator
) -> None:
    account = clinic.account("Doctor", 1)
    done = authenticator.answer_code(code_step(authenticator, account), clinic.next_code(account))
    assert isinstance(done, SignedIn)
    kept: list[str] = []
    renewed = authenticator.refresh(done.tokens.refresh_token, done.tokens.device_key, kept.append)
    assert kept == [renewed.refresh_token]
    assert renewed.refresh_token not in {"", done.tokens.refresh_token}
    assert renewed.access_token != done.tokens.access_token
    authenticator.revoke(renewed.refresh_token)
    refused("session-ended", authenticator.refresh, renewed.refresh_token, renewed.device_key, kept.append)
    refused("session-ended", authenticator.refresh, "made-up", "", kept.append)
    assert len(kept) == 1


def test_registering_confirming_setting_up_a_code_and_a_forgotten_password(
    clinic: RunningClinic, authenticator: Authenticator
) -> None:
    email = f"elif.{uuid4().hex[:8]}@example.org"
    person = Registration("Arslan", "Elif", date(1991, 2, 7), email, "+447700900418", PASSWORD)
    assert "@" in authenticator.register(person).destination
    refused("not-confirmed", authenticator.sign_in, email, PASSWORD)
    refused("wrong-message-code", authenticator.confirm_registration, email, "000000")
    authenticator.resend_registration_code(email)
    authenticator.confirm_registration(email, clinic.newest_code(email))
    used_code = set_up(authenticator, authenticator.sign_in(email, PASSWORD))

    authenticator.forgot_password(email)
    refused(
        "password-policy", authenticator.confirm_forgot_password, email, clinic.newest_code(email), "short"
    )
    authenticator.confirm_forgot_password(email, clinic.newest_code(email), NEW_PASSWORD)
    refused("wrong-credentials", authenticator.sign_in, email, PASSWORD)
    step = authenticator.sign_in(email, NEW_PASSWORD)
    assert isinstance(step, CodeStep)
    refused("code-used", authenticator.answer_code, step, used_code)


def set_up(authenticator: Authenticator, step: Step) -> str:
    assert isinstance(step, SetupChoiceStep)
    step = authenticator.choose_setup(step, step.methods.index("app"))
    assert isinstance(step, AuthenticatorSetupStep)
    secret = authenticator.begin_authenticator_setup(step)
    totp = pyotp.parse_uri(secret.otpauth_uri)
    assert isinstance(totp, pyotp.TOTP)
    assert (totp.issuer, totp.secret) == ("MediSecure", secret.secret)
    assert secret.secret not in repr(secret)
    wrong = f"{(int(totp.now()) + 1) % 1_000_000:06}"
    refused("wrong-setup-code", authenticator.finish_authenticator_setup, secret, wrong, "Phone")
    code = totp.now()
    done = authenticator.finish_authenticator_setup(secret, code, "Phone")
    assert isinstance(done, SignedIn)
    assert done.tokens.groups == ("Patient",)
    return code


def test_an_address_nobody_has_is_treated_like_any_other(authenticator: Authenticator) -> None:
    assert authenticator.forgot_password("nobody@hillside.example") is not None
    assert authenticator.resend_registration_code("nobody@hillside.example") is not None
    refused("wrong-message-code", authenticator.confirm_registration, "nobody@hillside.example", "123456")


def test_a_made_up_session_gets_nobody_in(clinic: RunningClinic, authenticator: Authenticator) -> None:
    account = clinic.account("Admin")
    step = CodeStep(
        account.email, account.email, "A" * 60, "app", "SOFTWARE_TOKEN_MFA", "SOFTWARE_TOKEN_MFA_CODE"
    )
    refused("step-expired", authenticator.answer_code, step, "123456")


@pytest.mark.parametrize("hours", [-2, 2])
def test_a_wrong_clock_here_is_told_and_keeps_nobody_out(
    clinic: RunningClinic, configuration: ClinicConfiguration, hours: int
) -> None:
    wrong = Authenticator(configuration, lambda: datetime.now(UTC) + timedelta(hours=hours))
    account = clinic.account("Patient", 1)
    assert wrong.clock_warning() is None
    done = wrong.answer_code(code_step(wrong, account), clinic.next_code(account))
    assert isinstance(done, SignedIn)
    local_now = datetime.now(UTC) + timedelta(hours=hours)
    assert timedelta(minutes=5) < done.tokens.expires_at - local_now < timedelta(minutes=11)
    assert (
        wrong.refresh(done.tokens.refresh_token, done.tokens.device_key, lambda _: None).sub
        == done.tokens.sub
    )
    warning = wrong.clock_warning()
    assert warning is not None
    assert ("fast" if hours > 0 else "slow") in warning.title
    wrong.close()
