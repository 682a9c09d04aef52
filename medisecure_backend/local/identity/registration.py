"""Signing up: an account, a code by e-mail, a confirmed account."""

import uuid

from medisecure_backend.local.identity import attributes, codes, confirmations, messages, policy, srp, users
from medisecure_backend.local.identity.errors import invalid_parameter, not_authorized
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.pool_checks import require_client
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account


def sign_up(unit: Unit, given: Input) -> Body:
    """Make an account that is confirmed by the code it sends."""
    require_client(unit, given)
    email = attributes.require_email(given.text("Username"))
    password = given.text("Password")
    policy.require_strong(password)
    described = attributes.for_sign_up(email, given.attributes("UserAttributes"))
    sub = uuid.uuid4()
    account = users.insert(
        unit.connection,
        sub=sub,
        email=email,
        email_verified=False,
        attributes=described,
        status=users.UNCONFIRMED,
        verifier=srp.make_verifier(unit.pool.pool_name, str(sub), password),
        now=unit.now,
    )
    codes.count_send(unit, account, email, codes.SIGN_UP)
    _send(unit, account, messages.SIGN_UP)
    return {"UserConfirmed": False, "UserSub": account.username, **codes.delivery(account.email)}


def resend_confirmation_code(unit: Unit, given: Input) -> Body:
    """Another code in place of the first; for an unknown name the answer looks the same."""
    require_client(unit, given)
    name = given.text("Username")
    account = users.find(unit.connection, name, lock=True)
    if account is not None and account.status != users.UNCONFIRMED:
        raise invalid_parameter("User is already confirmed.")
    codes.count_send(unit, account, name, codes.SIGN_UP)
    if account is None:
        codes.renew_for_nobody(unit, codes.SIGN_UP, unit.pool.sign_up_code_life)
        unit.messages.append(messages.NOTHING)
    else:
        _send(unit, account, messages.RESEND)
    return codes.delivery(account.email if account else name)


def confirm_sign_up(unit: Unit, given: Input) -> Body:
    """Take the code; the address is then verified and the account usable."""
    require_client(unit, given)
    name = given.text("Username")
    code = given.text("ConfirmationCode")
    account = users.find(unit.connection, name, lock=True)
    if account is not None and account.status != users.UNCONFIRMED:
        raise not_authorized(f"User cannot be confirmed. Current status is {account.status}")
    account = codes.accept(unit, account, name, codes.SIGN_UP, code)
    users.update(unit.connection, account.sub, unit.now, status=users.CONFIRMED, email_verified=True)
    confirmations.note(unit, users.require(unit.connection, account.username), confirmations.SIGN_UP)
    return {}


def _send(unit: Unit, account: Account, source: str) -> None:
    code = codes.renew(unit, account, codes.SIGN_UP, unit.pool.sign_up_code_life)
    messages.post(unit, account, source, code)
