"""One style sheet for the whole application, made from resources/style/application.qss and the tokens.

Widgets are named after their class (`#Card`); states are properties that begin with `ms`, because names
such as `pos` and `size` collide with Qt's own. QSS `min-height` overrides fixed heights, so heights of
styled widgets are set there and nowhere else.
"""

from dataclasses import asdict
from functools import lru_cache
from string import Template

from medisecure_desktop.ui.style.places import RESOURCES
from medisecure_desktop.ui.style.tokens import Tokens


def style_sheet(tokens: Tokens) -> str:
    """The application's style sheet in one theme."""
    return _template().substitute(asdict(tokens))


@lru_cache(maxsize=1)
def _template() -> Template:
    return Template((RESOURCES / "style" / "application.qss").read_text(encoding="utf-8"))
