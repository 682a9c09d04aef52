"""What signed-in people change of their own attributes; a new address counts once its code was given."""

from medisecure_backend.local.identity import attributes, codes, factors, messages, tokens, users
from medisecure_backend.local.identity.errors import Refusal, invalid_parameter, not_authorized
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.messages import EMAIL, SMS
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account

_PHONE = "phone_number"
_PURPOSES = {"email": codes.VERIFY_EMAIL, _PHONE: codes.VERIFY_PHONE}


def update_user_attributes(unit: Unit, given: Input) -> Body:
    """Change attributes. The old e-mail address stays in force until the new one is verified."""
    account = tokens.bearer(unit, given.text("AccessToken"), lock=True).account
    wanted = given.attributes("UserAttributes")
    if attributes.VERIFICATIONS & set(wanted):
        raise not_authorized("A client attempted to write unauthorized attribute")
    attributes.require_valid(wanted)
    attributes.write(unit, account, {name: value for name, value in wanted.items() if name != "email"})
    email = wanted.get("email", account.email)
    if users.email_key(email) == account.email_key:
        return {"CodeDeliveryDetailsList": []}
    return {"CodeDeliveryDetailsList": [propose_email(unit, account, email)]}


def propose_email(unit: Unit, account: Account, email: str) -> Body:
    """Send a code to an address that is to replace the present one."""
    attributes.require_email(email)
    if codes.too_many_sends(unit, account, account.username, codes.VERIFY_EMAIL):
        raise Refusal("TooManyRequestsException", "Too many codes were sent. Wait an hour.")
    code = codes.renew(unit, account, codes.VERIFY_EMAIL, unit.pool.attribute_code_life, value=email.strip())
    messages.post(unit, account, messages.CHANGED, code, to=email.strip())
    return codes.delivery(email)["CodeDeliveryDetails"]


def get_user_attribute_verification_code(unit: Unit, given: Input) -> Body:
    """Another code for an address or number, the proposed one first."""
    account = tokens.bearer(unit, given.text("AccessToken"), lock=True).account
    name = given.text("AttributeName")
    purpose = _purpose(name)
    proposed = codes.proposed_value(unit, account, purpose)
    to = proposed or (account.phone if name == _PHONE else account.email)
    if to is None:
        raise invalid_parameter("User has no attribute with the name phone_number.")
    codes.count_send(unit, account, account.username, purpose)
    code = codes.renew(unit, account, purpose, unit.pool.attribute_code_life, value=proposed)
    medium = SMS if name == _PHONE else EMAIL
    messages.post(unit, account, messages.VERIFY, code, to=to, medium=medium)
    return codes.delivery(to, name, medium)


def verify_user_attribute(unit: Unit, given: Input) -> Body:
    """Take the code; a proposed address is then the person's own."""
    account = tokens.bearer(unit, given.text("AccessToken"), lock=True).account
    name = given.text("AttributeName")
    purpose = _purpose(name)
    proposed = codes.proposed_value(unit, account, purpose)
    codes.accept(unit, account, account.username, purpose, given.text("Code"))
    if name == _PHONE:
        users.update(unit.connection, account.sub, unit.now, phone_verified=True)
    else:
        users.set_email(unit.connection, account.sub, unit.now, proposed or account.email, verified=True)
    return {}


def delete_user_attributes(unit: Unit, given: Input) -> Body:
    """Take attributes away that the pool does not need."""
    account = tokens.bearer(unit, given.text("AccessToken"), lock=True).account
    changed = attributes.remove(unit, account, given.texts("UserAttributeNames") or [])
    if factors.active(unit.pool, account) and not factors.active(unit.pool, changed):
        raise invalid_parameter("The phone number is the user's only MFA factor.")
    return {}


def _purpose(name: str) -> str:
    purpose = _PURPOSES.get(name)
    if purpose is None:
        raise invalid_parameter("The attribute cannot be verified.")
    return purpose
