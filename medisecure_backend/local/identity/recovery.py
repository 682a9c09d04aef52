"""A forgotten password: a code by e-mail, then a new password."""

from medisecure_backend.local.identity import codes, confirmations, messages, policy, users
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.new_password import store_password
from medisecure_backend.local.identity.pool_checks import require_client
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account

_RECOVERABLE = frozenset({users.CONFIRMED, users.RESET_REQUIRED})


def forgot_password(unit: Unit, given: Input) -> Body:
    """Send a code to whoever may reset a password; for everybody else the answer looks the same."""
    require_client(unit, given)
    name = given.text("Username")
    account = users.find(unit.connection, name, lock=True)
    codes.count_send(unit, account, name, codes.RESET)
    if account is not None and may_recover(account):
        send_reset_code(unit, account)
    return codes.delivery(account.email if account else name)


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


def may_recover(account: Account) -> bool:
    """Whether a code by e-mail may replace the password."""
    return account.enabled and account.email_verified and account.status in _RECOVERABLE


def send_reset_code(unit: Unit, account: Account) -> None:
    """A new code, to be mailed once the operation is safe."""
    code = codes.renew(unit, account, codes.RESET, unit.pool.reset_code_life)
    messages.post(unit, account, messages.RESET, code)
