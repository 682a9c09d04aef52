"""In which languages every screen is looked at: as written, longer than any, and from right to left."""

from medisecure_desktop.language import ENGLISH, PSEUDO, Marked, text
from medisecure_desktop.language.languages import ARABIC

LANGUAGES = (ENGLISH, PSEUDO, ARABIC)


def as_said(words: str) -> str:
    """English words of the interface in the language that is on."""
    return text(Marked(words))
