"""Text of a record as it is shown: literally, whatever it holds, and without harm to what is around it."""

import re

LONGEST_WORD, PIECE = 24, 12
_BREAK = "\u200b"
_LONG = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")
_PIECES = re.compile(rf"(.{{{PIECE}}})(?=.)")
# Control characters become their pictures; overrides that turn what follows around become a sign.
_CONTROLS = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\n\t"}
_OVERRIDES = dict.fromkeys((*range(0x80, 0xA0), *range(0x202A, 0x202F)), 0xFFFD)
_SIGNS = {**_CONTROLS, 0x7F: 0x2421, **_OVERRIDES}


def shown(text: str) -> str:
    """The text with control characters made visible and with places to break in words without end."""
    text = text.translate(_SIGNS)
    return _LONG.sub(lambda found: _PIECES.sub(rf"\1{_BREAK}", found[0]), text)


def unbroken(text: str) -> str:
    """What `shown` made, without the places to break."""
    return text.replace(_BREAK, "")
