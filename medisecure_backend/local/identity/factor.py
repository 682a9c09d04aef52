"""Checks a code of the authenticator app, once."""

from medisecure_backend.local.identity import challenges, totp, users
from medisecure_backend.local.identity.challenges import Challenge
from medisecure_backend.local.identity.errors import Refusal
from medisecure_backend.local.identity.totp import Verdict
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account


def accept_code(unit: Unit, challenge: Challenge, account: Account, code: str) -> None:
    """Take the code of this 30-second step, or refuse it and count the failure. The account is locked."""
    if account.totp_secret is None:
        raise Refusal(
            "SoftwareTokenMFANotFoundException", "Software token MFA has not been enabled by the userPool."
        )
    verdict = totp.check(unit.verification.same, account.totp_secret, code, unit.now, account.totp_last_step)
    if isinstance(verdict, int):
        users.update(unit.connection, account.sub, unit.now, totp_last_step=verdict)
        return
    challenges.count_wrong_code(unit, challenge, account)
    if verdict is Verdict.USED:
        raise Refusal("ExpiredCodeException", "Your software token has already been used once.", kept=True)
    raise Refusal("CodeMismatchException", "Invalid code received for user", kept=True)
