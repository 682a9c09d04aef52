"""From reply to reply until the pool gives tokens: what needs a person is a step, the rest is done here."""

from collections.abc import Mapping
from dataclasses import replace

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.identity import challenges
from medisecure_desktop.identity.catalogue import failure
from medisecure_desktop.identity.devices import Device, DeviceStore, new_device
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.pool import Pool, PoolReply
from medisecure_desktop.identity.server_clock import ServerClock
from medisecure_desktop.identity.srp import DeviceProof, PasswordProof, new_device_secret
from medisecure_desktop.identity.steps import MethodStep, PendingStep, SignedIn, Step
from medisecure_desktop.identity.token_verifier import TokenVerifier

DEVICE_NAME = "MediSecure"
_OF_SENT_CODES = {"wrong-code": "wrong-sent-code", "code-used": "sent-code-expired"}
_DEVICE_REFUSALS = frozenset({"wrong-credentials", "step-expired", "configuration", "device-unknown"})


class Conversation:
    """Keeps nothing between calls: each reply carries all that the next answer needs."""

    def __init__(
        self,
        configuration: ClinicConfiguration,
        pool: Pool,
        verifier: TokenVerifier,
        clock: ServerClock,
        devices: DeviceStore,
    ) -> None:
        self._user_pool_id = configuration.user_pool_id
        self._pool = pool
        self._verifier = verifier
        self._clock = clock
        self._devices = devices

    def begin(self, email: str, password: str) -> Step:
        """The password is used as it was typed, sent to nobody, and tried once."""
        proof = PasswordProof(self._user_pool_id, password)
        reply = self._pool.call(
            "InitiateAuth",
            AuthFlow="USER_SRP_AUTH",
            ClientId=self._pool.client_id,
            AuthParameters={"USERNAME": email, "SRP_A": proof.public_value},
        )
        if reply.get("ChallengeName") != "PASSWORD_VERIFIER":
            return self._next(PendingStep(email, email, ""), reply)
        try:
            answer = proof.answer(reply["ChallengeParameters"], self._clock.now())
        except (KeyError, ValueError):
            raise failure("not-trusted") from None
        waiting = PendingStep(email, answer["USERNAME"], str(reply.get("Session") or ""))
        return self.respond("PASSWORD_VERIFIER", waiting, answer)

    def prepare(self) -> None:
        """Load what proving a password needs; takes a moment, so do it beforehand, on a thread."""
        PasswordProof(self._user_pool_id, "")

    def replace_password(self, waiting: PendingStep, answers: Mapping[str, str]) -> Step:
        """Answer with the password that takes the place of the invitation's."""
        return self.respond(challenges.NEW_PASSWORD, waiting, answers)

    def set_up(self, waiting: PendingStep, answers: Mapping[str, str]) -> Step:
        """Answer with the second factor that was set up."""
        return self.respond(challenges.SETUP, waiting, answers)

    def respond(
        self, challenge: str, waiting: PendingStep, answers: Mapping[str, str], *, remembers: bool = False
    ) -> Step:
        """Answer one challenge and go on to the next step. A remembered computer says so each time."""
        device = self._devices.find(waiting.username)
        named = {"DEVICE_KEY": device.key} if device is not None else {}
        try:
            reply = self._send(challenge, waiting, {**named, **answers})
        except SignInError as error:
            if error.id == "device-unknown":
                self._devices.forget(waiting.username)
            if challenge in challenges.SENT_CODES and error.id in _OF_SENT_CODES:
                raise failure(_OF_SENT_CODES[error.id]) from None
            raise
        return self._next(waiting, reply, remembers=remembers)

    def _send(self, challenge: str, waiting: PendingStep, answers: Mapping[str, str]) -> PoolReply:
        parameters: dict[str, object] = {
            "ChallengeName": challenge,
            "ChallengeResponses": {"USERNAME": waiting.username, **answers},
        }
        if waiting.session:
            parameters["Session"] = waiting.session
        return self._pool.call("RespondToAuthChallenge", ClientId=self._pool.client_id, **parameters)

    def _next(self, waiting: PendingStep, reply: PoolReply, *, remembers: bool = False) -> Step:
        if result := reply.get("AuthenticationResult"):
            return self._finished(waiting, result, remembers=remembers)
        if reply.get("ChallengeName") == "DEVICE_SRP_AUTH":
            return self._prove_device(waiting, reply, remembers=remembers)
        step = challenges.step_of(reply, waiting.email, waiting.username)
        if isinstance(step, MethodStep) and len(step.methods) == 1:
            return self.choose(step, 0)
        return step

    def choose(self, step: MethodStep, number: int) -> Step:
        """Ask for the code of one of the offered second factors."""
        return self.respond(challenges.CHOICE, step, {"ANSWER": challenges.factor(step.methods[number])})

    def _prove_device(self, waiting: PendingStep, reply: PoolReply, *, remembers: bool) -> Step:
        device = self._devices.find(waiting.username)
        if device is None:
            raise failure("device-unknown")
        try:
            return self._next(waiting, self._device_answer(waiting, reply, device), remembers=remembers)
        except SignInError as error:
            if error.id not in _DEVICE_REFUSALS:
                raise
            self._devices.forget(waiting.username)
            raise failure("device-unknown") from None

    def _device_answer(self, waiting: PendingStep, reply: PoolReply, device: Device) -> PoolReply:
        proof = DeviceProof(device)
        waiting = replace(waiting, session=str(reply.get("Session") or ""))
        opening = {"DEVICE_KEY": device.key, "SRP_A": proof.public_value}
        challenge = self._send("DEVICE_SRP_AUTH", waiting, opening)
        waiting = replace(waiting, session=str(challenge.get("Session") or ""))
        try:
            answer = proof.answer(challenge["ChallengeParameters"], waiting.username, self._clock.now())
        except (KeyError, ValueError):
            raise failure("not-trusted") from None
        return self._send("DEVICE_PASSWORD_VERIFIER", waiting, answer)

    def _finished(self, waiting: PendingStep, result: PoolReply, *, remembers: bool) -> SignedIn:
        tokens = self._verifier.verify(result, "", waiting.email)
        named = new_device(result)
        device = self._devices.find(waiting.username)
        if device is not None and not tokens.device_key:
            tokens = replace(tokens, device_key=device.key)
        if named:
            tokens = replace(tokens, device_key=str(named["DeviceKey"]))
            self._introduce(waiting.username, tokens.access_token, named, remembers=remembers)
        return SignedIn(tokens)

    def _introduce(
        self, username: str, access_token: str, named: Mapping[str, str], *, remembers: bool
    ) -> None:
        """Confirm this computer: without it the pool would refuse to renew the session.

        Its secret is kept only if the person wants the computer remembered, and forgotten otherwise.
        """
        device, verifier = new_device_secret(named["DeviceKey"], named.get("DeviceGroupKey", ""))
        reply = self._pool.call(
            "ConfirmDevice",
            AccessToken=access_token,
            DeviceKey=device.key,
            DeviceSecretVerifierConfig=verifier,
            DeviceName=DEVICE_NAME,
        )
        is_remembered = not reply.get("UserConfirmationNecessary")
        if is_remembered != remembers:
            self._pool.call(
                "UpdateDeviceStatus",
                AccessToken=access_token,
                DeviceKey=device.key,
                DeviceRememberedStatus="remembered" if remembers else "not_remembered",
            )
        if remembers:
            self._devices.keep(username, device)
