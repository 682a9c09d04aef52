"""One style sheet for the whole application, made from resources/style/*.qss and the tokens.

Widgets are named after their class (`#Card`); states are properties that begin with `ms`, because names
such as `pos` and `size` collide with Qt's own. QSS `min-height` overrides fixed heights, so heights of
styled widgets are set there and nowhere else. Qt does not mirror a style sheet: the one for right-to-left
is made from the same text with the sides exchanged. Lengths of five pixels and more follow the text size.
"""

import re
from dataclasses import asdict
from functools import lru_cache
from string import Template

from medisecure_desktop.ui.style.places import RESOURCES
from medisecure_desktop.ui.style.tokens import Tokens

FULL = 100
HAIR_PX = 4
SHARED_LEAST = 125
"""At which text size the lengths for a shared screen make 56 pixels."""
_LENGTH = re.compile(r"(?<![\w#])(\d+)px")
_SIDE = re.compile(r"(?<=-)(left|right)\b")
_FOUR = re.compile(r"(padding|margin): ([^;\s]+) ([^;\s]+) ([^;\s]+) ([^;\s]+);")


def style_sheet(
    tokens: Tokens, percent: int = FULL, *, is_mirrored: bool = False, is_shared: bool = False
) -> str:
    """The application's style sheet in one theme, at one text size, in one direction, for mouse or finger."""
    parts = ["application"]
    if tokens.edge > 1:
        parts.append("high_contrast")
    text = "\n".join(_template(part).substitute(asdict(tokens)) for part in parts)
    text = _LENGTH.sub(lambda found: _scaled(int(found[1]), percent), text)
    if is_shared:
        larger = max(percent, SHARED_LEAST)
        shared = _template("shared_screen").substitute(asdict(tokens))
        text += _LENGTH.sub(lambda found: _scaled(int(found[1]), larger), shared)
    return mirrored(text) if is_mirrored else text


def mirrored(text: str) -> str:
    """The same style sheet with left and right exchanged."""
    text = _SIDE.sub(lambda found: "right" if found[1] == "left" else "left", text)
    return _FOUR.sub(r"\1: \2 \5 \4 \3;", text)


def _scaled(length: int, percent: int) -> str:
    return f"{length if length <= HAIR_PX else round(length * percent / FULL)}px"


@lru_cache(maxsize=3)
def _template(name: str) -> Template:
    return Template((RESOURCES / "style" / f"{name}.qss").read_text(encoding="utf-8"))
