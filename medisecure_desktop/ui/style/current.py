"""The theme that is on. Painted widgets and icons ask here; only theme.py changes it."""

from PySide6.QtGui import QColor

from medisecure_desktop.ui.style.tokens import LIGHT, Tokens


class _Current:
    tokens: Tokens = LIGHT


_current = _Current()


def tokens() -> Tokens:
    """The colours of the theme that is on."""
    return _current.tokens


def use(chosen: Tokens) -> None:
    """Switch the theme's colours; theme.py calls this and repaints."""
    _current.tokens = chosen


def colour(name: str) -> QColor:
    """One token of the theme that is on, for a painter."""
    return QColor(getattr(_current.tokens, name))
