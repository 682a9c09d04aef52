"""What signed-in people do with their own account."""

from medisecure_backend.local.identity import codes, factors, lockout, refresh, srp, tokens, users
from medisecure_backend.local.identity.errors import bad_credentials
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.new_password import store_password
from medisecure_backend.local.identity.unit import Unit


def get_user(unit: Unit, given: Input) -> Body:
    """The account of an access token."""
    account = tokens.bearer(unit, given.text("AccessToken")).account
    return {
        "Username": account.username,
        "UserAttributes": users.attribute_list(account),
        **factors.described(unit.pool, account),
    }


def change_password(unit: Unit, given: Input) -> Body:
    """Replace the password; the present one must be right."""
    account = tokens.bearer(unit, given.text("AccessToken"), lock=True).account
    lockout.refuse_if_locked(unit.connection, account.username, unit.now)
    previous = given.text("PreviousPassword")
    if not srp.fits(account.verifier, unit.pool.pool_name, account.username, previous):
        lockout.record_failure(unit.connection, account.username, unit.now)
        raise bad_credentials(kept=True)
    codes.count_password_change(unit, account)
    store_password(unit, account, given.text("ProposedPassword"))
    return {}


def delete_user(unit: Unit, given: Input) -> Body:
    """Remove one's own account; what the clinic recorded stays with the clinic."""
    account = tokens.bearer(unit, given.text("AccessToken"), lock=True).account
    unit.connection.execute("DELETE FROM identity.account WHERE sub = %s", (account.sub,))
    return {}


def global_sign_out(unit: Unit, given: Input) -> Body:
    """End every sign-in of this person, this one too."""
    bearer = tokens.bearer(unit, given.text("AccessToken"))
    refresh.revoke_all(unit, bearer.account.sub)
    return {}
