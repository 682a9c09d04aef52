"""The words people read, in the language they chose. Knows nothing of Qt: ui installs its catalogue."""

from medisecure_desktop.language.languages import ENGLISH, LANGUAGES, PSEUDO, PSEUDO_RTL, Language
from medisecure_desktop.language.texts import (
    Marked,
    current_language,
    filled,
    grouped,
    isolated,
    mark,
    speak,
    text,
)

__all__ = [
    "ENGLISH",
    "LANGUAGES",
    "PSEUDO",
    "PSEUDO_RTL",
    "Language",
    "Marked",
    "current_language",
    "filled",
    "grouped",
    "isolated",
    "mark",
    "speak",
    "text",
]
