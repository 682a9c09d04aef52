"""Which forms there are before sign-in, and the words that move with a person from one to the next."""

from typing import Literal

from medisecure_desktop.identity.catalogue import CATALOGUE
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
OPENING = "Opening your workspace."
START_AGAIN = "Start again"
STARTS_AGAIN = frozenset(
    {"step-expired", "sent-code-expired", "invitation-expired", "no-factor", "not-trusted", "device-unknown"}
)
"""Failures after which only the password can go on."""
CONFIRMED = Message("success", "Your email address is confirmed.", "Sign in with your password now.")
PASSWORD_CHANGED = Message("success", "Your password is changed.", "Sign in with the new one.")
MISSING_ATTRIBUTES = {
    "given_name": "Enter your first name",
    "family_name": "Enter your last name",
    "phone_number": "Enter your mobile phone number",
    "email": "Enter your email address",
    "birthdate": "Enter your date of birth",
}


def told(entry_id: str) -> Message:
    """A failure's words from the catalogue."""
    entry = CATALOGUE[entry_id]
    return Message("danger", entry.title, entry.body)
