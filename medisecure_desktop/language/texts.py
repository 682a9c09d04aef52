"""One sentence in the language that is on.

The source is English and stands in the code as a literal, so that `make translations` finds it. Values are
put in after the translation, by name. In a right-to-left sentence each value is an island of its own.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import LiteralString

from medisecure_desktop.language.languages import ENGLISH, Language

Lookup = Callable[[str, str, int | None], str]
"""A source, its meaning, and how many, if it counts: the translation, or nothing."""
Dress = Callable[[str], str]

_PLACE = re.compile(r"\{(\w+)\}")
_ISLANDS = ("\u2066", "\u2067", "\u2068")
_FIRST_STRONG, _END = "\u2068", "\u2069"


@dataclass(frozen=True)
class Marked:
    """Words kept in a table or a constant, translated when they are used: `text(WORDS[status])`."""

    source: str
    meaning: str = ""
    one: str = ""

    def __str__(self) -> str:
        return text(self)


@dataclass(frozen=True)
class _Speech:
    language: Language
    lookup: Lookup
    dress: Dress


def _unknown(_source: str, _meaning: str, _n: int | None) -> str:
    return ""


def _as_it_is(words: str) -> str:
    return words


class _Current:
    speech = _Speech(ENGLISH, _unknown, _as_it_is)


_current = _Current()


def mark(source: LiteralString, *, meaning: LiteralString = "", one: LiteralString = "") -> Marked:
    """Words for a table or a constant: found by `make translations`, translated by `text` when used."""
    return Marked(source, meaning, one)


def text(
    source: LiteralString | Marked,
    /,
    *,
    n: int | None = None,
    one: LiteralString = "",
    meaning: LiteralString = "",
    **values: object,
) -> str:
    """The sentence in the language that is on, with its values in their places.

    `n` counts: `text("%n notes", one="%n note", n=3)`. `meaning` tells words apart that English spells alike.
    """
    marked = source if isinstance(source, Marked) else Marked(source, meaning, one)
    speech = _current.speech
    words = speech.lookup(marked.source, marked.meaning, n)
    if not words:
        words = marked.one if n == 1 and marked.one else marked.source
    words = speech.dress(words)
    if n is not None:
        words = words.replace("%n", grouped(n))
    return filled(words, values) if values else words


def filled(words: str, values: Mapping[str, object]) -> str:
    """A translated sentence with its values in their places."""
    return _PLACE.sub(lambda found: _value(values, found), words)


def speak(language: Language, lookup: Lookup = _unknown, dress: Dress = _as_it_is) -> None:
    """Speak this language from now on; the ui layer calls this and builds the window again."""
    _current.speech = _Speech(language, lookup, dress)


def current_language() -> Language:
    """What is spoken."""
    return _current.speech.language


def grouped(many: int) -> str:
    """1,204 as the language groups it, always with Western digits."""
    return f"{many:,}".replace(",", _current.speech.language.group_sign)


def isolated(words: str) -> str:
    """The words as one island, which finds its own direction."""
    return words if not words or words.startswith(_ISLANDS) else f"{_FIRST_STRONG}{words}{_END}"


def _value(values: Mapping[str, object], found: re.Match[str]) -> str:
    if found[1] not in values:
        return found[0]
    words = str(values[found[1]])
    return isolated(words) if _current.speech.language.is_rtl else words
