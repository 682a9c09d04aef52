"""What signed-in people do with their own account."""

from medisecure_backend.local.identity import attributes, factors, lockout, refresh, srp, tokens, users
from medisecure_backend.local.identity.errors import bad_credentials
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.new_password import refuse_unwritable, store_password
from medisecure_backend.local.identity.unit import Unit


def get_user(unit: Unit, given: Input) -> Body:
    """The account of an access token."""
    account = tokens.bearer(unit, given.text("AccessToken")).account
    return {
        "Username": account.username,
        "UserAttributes": users.attribute_list(account),
        **factors.described(unit.pool, account),
    }


def update_user_attributes(unit: Unit, given: Input) -> Body:
    """Change attributes; the e-mail address stays."""
    account = tokens.bearer(unit, given.text("AccessToken"), lock=True).account
    wanted = given.attributes("UserAttributes")
    refuse_unwritable(account, wanted)
    attributes.require_valid(wanted)
    changed = {name: value for name, value in wanted.items() if name != "email"}
    users.update(unit.connection, account.sub, unit.now, attributes={**account.attributes, **changed})
    return {"CodeDeliveryDetailsList": []}


def change_password(unit: Unit, given: Input) -> Body:
    """Replace the password; the present one must be right."""
    account = tokens.bearer(unit, given.text("AccessToken"), lock=True).account
    lockout.refuse_if_locked(unit.connection, account.username, unit.now)
    previous = given.text("PreviousPassword")
    if not srp.fits(account.verifier, unit.pool.pool_name, account.username, previous):
        lockout.record_failure(unit.connection, account.username, unit.now)
        raise bad_credentials(kept=True)
    store_password(unit, account, given.text("ProposedPassword"))
    return {}


def global_sign_out(unit: Unit, given: Input) -> Body:
    """End every sign-in of this person, this one too."""
    bearer = tokens.bearer(unit, given.text("AccessToken"))
    refresh.revoke_all(unit, bearer.account.sub)
    return {}
