"""A title that is one to a screen reader too: people go from heading to heading as others let the eye run."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from medisecure_desktop.ui.widgets.label import Label

LEVELS = {"display": 1, "title": 1, "subtitle": 2, "strong": 3}


class Heading(Label):
    """The title of a page (level 1), of a card or a sheet (2), of a part of one (3).

    The level follows from the type role, unless what is large is not the title of the page.
    """

    accessible_role = QAccessible.Role.Heading

    def __init__(
        self,
        text: str = "",
        role: str = "display",
        *,
        level: int = 0,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self.heading_level = level or LEVELS[role]
        super().__init__(text, role, wrap=wrap, parent=parent)
