"""The clinic's rules for passwords, each with the words for it."""

import string
from collections.abc import Callable
from dataclasses import dataclass

from medisecure_desktop.language import Marked, mark, text

SHORTEST = 12
SYMBOLS = frozenset(string.punctuation + " ")
MISSING = mark("Enter a new password")
WEAK = mark("Choose a password that meets all rules")
DIFFERENT = mark("The two passwords are not the same")


@dataclass(frozen=True)
class PasswordRule:
    """One rule and whether a password meets it."""

    words: Marked
    is_met: Callable[[str], bool]


def _has(letters: frozenset[str]) -> Callable[[str], bool]:
    return lambda password: any(letter in letters for letter in password)


RULES = (
    PasswordRule(mark("At least 12 characters"), lambda password: len(password) >= SHORTEST),
    PasswordRule(mark("A small letter"), _has(frozenset(string.ascii_lowercase))),
    PasswordRule(mark("A capital letter"), _has(frozenset(string.ascii_uppercase))),
    PasswordRule(mark("A number"), _has(frozenset(string.digits))),
    PasswordRule(mark("A symbol, like - or !"), _has(SYMBOLS)),
)


def problem_with(password: str) -> str | None:
    """What to say about a new password, or None if it meets every rule."""
    if not password:
        return text(MISSING)
    if password != password.strip(" "):
        return text("A password cannot begin or end with a space")
    return None if all(rule.is_met(password) for rule in RULES) else text(WEAK)


def problem_with_pair(password: str, again: str) -> dict[str, str]:
    """What to say at the fields of a new password and its repetition."""
    if problem := problem_with(password):
        return {"password": problem}
    return {} if password == again else {"again": text(DIFFERENT)}
