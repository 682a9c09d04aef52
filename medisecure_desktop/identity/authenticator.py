"""Signing in, step by step. Every method blocks: run it through tasks, never on the GUI thread."""

from collections.abc import Callable, Mapping
from datetime import datetime
from urllib.parse import quote, urlencode

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.identity import challenges
from medisecure_desktop.identity.catalogue import failure
from medisecure_desktop.identity.connection import Connection
from medisecure_desktop.identity.errors import AnswerLostError, CatalogueEntry, SignInError
from medisecure_desktop.identity.key_set import KeySet
from medisecure_desktop.identity.pool import Pool, PoolReply
from medisecure_desktop.identity.registration import Accounts, Delivery, Registration
from medisecure_desktop.identity.server_clock import ServerClock
from medisecure_desktop.identity.srp import PasswordProof
from medisecure_desktop.identity.steps import (
    AuthenticatorSecret,
    AuthenticatorSetupStep,
    CodeStep,
    NewPasswordStep,
    SignedIn,
    Step,
    Tokens,
)
from medisecure_desktop.identity.token_verifier import TokenVerifier

APP_NAME = "MediSecure"
PARTING_S = 3.0


class Authenticator:
    """One clinic's pool. Keeps no password and no token; may be shared by threads."""

    def __init__(
        self, configuration: ClinicConfiguration, local_now: Callable[[], datetime] | None = None
    ) -> None:
        self._configuration = configuration
        self._clock = ServerClock(local_now)
        self._connection = Connection(self._clock)
        self._pool = Pool(configuration, self._connection)
        self._accounts = Accounts(self._pool)
        keys = KeySet(configuration.jwks_url, self._connection)
        self._verifier = TokenVerifier(configuration, keys, self._clock)

    @property
    def realm(self) -> str:
        """Which pool and client the tokens belong to."""
        return f"{self._configuration.user_pool_id} {self._configuration.client_id}"

    def prepare(self) -> None:
        """Load the libraries that signing in needs, so that the first sign-in does not wait for them."""
        self._pool.prepare()
        PasswordProof(self._configuration.user_pool_id, self._configuration.client_id, "")

    def close(self) -> None:
        """Close the connections."""
        self._connection.close()

    def clock_warning(self) -> CatalogueEntry | None:
        """What to tell the person if this computer's clock is wrong, as far as the pool has told its time."""
        return self._clock.warning()

    def sign_in(self, email: str, password: str) -> Step:
        """The first step. The password is used as it was typed, sent to nobody, and tried once."""
        proof = PasswordProof(self._configuration.user_pool_id, self._configuration.client_id, password)
        reply = self._pool.call(
            "InitiateAuth",
            AuthFlow="USER_SRP_AUTH",
            ClientId=self._pool.client_id,
            AuthParameters={"USERNAME": email, "SRP_A": proof.public_value},
        )
        if reply.get("ChallengeName") != "PASSWORD_VERIFIER":
            return self._next(reply, email, email)
        try:
            answer = proof.answer(reply["ChallengeParameters"], self._clock.now())
        except (KeyError, ValueError):
            raise failure("not-trusted") from None
        return self._respond("PASSWORD_VERIFIER", reply.get("Session"), answer, email)

    def answer_code(self, step: CodeStep, code: str) -> Step:
        """Answer with the six digits."""
        return self._answer(step.challenge, step, {step.answer_name: code})

    def answer_new_password(
        self, step: NewPasswordStep, password: str, attributes: Mapping[str, str]
    ) -> Step:
        """Answer with a new password and the attributes that `step` asks for."""
        named = {f"userAttributes.{name}": value for name, value in attributes.items()}
        return self._answer(challenges.NEW_PASSWORD, step, {"NEW_PASSWORD": password, **named})

    def begin_authenticator_setup(self, step: AuthenticatorSetupStep) -> AuthenticatorSecret:
        """A new secret for the person's authenticator app."""
        reply = self._pool.call("AssociateSoftwareToken", Session=step.session)
        secret = str(reply["SecretCode"])
        return AuthenticatorSecret(
            step.email, step.username, str(reply["Session"]), secret, _otpauth_uri(step.email, secret)
        )

    def finish_authenticator_setup(self, secret: AuthenticatorSecret, code: str, device_name: str) -> Step:
        """Show that the app has the secret, and go on signing in."""
        reply = self._pool.call(
            "VerifySoftwareToken", Session=secret.session, UserCode=code, FriendlyDeviceName=device_name
        )
        if reply.get("Status") != "SUCCESS":
            raise failure("wrong-setup-code")
        return self._respond(
            challenges.SETUP, reply.get("Session"), {"USERNAME": secret.username}, secret.email
        )

    def refresh(self, refresh_token: str, device_key: str, keep: Callable[[str], None]) -> Tokens:
        """New tokens for an old refresh token; the pool may give a new refresh token too.

        `keep` is called with that one before anything else can go wrong. A lost answer is asked for once
        more: for some seconds after it was used, the pool accepts the old token again.

        Raises:
            SignInError: `session-ended` or `session-reused` are final, everything else is not.
        """
        self._verifier.prepare()
        try:
            reply = self._refreshed(refresh_token, device_key)
        except AnswerLostError:
            reply = self._refreshed(refresh_token, device_key)
        result: PoolReply = reply.get("AuthenticationResult") or {}
        if renewed := str(result.get("RefreshToken") or ""):
            keep(renewed)
        return self._verifier.verify(result, refresh_token)

    def revoke(self, refresh_token: str) -> None:
        """Make a refresh token useless for ever; gives up after three seconds."""
        with self._connection.hurried(PARTING_S):
            self._pool.call("RevokeToken", ClientId=self._pool.client_id, Token=refresh_token)

    def register(self, registration: Registration) -> Delivery:
        """Create an account; a code goes to the email address."""
        return self._accounts.register(registration)

    def confirm_registration(self, email: str, code: str) -> None:
        """Confirm the email address with the code that was sent to it."""
        self._accounts.confirm(email, code)

    def resend_registration_code(self, email: str) -> Delivery:
        """Send another code for `confirm_registration`."""
        return self._accounts.resend_code(email)

    def forgot_password(self, email: str) -> Delivery:
        """Send a code for a new password."""
        return self._accounts.forgot_password(email)

    def confirm_forgot_password(self, email: str, code: str, password: str) -> None:
        """Choose a new password with the code that was sent."""
        self._accounts.confirm_forgot_password(email, code, password)

    def _refreshed(self, refresh_token: str, device_key: str) -> PoolReply:
        device = {"DeviceKey": device_key} if device_key else {}
        try:
            return self._pool.call(
                "GetTokensFromRefreshToken",
                ClientId=self._pool.client_id,
                RefreshToken=refresh_token,
                **device,
            )
        except SignInError as error:
            if error.id != "configuration":
                raise
        return self._refreshed_without_rotation(refresh_token, device_key)

    def _refreshed_without_rotation(self, refresh_token: str, device_key: str) -> PoolReply:
        device = {"DEVICE_KEY": device_key} if device_key else {}
        return self._pool.call(
            "InitiateAuth",
            AuthFlow="REFRESH_TOKEN_AUTH",
            ClientId=self._pool.client_id,
            AuthParameters={"REFRESH_TOKEN": refresh_token, **device},
        )

    def _answer(self, challenge: str, step: CodeStep | NewPasswordStep, answers: Mapping[str, str]) -> Step:
        return self._respond(challenge, step.session, {"USERNAME": step.username, **answers}, step.email)

    def _respond(self, challenge: str, session: object, answers: Mapping[str, str], email: str) -> Step:
        parameters: dict[str, object] = {"ChallengeName": challenge, "ChallengeResponses": dict(answers)}
        if session:
            parameters["Session"] = session
        reply = self._pool.call("RespondToAuthChallenge", ClientId=self._pool.client_id, **parameters)
        return self._next(reply, email, answers["USERNAME"])

    def _next(self, reply: PoolReply, email: str, username: str) -> Step:
        if result := reply.get("AuthenticationResult"):
            return SignedIn(self._verifier.verify(result, "", email))
        if reply.get("ChallengeName") == challenges.CHOICE and (factor := challenges.chosen_factor(reply)):
            answers = {"USERNAME": username, "ANSWER": factor}
            return self._respond(challenges.CHOICE, reply.get("Session"), answers, email)
        return challenges.step_of(reply, email, username)


def _otpauth_uri(email: str, secret: str) -> str:
    label = quote(f"{APP_NAME}:{email}", safe="")
    return f"otpauth://totp/{label}?" + urlencode({"secret": secret, "issuer": APP_NAME})
