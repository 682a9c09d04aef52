"""The clinic's rules for passwords, each with the words for it."""

import string
from collections.abc import Callable
from dataclasses import dataclass

SHORTEST = 12
SYMBOLS = frozenset(string.punctuation + " ")
MISSING = "Enter a new password"
WEAK = "Choose a password that meets all rules"
DIFFERENT = "The two passwords are not the same"


@dataclass(frozen=True)
class PasswordRule:
    """One rule and whether a password meets it."""

    text: str
    is_met: Callable[[str], bool]


RULES = (
    PasswordRule(f"At least {SHORTEST} characters", lambda password: len(password) >= SHORTEST),
    PasswordRule(
        "A small letter", lambda password: any(letter in string.ascii_lowercase for letter in password)
    ),
    PasswordRule(
        "A capital letter", lambda password: any(letter in string.ascii_uppercase for letter in password)
    ),
    PasswordRule("A number", lambda password: any(letter in string.digits for letter in password)),
    PasswordRule("A symbol, like - or !", lambda password: any(letter in SYMBOLS for letter in password)),
)


def problem_with(password: str) -> str | None:
    """What to say about a new password, or None if it meets every rule."""
    if not password:
        return MISSING
    if password != password.strip(" "):
        return "A password cannot begin or end with a space"
    return None if all(rule.is_met(password) for rule in RULES) else WEAK


def problem_with_pair(password: str, again: str) -> dict[str, str]:
    """What to say at the fields of a new password and its repetition."""
    if problem := problem_with(password):
        return {"password": problem}
    return {} if password == again else {"again": DIFFERENT}
