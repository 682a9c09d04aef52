"""What signed-in people do with their own account."""

from medisecure_backend.local.identity import attributes, lockout, refresh, srp, tokens, users
from medisecure_backend.local.identity.errors import bad_credentials, invalid_parameter
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.new_password import refuse_unwritable, store_password
from medisecure_backend.local.identity.unit import Unit


def get_user(unit: Unit, given: Input) -> Body:
    """The account of an access token."""
    account = tokens.bearer(unit, given.text("AccessToken")).account
    return {
        "Username": account.username,
        "UserAttributes": users.attribute_list(account),
        **users.factor_fields(account),
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


def set_user_mfa_preference(unit: Unit, given: Input) -> Body:
    """Accept what this pool does anyway; the factor cannot be switched off by its owner."""
    account = tokens.bearer(unit, given.text("AccessToken")).account
    for absent in ("SMSMfaSettings", "EmailMfaSettings", "WebAuthnMfaSettings"):
        if given.inner(absent).flag("Enabled"):
            raise invalid_parameter("This factor is not configured for the user pool.")
    settings = given.inner("SoftwareTokenMfaSettings")
    if settings.has("Enabled") and not settings.flag("Enabled"):
        raise invalid_parameter("The user pool requires MFA; its only factor cannot be disabled.")
    if settings.flag("Enabled") and account.totp_secret is None:
        raise invalid_parameter("User has not verified software token mfa")
    return {}


def global_sign_out(unit: Unit, given: Input) -> Body:
    """End every sign-in of this person, this one too."""
    bearer = tokens.bearer(unit, given.text("AccessToken"))
    refresh.revoke_all(unit, bearer.account.sub)
    return {}
