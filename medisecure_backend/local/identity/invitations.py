"""AdminCreateUser: an account with a temporary password that is mailed to its owner."""

import secrets
import string
import uuid

from medisecure_backend.local.identity import attributes, messages, policy, srp, users
from medisecure_backend.local.identity.errors import Refusal, invalid_parameter
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.pool_checks import require_pool
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account

_CLASSES = (string.ascii_uppercase, string.ascii_lowercase, string.digits, "!#%+-=?@_")
_LENGTH = 16


def admin_create_user(unit: Unit, given: Input) -> Body:
    """Invite somebody, or send the invitation again."""
    require_pool(unit, given)
    action = given.optional_text("MessageAction")
    if action not in {None, "SUPPRESS", "RESEND"}:
        raise invalid_parameter("Value at 'messageAction' failed to satisfy constraint.")
    password = given.optional_text("TemporaryPassword") or temporary_password()
    policy.require_strong(password)
    account = _renew(unit, given, password) if action == "RESEND" else _create(unit, given, password)
    if action != "SUPPRESS":
        messages.post(unit, account, messages.INVITATION, password)
    return {"User": {**users.described(account), "Attributes": users.attribute_list(account)}}


def temporary_password() -> str:
    """Random, and good enough for the policy."""
    letters = [secrets.choice(kind) for kind in _CLASSES]
    every = "".join(_CLASSES)
    letters += [secrets.choice(every) for _ in range(_LENGTH - len(letters))]
    secrets.SystemRandom().shuffle(letters)
    return "".join(letters)


def _create(unit: Unit, given: Input, password: str) -> Account:
    email = attributes.require_email(given.text("Username"))
    described, verified = attributes.for_invitation(email, given.attributes("UserAttributes"))
    sub = uuid.uuid4()
    return users.insert(
        unit.connection,
        sub=sub,
        email=email,
        email_verified="email_verified" in verified,
        phone_verified="phone_number_verified" in verified,
        attributes=described,
        status=users.FORCE_CHANGE_PASSWORD,
        verifier=srp.make_verifier(unit.pool.pool_name, str(sub), password),
        now=unit.now,
        password_expires_at=unit.now + unit.pool.temporary_password_life,
    )


def _renew(unit: Unit, given: Input, password: str) -> Account:
    account = users.require(unit.connection, given.text("Username"), lock=True)
    if account.status != users.FORCE_CHANGE_PASSWORD:
        raise Refusal(
            "UnsupportedUserStateException",
            f"Resend not possible. {account.status} is not FORCE_CHANGE_PASSWORD.",
        )
    users.set_password(
        unit.connection,
        account,
        srp.make_verifier(unit.pool.pool_name, account.username, password),
        unit.now,
        status=users.FORCE_CHANGE_PASSWORD,
        expires_at=unit.now + unit.pool.temporary_password_life,
    )
    return users.require(unit.connection, account.username)
