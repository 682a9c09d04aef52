"""The steps of signing in: what the pool asks next, as values. Their repr shows no secret."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

CodeKind = Literal["app", "text", "email"]


@dataclass(frozen=True)
class Tokens:
    """What a finished sign-in gives, verified. Times are by this computer's clock.

    `signed_in_at` is when the person showed who they are, and stays when tokens are renewed; `device_key` is
    the pool's name for this computer where it keeps track of computers.
    """

    access_token: str = field(repr=False)
    id_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    expires_at: datetime
    sub: str
    groups: tuple[str, ...]
    email: str
    device_key: str = ""
    signed_in_at: datetime | None = None


@dataclass(frozen=True)
class PendingStep:
    """A step that waits for the person. `username` is the pool's own name for who is signing in."""

    email: str
    username: str = field(repr=False)
    session: str = field(repr=False)


@dataclass(frozen=True)
class CodeStep(PendingStep):
    """A six-digit code is asked for; `challenge` and `answer_name` are the pool's words for it."""

    kind: CodeKind
    challenge: str
    answer_name: str
    destination: str = ""


@dataclass(frozen=True)
class MethodStep(PendingStep):
    """The account has several second factors: which one now?"""

    methods: tuple[CodeKind, ...] = ()


@dataclass(frozen=True)
class SetupChoiceStep(PendingStep):
    """The account has no second factor yet and may have one of several: which one?"""

    methods: tuple[CodeKind, ...] = ()


@dataclass(frozen=True)
class EmailSetupStep(PendingStep):
    """Codes are to come by email: to which address?"""


@dataclass(frozen=True)
class NewPasswordStep(PendingStep):
    """The first sign-in after an invitation: choose a password, and fill in what is missing."""

    required_attributes: tuple[str, ...] = ()


@dataclass(frozen=True)
class AuthenticatorSetupStep(PendingStep):
    """The account has no second factor yet: set up an authenticator app."""


@dataclass(frozen=True)
class AuthenticatorSecret(PendingStep):
    """The secret to put into an authenticator app, and the address its QR picture stands for."""

    secret: str = field(repr=False)
    otpauth_uri: str = field(repr=False)


@dataclass(frozen=True)
class SignedIn:
    """The end: signed in."""

    tokens: Tokens

    @property
    def email(self) -> str:
        """Who signed in."""
        return self.tokens.email


@dataclass(frozen=True)
class UnsupportedStep:
    """The pool asks for something this program cannot answer; `entry` of the catalogue says what to do."""

    email: str
    challenge: str
    entry: str = "update-needed"


Step = (
    CodeStep
    | MethodStep
    | SetupChoiceStep
    | EmailSetupStep
    | NewPasswordStep
    | AuthenticatorSetupStep
    | SignedIn
    | UnsupportedStep
)
