"""Text of a record as it is shown: literally, whatever it holds, and without harm to what is around it."""

import re

LONGEST_WORD, PIECE = 24, 12
_BREAK, _JOIN = "\u200b", "\u2060"
_OWN_WAY, _OWN_WAY_ENDS = "\u2068", "\u2069"
_DATE = re.compile(r"\b(\d\d)-([A-Z][a-z]{2})-(\d{4})\b")
_UNIT = re.compile(r"(?<=[^\W_])/(?=[^\W_])")
_LONG = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")
_PIECES = re.compile(rf"(.{{{PIECE}}})(?=.)")
# Control characters become their pictures; overrides that turn what follows around become a sign.
_CONTROLS = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\n\t"}
_OVERRIDES = dict.fromkeys((*range(0x80, 0xA0), *range(0x202A, 0x202F)), 0xFFFD)
_SIGNS = {**_CONTROLS, 0x7F: 0x2421, **_OVERRIDES}
_UNHEARD = dict.fromkeys((0x200E, 0x200F, *range(0x2066, 0x206A)))


def shown(text: str) -> str:
    """The text with controls made visible, places to break in endless words; dates and units in one piece."""
    text = text.translate(_SIGNS)
    text = _LONG.sub(lambda found: _PIECES.sub(rf"\1{_BREAK}", found[0]), text)
    text = _UNIT.sub(f"/{_JOIN}", text)
    return _DATE.sub(rf"\1{_JOIN}-{_JOIN}\2{_JOIN}-{_JOIN}\3", text)


def painted(text: str) -> str:
    """The same for a painter: an island with a direction of its own, as a label gives it by itself.

    A window from right to left would otherwise turn "5 mg to 10 mg." into ".mg to 10 mg 5".
    """
    return f"{_OWN_WAY}{shown(text)}{_OWN_WAY_ENDS}" if text else ""


def heard(text: str) -> str:
    """The text for a screen reader: nothing in it that is only there for the eye or a painter.

    Such marks end a word where it is spoken, and are signs nobody knows where it is read in braille.
    """
    return unbroken(text).translate(_UNHEARD)


def unbroken(text: str) -> str:
    """What `shown` made, without the places to break and to join."""
    return text.replace(_BREAK, "").replace(_JOIN, "")
