"""Setting a password: at the first sign-in with a temporary one, and everywhere else."""

from medisecure_backend.local.identity import challenges, policy, srp, users
from medisecure_backend.local.identity.challenges import Challenge
from medisecure_backend.local.identity.errors import Refusal, invalid_parameter
from medisecure_backend.local.identity.fields import Input
from medisecure_backend.local.identity.settings import REQUIRED_ATTRIBUTES, WRITABLE_ATTRIBUTES
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account

_HISTORY = 5


def store_password(unit: Unit, account: Account, password: str) -> None:
    """Keep the verifier of a password the policy allows; the account is then confirmed."""
    policy.require_strong(password)
    _refuse_used(unit, account, password)
    verifier = srp.make_verifier(unit.pool.pool_name, account.username, password)
    users.set_password(unit.connection, account, verifier, unit.now, status=users.CONFIRMED)


def _refuse_used(unit: Unit, account: Account, password: str) -> None:
    known = [account.verifier, *users.former_verifiers(unit.connection, account, _HISTORY - 1)]
    if any(srp.fits(verifier, unit.pool.pool_name, account.username, password) for verifier in known):
        raise Refusal("PasswordHistoryPolicyViolationException", "Password has previously been used")


def answer_new_password(unit: Unit, challenge: Challenge, account: Account, answers: Input) -> Account:
    """Replace a temporary password; gives the account as it then is.

    A refused password leaves the Session as it was, so the person may try another.
    """
    password = answers.text("NEW_PASSWORD")
    given = answers.prefixed("userAttributes.")
    refuse_unwritable(account, given)
    attributes = {**account.attributes, **{name: value for name, value in given.items() if name != "email"}}
    absent = [name for name in REQUIRED_ATTRIBUTES if name != "email" and not attributes.get(name)]
    if absent:
        raise invalid_parameter(f"Missing required attribute: {', '.join(absent)}")
    store_password(unit, account, password)
    users.update(unit.connection, account.sub, unit.now, attributes=attributes)
    challenges.close(unit, challenge)
    return users.require(unit.connection, account.username)


def refuse_unwritable(account: Account, given: dict[str, str]) -> None:
    """Only known attributes may be written, and the e-mail address not in passing."""
    for name, value in given.items():
        if name == "email_verified":
            raise invalid_parameter("Cannot modify an immutable or verified attribute")
        if name not in WRITABLE_ATTRIBUTES:
            raise invalid_parameter("Attribute does not exist in the schema.")
        if name == "email" and users.email_key(value) != account.email_key:
            raise invalid_parameter("Cannot modify an already provided email")
