"""InitiateAuth and RespondToAuthChallenge: from a name to tokens, one step at a time."""

from collections.abc import Callable

from medisecure_backend.local.identity import (
    challenges,
    codes,
    device_proof,
    events,
    factors,
    known_devices,
    lambdas,
    lockout,
    password_step,
    refresh,
    sent_factor,
    users,
)
from medisecure_backend.local.identity.challenges import Challenge
from medisecure_backend.local.identity.errors import invalid_parameter, not_authorized
from medisecure_backend.local.identity.factor import accept_code
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.known_devices import Device
from medisecure_backend.local.identity.new_password import answer_new_password
from medisecure_backend.local.identity.next_step import ask_for, next_step
from medisecure_backend.local.identity.pool_checks import require_client
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account

_REFRESH_FLOWS = frozenset({"REFRESH_TOKEN_AUTH", "REFRESH_TOKEN"})
_OTHER_FLOWS = _REFRESH_FLOWS | {
    *("CUSTOM_AUTH", "USER_AUTH", "USER_PASSWORD_AUTH"),
    *("ADMIN_NO_SRP_AUTH", "ADMIN_USER_PASSWORD_AUTH"),
}


def initiate_auth(unit: Unit, given: Input) -> Body:
    """Begin a sign-in, or refresh one where the pool does not rotate refresh tokens."""
    require_client(unit, given)
    flow = given.text("AuthFlow")
    parameters = given.inner("AuthParameters")
    if flow in _REFRESH_FLOWS and not unit.pool.rotation:
        return refresh.refresh_without_rotation(unit, parameters)
    if flow != "USER_SRP_AUTH":
        known = flow if flow in _OTHER_FLOWS else "This flow"
        raise invalid_parameter(f"{known} is not enabled for the client.")
    return password_step.begin(unit, parameters)


def respond_to_auth_challenge(unit: Unit, given: Input) -> Body:
    """Answer one step; the next step or the tokens come back."""
    require_client(unit, given)
    name = given.text("ChallengeName")
    answers = given.inner("ChallengeResponses")
    if name == challenges.PASSWORD_VERIFIER:
        return password_step.answer(unit, given, answers)
    answer = _ANSWERS.get(name)
    if answer is None:
        raise invalid_parameter("This challenge is not supported by the user pool.")
    step = name
    if name == challenges.MFA_SETUP and not answers.has("EMAIL"):
        step = challenges.MFA_SETUP_VERIFIED
    challenge = challenges.resume(unit, given.text("Session"), step)
    return answer(unit, challenge, _same_person(unit, challenge, answers), answers)


def _answer_code(unit: Unit, challenge: Challenge, account: Account, answers: Input) -> Body:
    accept_code(unit, challenge, account, answers.text("SOFTWARE_TOKEN_MFA_CODE"))
    return _after_factor(unit, challenge, account)


def _answer_sent_code(unit: Unit, challenge: Challenge, account: Account, answers: Input) -> Body:
    sent_factor.accept(unit, challenge, account, answers.text(sent_factor.ANSWERS[challenge.step]))
    if challenge.data["setting_up"]:
        users.update(unit.connection, account.sub, unit.now, email_mfa=True, email_verified=True)
    return _after_factor(unit, challenge, account)


def _answer_choice(unit: Unit, challenge: Challenge, account: Account, answers: Input) -> Body:
    wanted = answers.text("ANSWER")
    chosen = factors.EMAIL if wanted == "EMAIL_MFA" else wanted
    if chosen not in factors.active(unit.pool, account):
        raise invalid_parameter("The selected MFA type is not available to the user.")
    challenges.close(unit, challenge)
    return ask_for(unit, account, chosen, challenge.device_key)


def _answer_set_up(unit: Unit, challenge: Challenge, account: Account, answers: Input) -> Body:
    if challenge.step == challenges.MFA_SETUP_VERIFIED:
        return _after_factor(unit, challenge, account)  # the Session alone shows that the app was verified
    if factors.EMAIL not in unit.pool.factors:
        raise invalid_parameter("This factor is not configured for the user pool.")
    if users.email_key(answers.text("EMAIL")) != account.email_key:
        raise invalid_parameter("The email address is not the account's.")
    challenges.close(unit, challenge)
    return sent_factor.ask(unit, account, factors.EMAIL, challenge.device_key, setting_up=True)


def _answer_new_password(unit: Unit, challenge: Challenge, account: Account, answers: Input) -> Body:
    return next_step(unit, answer_new_password(unit, challenge, account, answers), challenge.device_key)


def _begin_device(unit: Unit, challenge: Challenge, account: Account, answers: Input) -> Body:
    return device_proof.begin(unit, challenge, account, answers)


def _answer_device(unit: Unit, challenge: Challenge, account: Account, answers: Input) -> Body:
    device = device_proof.accept(unit, challenge, account, answers)
    return _finish(unit, account, device)


_ANSWERS: dict[str, Callable[[Unit, Challenge, Account, Input], Body]] = {
    factors.APP: _answer_code,
    factors.SMS: _answer_sent_code,
    factors.EMAIL: _answer_sent_code,
    challenges.SELECT_MFA_TYPE: _answer_choice,
    challenges.MFA_SETUP: _answer_set_up,
    challenges.NEW_PASSWORD_REQUIRED: _answer_new_password,
    challenges.DEVICE_SRP_AUTH: _begin_device,
    challenges.DEVICE_PASSWORD_VERIFIER: _answer_device,
}


def _after_factor(unit: Unit, challenge: Challenge, account: Account) -> Body:
    """A computer that says it is known must still show it; else the sign-in is finished."""
    challenges.close(unit, challenge)
    if challenge.device_key is not None:
        return device_proof.ask(unit, account, challenge.device_key)
    return _finish(unit, account, None)


def _finish(unit: Unit, account: Account, device: Device | None) -> Body:
    if not account.enabled:
        raise not_authorized("User is disabled.")
    lockout.forget_failures(unit.connection, account.username)
    codes.forget_sign_in_sends(unit, account)
    is_new = device is None and unit.pool.devices is not None
    event = events.authentication(unit, account, new_device=is_new)
    lambdas.invoke(unit.triggers.post_authentication, event)
    named = known_devices.track(unit, account.sub) if is_new else None
    key = device.device_key if device else named["DeviceKey"] if named else None
    reply = refresh.start(unit, account, key)
    if named is not None:
        reply["AuthenticationResult"]["NewDeviceMetadata"] = named
    return reply


def _same_person(unit: Unit, challenge: Challenge, answers: Input) -> Account:
    account = challenge.account
    if account is None:
        raise challenges.invalid_session()
    name = users.email_key(answers.text("USERNAME"))
    if name not in {account.username, account.email_key}:
        raise challenges.invalid_session()
    lockout.refuse_if_locked(unit.connection, account.username, unit.now)
    return account
