"""InitiateAuth and RespondToAuthChallenge: from a name to tokens, one step at a time."""

import base64
import binascii
from collections.abc import Callable

from medisecure_backend.local.identity import (
    challenges,
    codes,
    confirmations,
    events,
    factors,
    lambdas,
    lockout,
    refresh,
    sent_factor,
    srp,
    tally,
    users,
)
from medisecure_backend.local.identity.challenges import Challenge
from medisecure_backend.local.identity.errors import (
    Refusal,
    bad_credentials,
    invalid_parameter,
    not_authorized,
)
from medisecure_backend.local.identity.factor import accept_code
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.new_password import answer_new_password
from medisecure_backend.local.identity.next_step import ask_for, next_step
from medisecure_backend.local.identity.pool_checks import require_client
from medisecure_backend.local.identity.srp import Proof, Verifier
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account

_REFRESH_FLOWS = frozenset({"REFRESH_TOKEN_AUTH", "REFRESH_TOKEN"})
_OTHER_FLOWS = _REFRESH_FLOWS | {
    *("CUSTOM_AUTH", "USER_AUTH", "USER_PASSWORD_AUTH"),
    *("ADMIN_NO_SRP_AUTH", "ADMIN_USER_PASSWORD_AUTH"),
}
_SECRET_BLOCK_BYTES = 768


def initiate_auth(unit: Unit, given: Input) -> Body:
    """Begin a sign-in, or refresh one where the pool does not rotate refresh tokens."""
    require_client(unit, given)
    flow = given.text("AuthFlow")
    parameters = given.inner("AuthParameters")
    if flow in _REFRESH_FLOWS and not unit.pool.rotation:
        return refresh.refresh_without_rotation(unit, parameters.text("REFRESH_TOKEN"))
    if flow != "USER_SRP_AUTH":
        known = flow if flow in _OTHER_FLOWS else "This flow"
        raise invalid_parameter(f"{known} is not enabled for the client.")
    return _begin_password(unit, parameters)


def _begin_password(unit: Unit, parameters: Input) -> Body:
    name = parameters.text("USERNAME")
    public_a = srp.read_public_a(parameters.text("SRP_A"))
    if public_a is None:
        raise invalid_parameter("Invalid SRP_A")
    account = users.find(unit.connection, name)
    confirmations.pick_up(unit, account)
    subject = _subject(unit, account, name)
    lockout.refuse_if_locked(unit.connection, subject, unit.now)
    user_id, verifier = _who(unit, account, name)
    secret_b = srp.new_secret()
    block = base64.b64encode(challenges.random_bytes(_SECRET_BLOCK_BYTES)).decode()
    data = {"subject": subject, "name": name, "a": f"{public_a:x}", "b": f"{secret_b:x}"}
    sub = account.sub if account else None
    challenges.begin(unit, sub, challenges.PASSWORD_VERIFIER, data, handle=block)
    tally.forget_old(unit.connection, unit.now)
    return {
        "ChallengeName": challenges.PASSWORD_VERIFIER,
        "ChallengeParameters": {
            "SALT": verifier.salt,
            "SECRET_BLOCK": block,
            "SRP_B": f"{srp.public_b(verifier, secret_b):x}",
            "USERNAME": user_id,
            "USER_ID_FOR_SRP": user_id,
        },
    }


def respond_to_auth_challenge(unit: Unit, given: Input) -> Body:
    """Answer one step; the next step or the tokens come back."""
    require_client(unit, given)
    name = given.text("ChallengeName")
    answers = given.inner("ChallengeResponses")
    if name == challenges.PASSWORD_VERIFIER:
        return _answer_password(unit, given, answers)
    answer = _ANSWERS.get(name)
    if answer is None:
        raise invalid_parameter("This challenge is not supported by the user pool.")
    step = name
    if name == challenges.MFA_SETUP and not answers.has("EMAIL"):
        step = challenges.MFA_SETUP_VERIFIED
    challenge = challenges.resume(unit, given.text("Session"), step)
    return answer(unit, challenge, _same_person(unit, challenge, answers), answers)


def _answer_password(unit: Unit, given: Input, answers: Input) -> Body:
    if given.optional_text("Session"):
        raise challenges.invalid_session()  # this step never has one
    block_text = answers.text("PASSWORD_CLAIM_SECRET_BLOCK")
    timestamp = answers.text("TIMESTAMP")
    try:
        block = base64.b64decode(block_text, validate=True)
        signature = base64.b64decode(answers.text("PASSWORD_CLAIM_SIGNATURE"), validate=True)
    except (binascii.Error, ValueError):
        raise bad_credentials() from None
    try:
        challenge = challenges.resume(unit, block_text, challenges.PASSWORD_VERIFIER)
    except Refusal:
        raise bad_credentials() from None
    if not _is_named(unit, challenge, answers.text("USERNAME")):
        raise bad_credentials()
    data = challenge.data
    subject: str = data["subject"]
    lockout.refuse_if_locked(unit.connection, subject, unit.now)
    challenges.close(unit, challenge)
    user_id, verifier = _who(unit, challenge.account, data["name"])
    proof = Proof(
        pool_name=unit.pool.pool_name,
        user_id=user_id,
        verifier=verifier,
        public_a=int(data["a"], 16),
        secret_b=int(data["b"], 16),
        secret_block=block,
        timestamp=timestamp,
        signature=signature,
    )
    if not unit.verification.prove(proof) or challenge.account is None:
        lockout.record_failure(unit.connection, subject, unit.now)
        raise bad_credentials(kept=True)
    if not srp.is_recent(timestamp, unit.now):
        raise bad_credentials(kept=True)
    return _after_password(unit, challenge.account)


