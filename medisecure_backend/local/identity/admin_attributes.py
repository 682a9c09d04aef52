"""What administrators change of a person's attributes; they may say that an address is verified."""

from medisecure_backend.local.identity import attributes, users
from medisecure_backend.local.identity.errors import invalid_parameter
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.own_attributes import propose_email
from medisecure_backend.local.identity.pool_checks import require_pool
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account


def admin_update_user_attributes(unit: Unit, given: Input) -> Body:
    """Change attributes. A new address without `email_verified` must be verified by its owner first."""
    require_pool(unit, given)
    account = users.require(unit.connection, given.text("Username"), lock=True)
    wanted = given.attributes("UserAttributes")
    attributes.require_valid(
        {name: value for name, value in wanted.items() if name not in attributes.VERIFICATIONS}
    )
    rest = {name: value for name, value in wanted.items() if name != "email"}
    attributes.write(unit, account, rest)
    _write_email(unit, account, wanted)
    return {}


def admin_delete_user_attributes(unit: Unit, given: Input) -> Body:
    """Take attributes away that the pool does not need."""
    require_pool(unit, given)
    account = users.require(unit.connection, given.text("Username"), lock=True)
    attributes.remove(unit, account, given.texts("UserAttributeNames") or [])
    return {}


def _write_email(unit: Unit, account: Account, wanted: dict[str, str]) -> None:
    email, verified = wanted.get("email", account.email), wanted.get("email_verified")
    if verified not in {None, "true", "false"}:
        raise invalid_parameter("Invalid value for email_verified.")
    if verified is not None:
        attributes.require_email(email)
        users.set_email(unit.connection, account.sub, unit.now, email, verified=verified == "true")
    elif users.email_key(email) != account.email_key:
        propose_email(unit, account, email)
