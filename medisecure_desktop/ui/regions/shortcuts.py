"""Keys of a screen: they work wherever in the window the focus is, as long as the screen is on it."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def on_key(widget: QWidget, keys: str, act: Callable[[], object], words: str = "") -> None:
    """Do something on these keys while the widget can be seen; `words` say what, on the sheet of all keys.

    Not only while it has the focus: somebody who has just come from the navigation is on this screen too.
    What lies over a screen takes its keys, see `KeysTaken`.
    """
    shortcut = QShortcut(QKeySequence(keys), widget)
    shortcut.setWhatsThis(words)
    shortcut.activated.connect(act)