def _after_password(unit: Unit, account: Account) -> Body:
    if not account.enabled:
        raise not_authorized("User is disabled.", kept=True)
    if account.status == users.UNCONFIRMED:
        raise Refusal("UserNotConfirmedException", "User is not confirmed.", kept=True)
    if account.status == users.RESET_REQUIRED:
        raise Refusal("PasswordResetRequiredException", "Password reset required for the user", kept=True)
    expires = account.password_expires_at
    if account.status == users.FORCE_CHANGE_PASSWORD and expires is not None and expires <= unit.now:
        raise not_authorized(
            "Temporary password has expired and must be reset by an administrator.", kept=True
        )
    return next_step(unit, account)


def _answer_code(unit: Unit, challenge: Challenge, account: Account, answers: Input) -> Body:
    accept_code(unit, challenge, account, answers.text("SOFTWARE_TOKEN_MFA_CODE"))
    return _finish(unit, challenge, account)


def _answer_sent_code(unit: Unit, challenge: Challenge, account: Account, answers: Input) -> Body:
    sent_factor.accept(unit, challenge, account, answers.text(sent_factor.ANSWERS[challenge.step]))
    if challenge.data["setting_up"]:
        users.update(unit.connection, account.sub, unit.now, email_mfa=True, email_verified=True)
    return _finish(unit, challenge, account)


def _answer_choice(unit: Unit, challenge: Challenge, account: Account, answers: Input) -> Body:
    wanted = answers.text("ANSWER")
    chosen = factors.EMAIL if wanted == "EMAIL_MFA" else wanted
    if chosen not in factors.active(unit.pool, account):
        raise invalid_parameter("The selected MFA type is not available to the user.")
    challenges.close(unit, challenge)
    return ask_for(unit, account, chosen)


def _finish(unit: Unit, challenge: Challenge, account: Account) -> Body:
    if not account.enabled:
        raise not_authorized("User is disabled.")
    challenges.close(unit, challenge)
    lockout.forget_failures(unit.connection, account.username)
    codes.forget_sign_in_sends(unit, account)
    lambdas.invoke(unit.triggers.post_authentication, events.authentication(unit, account, new_device=False))
    return refresh.start(unit, account)


def _answer_set_up(unit: Unit, challenge: Challenge, account: Account, answers: Input) -> Body:
    if challenge.step == challenges.MFA_SETUP_VERIFIED:
        return _finish(unit, challenge, account)  # the Session alone shows that the app was verified
    if factors.EMAIL not in unit.pool.factors:
        raise invalid_parameter("This factor is not configured for the user pool.")
    if users.email_key(answers.text("EMAIL")) != account.email_key:
        raise invalid_parameter("The email address is not the account's.")
    challenges.close(unit, challenge)
    return sent_factor.ask(unit, account, factors.EMAIL, setting_up=True)


def _answer_new_password(unit: Unit, challenge: Challenge, account: Account, answers: Input) -> Body:
    return next_step(unit, answer_new_password(unit, challenge, account, answers))


_ANSWERS: dict[str, Callable[[Unit, Challenge, Account, Input], Body]] = {
    factors.APP: _answer_code,
    factors.SMS: _answer_sent_code,
    factors.EMAIL: _answer_sent_code,
    challenges.SELECT_MFA_TYPE: _answer_choice,
    challenges.MFA_SETUP: _answer_set_up,
    challenges.NEW_PASSWORD_REQUIRED: _answer_new_password,
}


def _subject(unit: Unit, account: Account | None, name: str) -> str:
    if account is not None:
        return account.username
    return "unknown:" + unit.keys.keyed_hash("subject", users.email_key(name)).hex()


def _who(unit: Unit, account: Account | None, name: str) -> tuple[str, Verifier]:
    if account is not None:
        return account.username, account.verifier
    key = unit.keys.keyed_hash("unknown", users.email_key(name))
    return users.pretended_sub(key), srp.pretended_verifier(key, "verifier")


def _is_named(unit: Unit, challenge: Challenge, name: str) -> bool:
    user_id, _ = _who(unit, challenge.account, challenge.data["name"])
    return users.email_key(name) in {user_id, users.email_key(challenge.data["name"])} | _addresses(challenge)


def _addresses(challenge: Challenge) -> set[str]:
    return {challenge.account.email_key} if challenge.account else set()


def _same_person(unit: Unit, challenge: Challenge, answers: Input) -> Account:
    account = challenge.account
    if account is None:
        raise challenges.invalid_session()
    name = users.email_key(answers.text("USERNAME"))
    if name not in {account.username, account.email_key}:
        raise challenges.invalid_session()
    lockout.refuse_if_locked(unit.connection, account.username, unit.now)
    return account
