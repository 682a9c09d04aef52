"""Work that is out of sight for a while: nothing is asked or said about it until its person is back."""

from PySide6.QtWidgets import QWidget

_AWAY = "isAway"


def set_away(content: QWidget, *, is_away: bool) -> None:
    """Whether this is out of sight, with all that would be asked or said about it."""
    content.setProperty(_AWAY, is_away)


def is_away(widget: QWidget) -> bool:
    """Whether this belongs to something that is out of sight."""
    return bool(widget.window().property(_AWAY))
