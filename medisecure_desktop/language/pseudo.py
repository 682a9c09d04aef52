"""Languages nobody speaks, made from the English: what is readable in them was never given to translation."""

import re
from collections.abc import Callable

FIRST, LAST = "⟦", "⟧"
_KEPT = re.compile(r"(\{\w+\}|%n)")
_LONGER = 0.4
_ACCENTED = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
_ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابتدهفغحيجكلمنوبقرستعفوخيز")


def accented(words: str) -> str:
    """Forty per cent longer, with accents: ⟦Sígn~ ín~⟧."""
    return _dressed(words, _longer)


def from_right(words: str) -> str:
    """In Arabic letters, which read from the right."""
    return _dressed(words, lambda piece: piece.lower().translate(_ARABIC))


def _dressed(words: str, dress: Callable[[str], str]) -> str:
    pieces = [piece if _KEPT.fullmatch(piece) else dress(piece) for piece in _KEPT.split(words)]
    return f"{FIRST}{''.join(pieces)}{LAST}"


def _longer(piece: str) -> str:
    return " ".join(word + "~" * round(len(word) * _LONGER) for word in piece.translate(_ACCENTED).split(" "))
