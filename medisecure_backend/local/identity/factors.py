"""Second factors: which of the pool's a person has active, and which one they prefer."""

from medisecure_backend.local.identity.fields import Body
from medisecure_backend.local.identity.settings import PoolSettings
from medisecure_backend.local.identity.users import Account

APP = "SOFTWARE_TOKEN_MFA"
SMS = "SMS_MFA"
EMAIL = "EMAIL_OTP"


def active(pool: PoolSettings, account: Account) -> list[str]:
    """What can be asked of this person after the password, in the pool's order."""
    usable = {
        APP: account.totp_enabled and account.totp_secret is not None,
        SMS: account.sms_mfa and bool(account.phone),
        EMAIL: account.email_mfa and account.email_verified,
    }
    return [name for name in pool.factors if usable[name]]


def preferred(pool: PoolSettings, account: Account) -> str | None:
    """The one that is asked for without a choice: the preferred one, or the only one."""
    found = active(pool, account)
    if account.preferred_mfa in found:
        return account.preferred_mfa
    return found[0] if len(found) == 1 else None


def described(pool: PoolSettings, account: Account) -> Body:
    """What GetUser says about second factors."""
    found = active(pool, account)
    if not found:
        return {}
    first = preferred(pool, account)
    return {"UserMFASettingList": found, **({"PreferredMfaSetting": first} if first else {})}
