"""Setting up an authenticator app, during a sign-in or later with an access token."""

from medisecure_backend.local.identity import challenges, lockout, tokens, totp, users
from medisecure_backend.local.identity.challenges import Challenge
from medisecure_backend.local.identity.errors import Refusal, invalid_parameter
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account


def associate_software_token(unit: Unit, given: Input) -> Body:
    """A new secret, not in force before a code of it was seen."""
    secret = totp.new_secret()
    token = _access_token(given)
    if token is not None:
        account = tokens.bearer(unit, token, lock=True).account
        users.update(unit.connection, account.sub, unit.now, totp_pending=secret)
        return {"SecretCode": secret}
    challenge = challenges.resume(unit, given.text("Session"), challenges.MFA_SETUP)
    account = _holder(challenge)
    challenges.close(unit, challenge)
    data = {"secret": secret, challenges.DEVICE: challenge.device_key}
    session = challenges.begin(unit, account.sub, challenges.MFA_SETUP_ASSOCIATED, data)
    return {"SecretCode": secret, "Session": session}


def verify_software_token(unit: Unit, given: Input) -> Body:
    """Put a secret in force when the code shows that the app has it."""
    code = given.text("UserCode")
    token = _access_token(given)
    if token is not None:
        account = tokens.bearer(unit, token, lock=True).account
        _take(unit, account, account.totp_pending, code, None)
        return {"Status": "SUCCESS"}
    challenge = challenges.resume(unit, given.text("Session"), challenges.MFA_SETUP_ASSOCIATED)
    account = _holder(challenge)
    _take(unit, account, challenge.data["secret"], code, challenge)
    challenges.close(unit, challenge)
    data = {challenges.DEVICE: challenge.device_key}
    session = challenges.begin(unit, account.sub, challenges.MFA_SETUP_VERIFIED, data)
    return {"Status": "SUCCESS", "Session": session}


def _take(unit: Unit, account: Account, secret: str | None, code: str, challenge: Challenge | None) -> None:
    if secret is None:
        raise Refusal("SoftwareTokenMFANotFoundException", "No software token is waiting to be verified.")
    lockout.refuse_if_locked(unit.connection, account.username, unit.now)
    verdict = totp.check(unit.verification.same, secret, code, unit.now, None)
    if not isinstance(verdict, int):
        if challenge is None:
            lockout.record_failure(unit.connection, account.username, unit.now)
        else:
            challenges.count_wrong_code(unit, challenge, account)
        raise Refusal(
            "EnableSoftwareTokenMFAException", "Code mismatch and fail enable Software Token MFA", kept=True
        )
    users.update(
        unit.connection,
        account.sub,
        unit.now,
        totp_secret=secret,
        totp_enabled=True,
        totp_pending=None,
        totp_last_step=verdict,
    )


def _access_token(given: Input) -> str | None:
    token, session = given.optional_text("AccessToken"), given.optional_text("Session")
    if bool(token) == bool(session):
        raise invalid_parameter("Exactly one of AccessToken and Session is needed.")
    return token or None


def _holder(challenge: Challenge) -> Account:
    account = challenge.account
    if account is None or not account.enabled:
        raise challenges.invalid_session()
    return account
