"""Which forms there are before sign-in, and the words that move with a person from one to the next."""

from typing import Literal

from medisecure_desktop.identity.catalogue import CATALOGUE
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.forms.form_model import Message

Page = Literal[
    "password",
    "code",
    "no-code",
    "method",
    "setup-choice",
    "setup-email",
    "new-password",
    "authenticator",
    "register",
    "register-password",
    "confirm",
    "forgot",
    "reset",
    "opening",
]
OPENING = mark("Opening your workspace.")
START_AGAIN = mark("Start again")
STARTS_AGAIN = frozenset(
    {"step-expired", "sent-code-expired", "invitation-expired", "no-factor", "not-trusted", "device-unknown"}
)
"""Failures after which only the password can go on."""
MISSING_ATTRIBUTES = {
    "given_name": mark("Enter your first name"),
    "family_name": mark("Enter your last name"),
    "phone_number": mark("Enter your mobile phone number"),
    "email": mark("Enter your email address"),
    "birthdate": mark("Enter your date of birth"),
}


def confirmed() -> Message:
    """After the code from the email."""
    return Message(
        "success", text("Your email address is confirmed."), text("Sign in with your password now.")
    )


def password_changed() -> Message:
    """After a forgotten password."""
    return Message("success", text("Your password is changed."), text("Sign in with the new one."))


def told(entry_id: str) -> Message:
    """A failure's words from the catalogue."""
    entry = CATALOGUE[entry_id]
    return Message("danger", entry.title, entry.body)
