"""A forgotten password: a code by e-mail, then a new password."""

from medisecure_backend.local.identity import codes, confirmations, factors, messages, policy, users
from medisecure_backend.local.identity.errors import invalid_parameter
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.messages import EMAIL, NOTHING, SMS, Medium
from medisecure_backend.local.identity.new_password import store_password
from medisecure_backend.local.identity.pool_checks import require_client
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account

Route = tuple[str, str, Medium]
"""Where to, which attribute that is, and how."""

_RECOVERABLE = frozenset({users.CONFIRMED, users.RESET_REQUIRED})


def forgot_password(unit: Unit, given: Input) -> Body:
    """Send a code to whoever may reset a password; for everybody else the answer looks the same."""
    require_client(unit, given)
    name = given.text("Username")
    account = users.find(unit.connection, name, lock=True)
    codes.count_send(unit, account, name, codes.RESET)
    route = _route(unit, account) if account else None
    if account is None or route is None:
        return _pretend(unit, account, name)
    return _send(unit, account, *route)


def confirm_forgot_password(unit: Unit, given: Input) -> Body:
    """Take the code and the new password together; a refused password leaves the code as it was."""
    require_client(unit, given)
    name = given.text("Username")
    code = given.text("ConfirmationCode")
    password = given.text("Password")
    policy.require_strong(password)
    account = codes.accept(unit, users.find(unit.connection, name, lock=True), name, codes.RESET, code)
    store_password(unit, account, password)
    confirmations.note(unit, users.require(unit.connection, account.username), confirmations.RESET)
    return {}


def send_reset_code(unit: Unit, account: Account) -> None:
    """A code an administrator has sent; it must have somewhere to go."""
    route = _way(unit, account)
    if route is None:
        raise invalid_parameter(
            "Cannot reset password for the user as there is no registered/verified email or phone_number"
        )
    _send(unit, account, *route)


def _route(unit: Unit, account: Account) -> Route | None:
    """Where a code may go that replaces this person's password."""
    if not account.enabled or account.status not in _RECOVERABLE:
        return None
    return _way(unit, account)


def _way(unit: Unit, account: Account) -> Route | None:
    """The verified address, else the verified number; but one that is a second factor cannot be both."""
    own = factors.active(unit.pool, account)
    if account.email_verified and factors.EMAIL not in own:
        return account.email, "email", EMAIL
    if account.phone and account.phone_verified and factors.SMS not in own:
        return account.phone, "phone_number", SMS
    return None


def _send(unit: Unit, account: Account, to: str, name: str, medium: Medium) -> Body:
    code = codes.renew(unit, account, codes.RESET, unit.pool.reset_code_life)
    messages.post(unit, account, messages.RESET, code, to=to, medium=medium)
    return codes.delivery(to, name, medium)


def _pretend(unit: Unit, account: Account | None, name: str) -> Body:
    """The same work and the same answer for whoever must not learn that nothing was sent."""
    codes.renew_for_nobody(unit, codes.RESET, unit.pool.reset_code_life)
    unit.messages.append(NOTHING)
    return codes.delivery(account.email if account else name)
