"""Roles and account states in words, with the tone and icon that go with them."""

from typing import Literal, NamedTuple

from medisecure_backend.contract.administration import User, UserStatus
from medisecure_backend.contract.roles import Role

Tone = Literal["neutral", "primary", "success", "warning", "danger"]


class Words(NamedTuple):
    """A word, its tone, its icon, and what it means in a sentence."""

    word: str
    tone: Tone
    icon: str
    meaning: str


ROLE_WORDS: dict[Role, str] = {
    Role.PATIENT: "Patient",
    Role.DOCTOR: "Doctor",
    Role.ADMIN: "Administrator",
}
STATUS_WORDS: dict[UserStatus, Words] = {
    "active": Words("Active", "success", "circle-check", "Can sign in."),
    "invited": Words("Invited", "primary", "mail", "Has not signed in with the temporary password yet."),
    "invitation-expired": Words(
        "Expired", "warning", "circle-alert", "The temporary password no longer works."
    ),
    "unconfirmed": Words("Unconfirmed", "warning", "mail", "Has not confirmed the email address yet."),
    "reset-required": Words("Reset needed", "warning", "key-round", "Has to choose a new password."),
    "disabled": Words("Disabled", "neutral", "circle-slash", "Cannot sign in."),
}


def role_word(user: User) -> str:
    """The role as a word; an account outside every group says so."""
    return ROLE_WORDS[user.role] if user.role is not None else "No role"


def authenticator_word(user: User) -> str:
    """Whether an authenticator app is set up."""
    return "App" if user.has_authenticator else "Not set up"
