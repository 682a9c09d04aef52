"""What the pool writes to people."""

from medisecure_backend.local.identity.unit import Message


def sign_up_code(email: str, code: str) -> Message:
    """The code that shows an address is one's own."""
    return Message(
        "verification",
        email,
        "Your confirmation code",
        f"Your confirmation code is {code}. It is valid for 24 hours.",
    )


def reset_code(email: str, code: str) -> Message:
    """The code that lets a person choose a new password."""
    return Message(
        "password-reset",
        email,
        "Your password reset code",
        f"Your password reset code is {code}. It is valid for one hour. "
        "If you did not ask for it, ignore it.",
    )


def invitation(email: str, password: str, days: int) -> Message:
    """The temporary password of an invited person."""
    return Message(
        "invitation",
        email,
        "Your MediSecure account",
        f"Your user name is {email} and your temporary password is {password}\n"
        f"You will choose your own password at the first sign-in. "
        f"The temporary one is valid for {days} days.",
    )
