"""Cognito's trigger events, as its Lambda functions receive them."""

from medisecure_backend.local.identity.lambdas import Event
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account

_NO_CLIENT = "CLIENT_ID_NOT_APPLICABLE"


def confirmation(unit: Unit, account: Account, source: str) -> Event:
    """PostConfirmation: a sign-up or a password reset was completed."""
    return _event(unit, account, f"PostConfirmation_{source}", {})


def authentication(unit: Unit, account: Account, *, new_device: bool) -> Event:
    """PostAuthentication: every step of a sign-in was passed."""
    return _event(unit, account, "PostAuthentication_Authentication", {"newDeviceUsed": new_device})


def attempt(unit: Unit, account: Account | None) -> Event:
    """PreAuthentication: somebody begins to sign in, perhaps with a name nobody has."""
    event = _event(unit, account, "PreAuthentication_Authentication", {"validationData": None})
    event["request"]["userNotFound"] = account is None
    return event


def message(unit: Unit, account: Account, source: str, *, of_admin: bool) -> Event:
    """CustomMessage: the pool is about to send a code; the function may choose the words."""
    request = {
        "codeParameter": "{####}",
        "linkParameter": "{##Click Here##}",
        "usernameParameter": "{username}" if of_admin else None,
    }
    event = _event(unit, account, f"CustomMessage_{source}", request)
    event["response"] = {"smsMessage": None, "emailMessage": None, "emailSubject": None}
    if of_admin:
        event["callerContext"]["clientId"] = _NO_CLIENT
    return event


def _event(unit: Unit, account: Account | None, source: str, request: Event) -> Event:
    attributes: dict[str, str] = {}
    if account is not None:
        attributes = {**account.all_attributes(), "cognito:user_status": account.status}
    shared: Event = {"userAttributes": attributes, **request}
    if unit.client_metadata:
        shared["clientMetadata"] = dict(unit.client_metadata)
    return {
        "version": "1",
        "region": unit.pool.region,
        "userPoolId": unit.pool.user_pool_id,
        "userName": account.username if account else "",
        "callerContext": {"awsSdkVersion": "aws-sdk-unknown-unknown", "clientId": unit.pool.client_id},
        "triggerSource": source,
        "request": shared,
        "response": {},
    }
