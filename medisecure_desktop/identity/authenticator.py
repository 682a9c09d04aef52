"""Signing in, step by step. Every method blocks: run it through tasks, never on the GUI thread."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.identity.catalogue import failure
from medisecure_desktop.identity.connection import Connection
from medisecure_desktop.identity.devices import DeviceStore, NoDevices
from medisecure_desktop.identity.errors import AnswerLostError, CatalogueEntry, SignInError
from medisecure_desktop.identity.server_clock import ServerClock
from medisecure_desktop.identity.steps import (
    AuthenticatorSecret,
    AuthenticatorSetupStep,
    CodeStep,
    EmailSetupStep,
    MethodStep,
    NewPasswordStep,
    SetupChoiceStep,
    Step,
    Tokens,
)

if TYPE_CHECKING:  # loaded with what needs them, after the first paint
    from medisecure_desktop.identity.assembly import Assembly
    from medisecure_desktop.identity.own_account import OwnAccount
    from medisecure_desktop.identity.pool import Pool, PoolReply
    from medisecure_desktop.identity.presence import Presence
    from medisecure_desktop.identity.registration import Delivery, Registration
    from medisecure_desktop.identity.token_verifier import TokenVerifier

PARTING_S = 3.0
_NO_SUCH_OPERATION = frozenset({"configuration", "not-offered"})


class Authenticator:
    """One clinic's pool. Keeps no password and no token; may be shared by threads."""

    def __init__(
        self,
        configuration: ClinicConfiguration,
        local_now: Callable[[], datetime] | None = None,
        devices: DeviceStore | None = None,
    ) -> None:
        self._configuration = configuration
        self._clock = ServerClock(local_now)
        self._connection = Connection(self._clock)
        self._devices = devices or NoDevices()
        self._assembling = threading.Lock()
        self._assembled: Assembly | None = None

    @property
    def own_account(self) -> "OwnAccount":
        """What signed-in people read and change about their own account."""
        return self._parts.own_account

    @property
    def presence(self) -> "Presence":
        """Where a person is signed in."""
        return self._parts.presence

    @property
    def _parts(self) -> "Assembly":
        """What speaks with the pool: made once, by whichever thread needs it first."""
        from medisecure_desktop.identity.assembly import Assembly  # noqa: PLC0415 - after the first paint

        with self._assembling:
            if self._assembled is None:
                self._assembled = Assembly(self._configuration, self._connection, self._clock, self._devices)
            return self._assembled

    @property
    def _pool(self) -> "Pool":
        return self._parts.pool

    @property
    def _verifier(self) -> "TokenVerifier":
        return self._parts.verifier

    @property
    def realm(self) -> str:
        """Which pool and client the tokens belong to."""
        return self._configuration.realm

    def prepare(self) -> None:
        """Load the libraries that signing in needs, so that the first sign-in does not wait for them."""
        self._pool.prepare()
        self._parts.conversation.prepare()

    def close(self) -> None:
        """Close the connections."""
        self._connection.close()

    def clock_warning(self) -> CatalogueEntry | None:
        """What to tell the person if this computer's clock is wrong, as far as the pool has told its time."""
        return self._clock.warning()

    def sign_in(self, email: str, password: str) -> Step:
        """The first step. The password is used as it was typed, sent to nobody, and tried once."""
        with self._connection.one_action():
            return self._parts.conversation.begin(email, password)

    def choose_method(self, step: MethodStep, number: int) -> Step:
        """Go on with one of the second factors that `step` offers."""
        with self._connection.one_action():
            return self._parts.conversation.choose(step, number)

    def answer_code(self, step: CodeStep, code: str, *, remembers: bool = False) -> Step:
        """Answer with the six digits; `remembers` if this computer is to stand for them from now on."""
        with self._connection.one_action():
            return self._parts.conversation.respond(
                step.challenge, step, {step.answer_name: code}, remembers=remembers
            )

    def answer_new_password(
        self, step: NewPasswordStep, password: str, attributes: Mapping[str, str]
    ) -> Step:
        """Answer with a new password and the attributes that `step` asks for."""
        named = {f"userAttributes.{name}": value for name, value in attributes.items()}
        with self._connection.one_action():
            return self._parts.conversation.replace_password(step, {"NEW_PASSWORD": password, **named})

    def choose_setup(self, step: SetupChoiceStep, number: int) -> AuthenticatorSetupStep | EmailSetupStep:
        """Set up one of the second factors that `step` offers. Asks the pool nothing yet."""
        kind = AuthenticatorSetupStep if step.methods[number] == "app" else EmailSetupStep
        return kind(step.email, step.username, step.session)

    def set_up_email(self, step: EmailSetupStep, address: str) -> Step:
        """Let codes come to this address; the first one is on its way with the answer."""
        with self._connection.one_action():
            return self._parts.conversation.set_up(step, {"EMAIL": address})

    def begin_authenticator_setup(self, step: AuthenticatorSetupStep) -> AuthenticatorSecret:
        """A new secret for the person's authenticator app."""
        from medisecure_desktop.identity.own_account import otpauth_uri  # noqa: PLC0415 - after the first paint

        with self._connection.one_action():
            reply = self._pool.call("AssociateSoftwareToken", Session=step.session)
        secret = str(reply["SecretCode"])
        return AuthenticatorSecret(
            step.email, step.username, str(reply["Session"]), secret, otpauth_uri(step.email, secret)
        )

    def finish_authenticator_setup(self, secret: AuthenticatorSecret, code: str, device_name: str) -> Step:
        """Show that the app has the secret, and go on signing in."""
        with self._connection.one_action():
            reply = self._pool.call(
                "VerifySoftwareToken", Session=secret.session, UserCode=code, FriendlyDeviceName=device_name
            )
            if reply.get("Status") != "SUCCESS":
                raise failure("wrong-setup-code")
            verified = replace(secret, session=str(reply.get("Session") or ""))
            return self._parts.conversation.set_up(verified, {})

    def refresh(self, refresh_token: str, device_key: str, keep: Callable[[str], None]) -> Tokens:
        """New tokens for an old refresh token; the pool may give a new refresh token too.

        `keep` is called with that one before anything else can go wrong. A lost answer is asked for once
        more: for some seconds after it was used, the pool accepts the old token again.

        Raises:
            SignInError: `session-ended` or `session-reused` are final, everything else is not.
        """
        with self._connection.one_action():
            self._verifier.prepare()
            try:
                reply = self._refreshed(refresh_token, device_key)
            except AnswerLostError:
                reply = self._refreshed(refresh_token, device_key)
            result: PoolReply = reply.get("AuthenticationResult") or {}
            if renewed := str(result.get("RefreshToken") or ""):
                keep(renewed)
            tokens = self._verifier.verify(result, refresh_token)
            return replace(tokens, device_key=tokens.device_key or device_key)

    def verify(self, access_token: str, id_token: str, device_key: str) -> Tokens:
        """Tokens that another window hands over, checked as strictly as what the pool answers.

        Raises:
            SignInError: they must not be used, or the pool's keys cannot be read.
        """
        with self._connection.one_action():
            self._verifier.prepare()
            tokens = self._verifier.verify({"AccessToken": access_token, "IdToken": id_token}, "")
            return replace(tokens, device_key=tokens.device_key or device_key)

    def revoke(self, refresh_token: str) -> None:
        """Make a refresh token useless for ever; gives up after three seconds."""
        with self._connection.within(PARTING_S):
            self._pool.call("RevokeToken", ClientId=self._pool.client_id, Token=refresh_token)

    def register(self, registration: "Registration") -> "Delivery":
        """Create an account; a code goes to the email address."""
        return self._parts.accounts.register(registration)

    def confirm_registration(self, email: str, code: str) -> None:
        """Confirm the email address with the code that was sent to it."""
        self._parts.accounts.confirm(email, code)

    def resend_registration_code(self, email: str) -> "Delivery":
        """Send another code for `confirm_registration`."""
        return self._parts.accounts.resend_code(email)

    def forgot_password(self, email: str) -> "Delivery":
        """Send a code for a new password."""
        return self._parts.accounts.forgot_password(email)

    def confirm_forgot_password(self, email: str, code: str, password: str) -> None:
        """Choose a new password with the code that was sent."""
        self._parts.accounts.confirm_forgot_password(email, code, password)

    def _refreshed(self, refresh_token: str, device_key: str) -> "PoolReply":
        device = {"DeviceKey": device_key} if device_key else {}
        try:
            return self._pool.call(
                "GetTokensFromRefreshToken",
                ClientId=self._pool.client_id,
                RefreshToken=refresh_token,
                **device,
            )
        except SignInError as error:
            if error.id not in _NO_SUCH_OPERATION:
                raise
        return self._refreshed_without_rotation(refresh_token, device_key)

    def _refreshed_without_rotation(self, refresh_token: str, device_key: str) -> "PoolReply":
        device = {"DEVICE_KEY": device_key} if device_key else {}
        return self._pool.call(
            "InitiateAuth",
            AuthFlow="REFRESH_TOKEN_AUTH",
            ClientId=self._pool.client_id,
            AuthParameters={"REFRESH_TOKEN": refresh_token, **device},
        )
