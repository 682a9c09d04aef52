"""Somebody who has just become a user of the clinic, so that nobody else's account is changed."""

from dataclasses import dataclass
from datetime import date
from uuid import uuid4

import pyotp

from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.registration import Registration
from medisecure_desktop.identity.steps import (
    AuthenticatorSetupStep,
    CodeStep,
    EmailSetupStep,
    SetupChoiceStep,
    SignedIn,
    Tokens,
)
from tests.clinic_process import RunningClinic

PASSWORD = "harbour-Lantern 47"
PHONE = "+447700900418"


@dataclass
class Newcomer:
    """A patient who registered a moment ago."""

    email: str
    password: str = PASSWORD

    def begin(self, authenticator: Authenticator) -> SetupChoiceStep:
        step = authenticator.sign_in(self.email, self.password)
        assert isinstance(step, SetupChoiceStep)
        return step

    def with_email_codes(self, clinic: RunningClinic, authenticator: Authenticator) -> Tokens:
        """Signed in for the first time, with codes by email."""
        step = self.begin(authenticator)
        choice = authenticator.choose_setup(step, step.methods.index("email"))
        assert isinstance(choice, EmailSetupStep)
        asked = authenticator.set_up_email(choice, self.email)
        assert isinstance(asked, CodeStep)
        done = authenticator.answer_code(asked, clinic.newest_code(self.email))
        assert isinstance(done, SignedIn)
        return done.tokens

    def with_app(self, authenticator: Authenticator) -> tuple[Tokens, str]:
        """Signed in for the first time, with an authenticator app; its secret."""
        step = self.begin(authenticator)
        choice = authenticator.choose_setup(step, step.methods.index("app"))
        assert isinstance(choice, AuthenticatorSetupStep)
        secret = authenticator.begin_authenticator_setup(choice)
        done = authenticator.finish_authenticator_setup(secret, pyotp.TOTP(secret.secret).now(), "Phone")
        assert isinstance(done, SignedIn)
        return done.tokens, secret.secret


def newcomer(clinic: RunningClinic, authenticator: Authenticator) -> Newcomer:
    """Registered and confirmed, without a second factor yet."""
    email = f"elif.{uuid4().hex[:8]}@example.org"
    authenticator.register(Registration("Arslan", "Elif", date(1991, 2, 7), email, PHONE, PASSWORD))
    authenticator.confirm_registration(email, clinic.newest_code(email))
    return Newcomer(email)
