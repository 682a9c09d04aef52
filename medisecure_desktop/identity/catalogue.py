"""Every sentence a person may read when signing in fails. One entry per kind of failure."""

from medisecure_desktop.identity.errors import CatalogueEntry, SignInError

_TRY_AGAIN = "Try again"
_START_AGAIN = "Start again"

_ENTRIES = (
    ("wrong-credentials", "Email or password is not right.", "Check both, then try again.", _TRY_AGAIN),
    ("wrong-code", "That code is not right.", "Type the code your authenticator app shows now.", _TRY_AGAIN),
    (
        "code-used",
        "This code has been used already.",
        "Wait until your authenticator app shows the next code, then type that one.",
        _TRY_AGAIN,
    ),
    (
        "wrong-setup-code",
        "That code does not match.",
        "Type the newest code. If it stays, check that the time on your phone is set automatically.",
        _TRY_AGAIN,
    ),
    (
        "wrong-message-code",
        "That code is not right.",
        "Check the newest message from your clinic, or ask for another code.",
        _TRY_AGAIN,
    ),
    (
        "message-code-expired",
        "This code is too old.",
        "Ask for another code and use the newest message.",
        "Send another code",
    ),
    (
        "too-many-tries",
        "Too many tries.",
        "Wait a few minutes, then try again. Each further try makes the wait longer.",
        _TRY_AGAIN,
    ),
    (
        "limit-reached",
        "The limit for now is reached.",
        "Try again in about an hour. Nothing was changed.",
        _TRY_AGAIN,
    ),
    ("busy", "Many people are signing in now.", "Wait a moment, then try again.", _TRY_AGAIN),
    ("step-expired", "This sign-in took too long.", "Start again with your password.", _START_AGAIN),
    ("session-ended", "You have been signed out.", "Sign in again to go on.", "Sign in"),
    (
        "session-reused",
        "You have been signed out.",
        "This sign-in was used somewhere else. Sign in again, and tell your clinic if that was not you.",
        "Sign in",
    ),
    (
        "somebody-else",
        "Somebody else has signed in on this computer.",
        "They used another window of MediSecure. Sign in again to go on.",
        "Sign in",
    ),
    (
        "reset-required",
        "You need a new password.",
        "Your clinic asks you to choose a new one. We send a code to your email address.",
        "Choose a new password",
    ),
    (
        "not-confirmed",
        "Your email address is not confirmed yet.",
        "Type the code we sent you when you created the account, or ask for another.",
        "Confirm email address",
    ),
    (
        "already-confirmed",
        "This email address is confirmed already.",
        "Sign in with your email address and password.",
        "Sign in",
    ),
    (
        "password-policy",
        "This password does not meet the rules.",
        "Use at least 12 characters with a small letter, a capital letter, a digit and a symbol.",
        "Choose another password",
    ),
    (
        "password-used-before",
        "This password has been used before.",
        "Choose one you have not used here.",
        "Choose another password",
    ),
    (
        "invitation-expired",
        "Your invitation has ended.",
        "Ask your clinic to send you a new one.",
        _START_AGAIN,
    ),
    (
        "account-exists",
        "We could not create this account.",
        "If you already have an account with this email address, sign in or choose a new password.",
        "Sign in",
    ),
    (
        "registration-closed",
        "Your clinic does not let people create accounts here.",
        "Ask your clinic for an invitation.",
        "Go back",
    ),
    (
        "details-refused",
        "Some of these details were not accepted.",
        "Check your name, email address and phone number, then try again.",
        _TRY_AGAIN,
    ),
    (
        "delivery-failed",
        "Your clinic cannot send codes at the moment.",
        "Try again later. If it stays, call your clinic.",
        _TRY_AGAIN,
    ),
    (
        "no-factor",
        "Your account has no authenticator.",
        "Ask your clinic to reset your sign-in code.",
        _START_AGAIN,
    ),
    (
        "no-role",
        "Your account is not ready yet.",
        "Ask your clinic to say what you do there, then sign in again.",
        _START_AGAIN,
    ),
    (
        "network",
        "This computer is not connected to the clinic.",
        "Check the network, then try again.",
        _TRY_AGAIN,
    ),
    (
        "not-secure",
        "A secure connection to the clinic could not be made.",
        "Nothing was sent. Tell whoever looks after this computer.",
        _TRY_AGAIN,
    ),
    (
        "clinic-down",
        "The clinic is not answering.",
        "Try again in a few minutes. Nothing was changed.",
        _TRY_AGAIN,
    ),
    (
        "blocked",
        "Your clinic does not allow sign-in from this network.",
        "Use the clinic's network, or ask whoever looks after it.",
        _TRY_AGAIN,
    ),
    (
        "configuration",
        "This program is not set up for your clinic.",
        "Tell whoever looks after this computer. Signing in again does not help.",
        _TRY_AGAIN,
    ),
    (
        "update-needed",
        "Your clinic asks for a step this program does not know.",
        "Update MediSecure, then sign in again.",
        _START_AGAIN,
    ),
    (
        "not-trusted",
        "The clinic's answer could not be checked.",
        "You are not signed in. Tell whoever looks after this computer.",
        _START_AGAIN,
    ),
    (
        "unexpected",
        "Something went wrong while signing in.",
        "Nothing was changed. Try again, and tell your clinic if it stays.",
        _TRY_AGAIN,
    ),
)

CATALOGUE: dict[str, CatalogueEntry] = {entry[0]: CatalogueEntry(*entry) for entry in _ENTRIES}


def failure(entry_id: str) -> SignInError:
    """The error with this entry of the catalogue."""
    return SignInError(CATALOGUE[entry_id])


def wrong_clock(minutes: int, direction: str) -> CatalogueEntry:
    """What a person is told when this computer's clock is wrong; `direction` is slow or fast."""
    unit = "minute" if minutes == 1 else "minutes"
    return CatalogueEntry(
        "clock-skew",
        f"This computer's clock is {minutes}\N{NO-BREAK SPACE}{unit} {direction}.",
        "You can still sign in. Set it right, so that times here are right.",
        "",
    )
