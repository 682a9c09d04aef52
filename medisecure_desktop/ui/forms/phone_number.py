"""A phone number as people write it, and as the pool takes it."""

import re

from medisecure_desktop.language import mark

PHONE_PROBLEM = mark("Enter a phone number with its country, like +44 20 7946 0150")
_PHONE = re.compile(r"\+[0-9]{7,15}")


def international(phone: str) -> str | None:
    """The number as the pool takes it, `+` and digits; None if it is not one."""
    digits = "".join(letter for letter in phone if letter not in " -()./")
    return digits if _PHONE.fullmatch(digits) else None
