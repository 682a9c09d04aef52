"""How much may still be typed, once it is no longer plenty."""

from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.widgets.announce import announce
from medisecure_desktop.ui.widgets.label import Label

LAST_PART = 4
"""Quiet until less than a quarter is left."""


class LengthCounter(Label):
    """Counts what is typed into a field; nothing is cut off, too much is said."""

    def __init__(self, most: int, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__("", "caption", parent=parent)
        self._most = most
        self._field = field
        self.hide()

    def count(self, typed: str) -> None:
        """Show what is left. A screen reader is told when it becomes little, and when it is too much."""
        left = self._most - len(typed)
        was_seen, was_over = not self.isHidden(), self.property("msRole") == "error"
        is_seen, is_over = left * LAST_PART <= self._most, left < 0
        self.set_role("error" if is_over else "caption")
        self.setText(_words(left) if is_seen else "")
        self.setVisible(is_seen)
        if (is_seen, is_over) != (was_seen, was_over) and is_seen and self._field.hasFocus():
            announce(self._field, _words(left))


def _words(left: int) -> str:
    if left < 0:
        return text("%n characters too many", one="%n character too many", n=-left)
    return text("%n characters left", one="%n character left", n=left)
