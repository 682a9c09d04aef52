"""Roles and account states in words, with the tone and icon that go with them."""

from typing import Literal, NamedTuple

from medisecure_backend.contract.administration import User, UserStatus
from medisecure_backend.contract.roles import Role
from medisecure_desktop.language import Marked, mark, text

Tone = Literal["neutral", "primary", "success", "warning", "danger"]


class Words(NamedTuple):
    """A word, its tone, its icon, and what it means in a sentence."""

    word: Marked
    tone: Tone
    icon: str
    meaning: Marked


ROLE_WORDS: dict[Role, Marked] = {
    Role.PATIENT: mark("Patient"),
    Role.DOCTOR: mark("Doctor"),
    Role.ADMIN: mark("Administrator"),
}
STATUS_WORDS: dict[UserStatus, Words] = {
    "active": Words(mark("Active"), "success", "circle-check", mark("Can sign in.")),
    "invited": Words(
        mark("Invited"), "primary", "mail", mark("Has not signed in with the temporary password yet.")
    ),
    "invitation-expired": Words(
        mark("Expired"), "warning", "circle-alert", mark("The temporary password no longer works.")
    ),
    "unconfirmed": Words(
        mark("Unconfirmed"), "warning", "mail", mark("Has not confirmed the email address yet.")
    ),
    "reset-required": Words(
        mark("Reset needed"), "warning", "key-round", mark("Has to choose a new password.")
    ),
    "disabled": Words(mark("Disabled"), "neutral", "circle-slash", mark("Cannot sign in.")),
}


def role_word(user: User) -> str:
    """The role as a word; an account outside every group says so."""
    return text(ROLE_WORDS[user.role]) if user.role is not None else text("No role")


def authenticator_word(user: User) -> str:
    """Whether an authenticator app is set up."""
    return text("App") if user.has_authenticator else text("Not set up")
