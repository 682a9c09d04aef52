"""The password, proven by SRP: the same steps and the same work whether or not there is such a person."""

from medisecure_backend.local.identity import (
    challenges,
    confirmations,
    events,
    known_devices,
    lambdas,
    lockout,
    proofs,
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
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.next_step import next_step
from medisecure_backend.local.identity.srp import Verifier
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account

_DEVICE_KEY_LONGEST = 55


def begin(unit: Unit, parameters: Input) -> Body:
    """USER_SRP_AUTH: the first half of the proof."""
    name = parameters.text("USERNAME")
    public_a = srp.read_public_a(parameters.text("SRP_A"))
    if public_a is None:
        raise invalid_parameter("Invalid SRP_A")
    account = users.find(unit.connection, name)
    confirmations.pick_up(unit, account)
    lambdas.invoke(unit.triggers.pre_authentication, events.attempt(unit, account))
    subject = _subject(unit, account, name)
    lockout.refuse_if_locked(unit.connection, subject, unit.now)
    user_id, verifier = _who(unit, account, name)
    secret_b = srp.new_secret()
    block = proofs.new_block()
    data = {
        "subject": subject,
        "name": name,
        "a": f"{public_a:x}",
        "b": f"{secret_b:x}",
        challenges.DEVICE: parameters.optional_text("DEVICE_KEY"),
    }
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


def answer(unit: Unit, given: Input, answers: Input) -> Body:
    """PASSWORD_VERIFIER: the second half; the next step comes back."""
    if given.optional_text("Session"):
        raise challenges.invalid_session()  # this step never has one
    told = proofs.read(answers)
    try:
        challenge = challenges.resume(unit, told.block_text, challenges.PASSWORD_VERIFIER)
    except Refusal:
        raise bad_credentials() from None
    if not _is_named(unit, challenge, answers.text("USERNAME")):
        raise bad_credentials()
    data = challenge.data
    subject: str = data["subject"]
    lockout.refuse_if_locked(unit.connection, subject, unit.now)
    challenges.close(unit, challenge)
    user_id, verifier = _who(unit, challenge.account, data["name"])
    proof = told.proof(unit.pool.pool_name, user_id, verifier, data)
    if not unit.verification.prove(proof) or challenge.account is None:
        lockout.record_failure(unit.connection, subject, unit.now)
        raise bad_credentials(kept=True)
    if not srp.is_recent(told.timestamp, unit.now):
        raise bad_credentials(kept=True)
    _refuse_by_state(unit, challenge.account)
    device_key = answers.optional_text("DEVICE_KEY") or data[challenges.DEVICE]
    return next_step(unit, challenge.account, _known(unit, challenge.account, device_key))


def _refuse_by_state(unit: Unit, account: Account) -> None:
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


def _known(unit: Unit, account: Account, device_key: str | None) -> str | None:
    """The computer's key; clients forget one that is refused and answer again, so the step stays open."""
    if not device_key or unit.pool.devices is None:
        return None
    if len(device_key) > _DEVICE_KEY_LONGEST:
        raise known_devices.unknown()
    return known_devices.require(unit.connection, account.sub, device_key).device_key


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
    own = {challenge.account.email_key} if challenge.account else set[str]()
    return users.email_key(name) in {user_id, users.email_key(challenge.data["name"])} | own
