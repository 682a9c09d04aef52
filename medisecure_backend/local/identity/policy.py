"""The password policy, with the sentences Cognito uses."""

from medisecure_backend.local.identity.errors import Refusal

MINIMUM_LENGTH = 12
_MAXIMUM_LENGTH = 256
_SYMBOLS = frozenset("^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+- ")


def require_strong(password: str) -> None:
    """Refuse a password the policy does not allow."""
    reason = _weakness(password)
    if reason is not None:
        raise Refusal("InvalidPasswordException", f"Password did not conform with policy: {reason}")


def _weakness(password: str) -> str | None:
    checks = (
        (len(password) >= MINIMUM_LENGTH, "Password not long enough"),
        (len(password) <= _MAXIMUM_LENGTH, "Password too long"),
        (password == password.strip(" "), "Password must not begin or end with a space"),
        (
            any(letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" for letter in password),
            "Password must have uppercase characters",
        ),
        (
            any(letter in "abcdefghijklmnopqrstuvwxyz" for letter in password),
            "Password must have lowercase characters",
        ),
        (any(letter in "0123456789" for letter in password), "Password must have numeric characters"),
        (any(letter in _SYMBOLS for letter in password), "Password must have symbol characters"),
    )
    return next((reason for holds, reason in checks if not holds), None)
