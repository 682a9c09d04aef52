"""What administrators do with one account."""

from medisecure_backend.local.identity import confirmations, factors, policy, refresh, srp, users
from medisecure_backend.local.identity.errors import invalid_parameter, not_authorized
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.new_password import store_password
from medisecure_backend.local.identity.pool_checks import require_pool
from medisecure_backend.local.identity.recovery import send_reset_code
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account


def admin_get_user(unit: Unit, given: Input) -> Body:
    """Everything about an account but its secrets."""
    account = _account(unit, given)
    return {
        **users.described(account),
        "UserAttributes": users.attribute_list(account),
        **factors.described(unit.pool, account),
    }


def admin_delete_user(unit: Unit, given: Input) -> Body:
    """Remove an account and every sign-in of it."""
    account = _account(unit, given, lock=True)
    unit.connection.execute("DELETE FROM identity.account WHERE sub = %s", (account.sub,))
    return {}


def admin_disable_user(unit: Unit, given: Input) -> Body:
    """Stop a person from signing in and end what is open."""
    account = _account(unit, given, lock=True)
    users.update(unit.connection, account.sub, unit.now, enabled=False)
    refresh.revoke_all(unit, account.sub)
    return {}


def admin_enable_user(unit: Unit, given: Input) -> Body:
    """Let a person sign in again."""
    account = _account(unit, given, lock=True)
    users.update(unit.connection, account.sub, unit.now, enabled=True)
    return {}


def admin_reset_user_password(unit: Unit, given: Input) -> Body:
    """Make the present password useless and mail a code for a new one."""
    account = _account(unit, given, lock=True)
    if account.status not in {users.CONFIRMED, users.RESET_REQUIRED}:
        raise not_authorized("User password cannot be reset in the current state.")
    users.update(unit.connection, account.sub, unit.now, status=users.RESET_REQUIRED)
    send_reset_code(unit, account)
    return {}


def admin_set_user_password(unit: Unit, given: Input) -> Body:
    """Set a password: for good, or until the first sign-in."""
    account = _account(unit, given, lock=True)
    password = given.text("Password")
    if given.flag("Permanent"):
        store_password(unit, account, password)
        return {}
    policy.require_strong(password)
    users.set_password(
        unit.connection,
        account,
        srp.make_verifier(unit.pool.pool_name, account.username, password),
        unit.now,
        status=users.FORCE_CHANGE_PASSWORD,
        expires_at=unit.now + unit.pool.temporary_password_life,
    )
    return {}


def admin_user_global_sign_out(unit: Unit, given: Input) -> Body:
    """End every sign-in of a person."""
    refresh.revoke_all(unit, _account(unit, given).sub)
    return {}


def admin_delete_software_token(unit: Unit, given: Input) -> Body:
    """Take a lost authenticator away: the next sign-in sets up a new one. Open sign-ins stay open."""
    account = _account(unit, given, lock=True)
    if account.totp_secret is None:
        raise invalid_parameter("User has not registered a software token.")
    users.update(
        unit.connection, account.sub, unit.now, totp_secret=None, totp_pending=None, totp_last_step=None
    )
    return {}


def admin_confirm_sign_up(unit: Unit, given: Input) -> Body:
    """Confirm somebody's own sign-up without the code; the address stays unverified."""
    account = _account(unit, given, lock=True)
    if account.status != users.UNCONFIRMED:
        raise not_authorized(f"User cannot be confirmed. Current status is {account.status}")
    users.update(unit.connection, account.sub, unit.now, status=users.CONFIRMED)
    confirmations.note(unit, users.require(unit.connection, account.username), confirmations.SIGN_UP)
    return {}


def _account(unit: Unit, given: Input, *, lock: bool = False) -> Account:
    require_pool(unit, given)
    return users.require(unit.connection, given.text("Username"), lock=lock)
