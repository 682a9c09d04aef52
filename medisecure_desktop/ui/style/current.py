"""What is on: the theme's colours and the person's text size. Painted widgets ask; theme.py changes it."""

from PySide6.QtGui import QColor

from medisecure_desktop.ui.style.tokens import LIGHT, Tokens

FULL = 100


class _Current:
    tokens: Tokens = LIGHT
    text_percent: int = FULL
    is_motion_reduced: bool = False
    is_shared: bool = False


_current = _Current()


def tokens() -> Tokens:
    """The colours of the theme that is on."""
    return _current.tokens


def colour(name: str) -> QColor:
    """One token of the theme that is on, for a painter."""
    return QColor(getattr(_current.tokens, name))


def text_percent() -> int:
    """How large the person wants things: 100 to 200."""
    return _current.text_percent


def is_motion_reduced() -> bool:
    """Whether nothing should move."""
    return _current.is_motion_reduced


def is_screen_shared() -> bool:
    """Whether strangers stand before this screen one after the other, and touch it."""
    return _current.is_shared


def use_shared_screen(*, is_shared: bool) -> None:
    """Make what is pressed large enough for a finger, or not; theme.py calls this."""
    _current.is_shared = is_shared


def use(chosen: Tokens) -> None:
    """Switch the theme's colours; theme.py calls this and repaints."""
    _current.tokens = chosen


def use_text_percent(percent: int) -> None:
    """Switch the text size; as above."""
    _current.text_percent = percent


def use_reduced_motion(*, is_reduced: bool) -> None:
    """Switch movement off or on; as above."""
    _current.is_motion_reduced = is_reduced
