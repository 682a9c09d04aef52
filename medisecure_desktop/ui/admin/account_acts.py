"""What an admin can do to somebody's account, when, and what it really does, in words."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from medisecure_backend.contract.administration import User
from medisecure_backend.contract.roles import Role
from medisecure_desktop.language import Marked, mark, text

Act = Literal["resend", "reset-mfa", "reset-password", "sign-out", "role", "enable", "disable"]

_STAFF = frozenset({Role.DOCTOR, Role.ADMIN})
_NEVER_IN = frozenset({"invited", "invitation-expired"})
NEEDS_REASON: frozenset[Act] = frozenset({"reset-mfa", "role", "disable"})
"""The audit says why."""

STAYS_BOOKED = mark("Booked visits stay in the diary until somebody moves them.")
SIGNED_OUT = mark("{name} is signed out on every computer at once.")
BE_SURE = mark(
    "Be sure that it is {name} who asks: see them in person, or call a number the clinic already has."
)


class ActWords(NamedTuple):
    """Its icon, its name, its question, the button that does it, and what is said afterwards."""

    icon: str
    name: Marked
    question: Marked
    button: Marked
    done: Marked


ACTS: Mapping[Act, ActWords] = {
    "resend": ActWords(
        "mail-plus",
        mark("Send the invitation again"),
        mark("Invite {name} again?"),
        mark("Send the invitation"),
        mark("Invitation sent to {email}"),
    ),
    "reset-mfa": ActWords(
        "smartphone",
        mark("Remove a lost authenticator"),
        mark("Remove the authenticator of {name}?"),
        mark("Remove the authenticator"),
        mark("{name} sets up a new authenticator at the next sign-in"),
    ),
    "reset-password": ActWords(
        "key-round",
        mark("Reset the password"),
        mark("Reset the password of {name}?"),
        mark("Reset the password"),
        mark("A code for a new password was sent to {email}"),
    ),
    "sign-out": ActWords(
        "log-out",
        mark("Sign out everywhere"),
        mark("Sign {name} out everywhere?"),
        mark("Sign out everywhere"),
        mark("{name} is signed out everywhere"),
    ),
    "role": ActWords(
        "user-cog",
        mark("Change role"),
        mark("Change the role of {name}?"),
        mark("Change role"),
        mark("The role of {name} is changed"),
    ),
    "enable": ActWords(
        "circle-check",
        mark("Enable account"),
        mark("Enable the account of {name}?"),
        mark("Enable account"),
        mark("{name} can sign in again"),
    ),
    "disable": ActWords(
        "circle-slash",
        mark("Disable account"),
        mark("Disable the account of {name}?"),
        mark("Disable account"),
        mark("{name} can no longer sign in"),
    ),
}

_EFFECTS: Mapping[Act, tuple[Marked, ...]] = {
    "resend": (
        mark("{name} gets an email with a new temporary password."),
        mark("The temporary password of the email before stops working."),
    ),
    "reset-mfa": (
        SIGNED_OUT,
        mark("Codes of the lost authenticator stop working at once. The password stays."),
        mark("{name} sets up a new authenticator at the next sign-in."),
    ),
    "reset-password": (
        SIGNED_OUT,
        mark("The password stops working at once. The authenticator stays."),
        mark("{name} gets a code by email to choose a new password."),
    ),
    "sign-out": (SIGNED_OUT, mark("{name} can sign in again at once. Use this when a computer was lost.")),
    "enable": (mark("{name} can sign in again with the same password and the same authenticator."),),
    "disable": (
        mark("{name} is signed out on every computer at once and cannot sign in."),
        mark("Nothing is deleted, and you can enable the account again."),
    ),
}
_BECOMES: Mapping[Role, tuple[Marked, ...]] = {
    Role.ADMIN: (mark("{name} manages users and assignments, and can no longer open any record."),),
    Role.DOCTOR: (mark("{name} opens the records of assigned patients, and can no longer manage users."),),
}
_NEXT_SIGN_IN = mark("{name} is signed out at once; the new role begins with the next sign-in.")


def acts_for(user: User, own_id: str) -> tuple[Act, ...]:
    """What makes sense for this account now; one's own account is another administrator's work."""
    if user.id == own_id:
        return ()
    if user.status == "disabled":
        return ("enable",)
    found: list[Act] = []
    if user.status in _NEVER_IN:
        found.append("resend")
    if user.has_authenticator:
        found.append("reset-mfa")
    if user.status in {"active", "reset-required"}:
        found.extend(("reset-password", "sign-out"))
    if user.role in _STAFF:
        found.append("role")
    return (*found, "disable")


def other_role(user: User) -> Role:
    """What somebody on the staff can become."""
    return Role.ADMIN if user.role is Role.DOCTOR else Role.DOCTOR


def effects(act: Act, user: User) -> list[str]:
    """What happens, sentence by sentence."""
    found = (*_BECOMES[other_role(user)], _NEXT_SIGN_IN) if act == "role" else _EFFECTS[act]
    if user.role is Role.DOCTOR and act in {"role", "disable"}:
        found = (*found, STAYS_BOOKED)
    return [text(each, name=user.display_name) for each in found]


def caution(act: Act, user: User) -> str:
    """What to make sure of first: a lost phone is also what somebody would say who wants to get in."""
    return text(BE_SURE, name=user.display_name) if act in {"reset-mfa", "reset-password"} else ""


def said(words: Marked, user: User) -> str:
    """One of the sentences, of this person."""
    return text(words, name=user.display_name, email=user.email)
