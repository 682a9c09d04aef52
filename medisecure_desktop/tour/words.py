"""What the window says, looked for in whichever language it speaks.

The tour names things by their English source, as the code does: "Book {time} on {day}" finds "Donnerstag um
10:20 buchen". What no catalogue knows, such as a name, is looked for as it is.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QTextEdit, QWidget

from medisecure_desktop.language import Marked, text

_PLACE = re.compile(r"\\\{\w+\\\}")


def pattern(source: str) -> re.Pattern[str]:
    """How the source is said now, with anything in the places of its values."""
    return re.compile(_PLACE.sub(".+?", re.escape(text(Marked(source)))))


def names(widget: QWidget, source: str) -> bool:
    """Whether a widget is called exactly this, by its name or by the words on it."""
    called = [widget.accessibleName()]
    if isinstance(widget, QAbstractButton):
        called.append(widget.text().replace("&", "").strip())
    return any(pattern(source).fullmatch(each) for each in called)


def begins(widget: QWidget, source: str) -> bool:
    """Whether a widget's name begins like this."""
    return pattern(source).match(widget.accessibleName()) is not None


def is_field(widget: QWidget, label: str) -> bool:
    """Whether this is what one types into under that label."""
    return isinstance(widget, QLineEdit | QTextEdit) and begins(widget, label)


def closest(root: QWidget, label: str) -> QWidget:
    """Of the fields in sight whose names begin like this, the one that says least else.

    In Spanish a first name is "Nombre", and what is looked for "Nombre o correo electrónico".
    """
    fields = [found for found in root.findChildren(QWidget) if found.isVisible() and is_field(found, label)]
    return min(fields, key=lambda found: len(found.accessibleName()))


def is_said(root: QWidget, source: str) -> bool:
    """Whether something visible says this: a label, a table, a list."""
    return any(pattern(source).search(said) for said in _texts(root))


def _texts(root: QWidget) -> Iterator[str]:
    for label in root.findChildren(QLabel):
        if label.isVisible():
            yield label.text()
    for view in root.findChildren(QAbstractItemView):
        model = view.model()
        if view.isVisible() and model is not None:  # pyright: ignore[reportUnnecessaryComparison]
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
            for row in range(model.rowCount()):
                yield from (str(model.index(row, column).data() or "") for column in range(columns))
