"""One line of a card: what it is, how it stands, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label

Act = tuple[str, str, Callable[[], None]]
"""What its button says, what a screen reader says, what it does."""


class Row(QWidget):
    """Icon, words, perhaps a badge, then one button for each act."""

    def __init__(
        self,
        icon: str,
        title: str,
        detail: str = "",
        *,
        badge: tuple[str, str] | None = None,
        acts: tuple[Act, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(title, "strong", wrap=True))
        if detail:
            words.addWidget(Label(detail, "caption", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(IconView(icon, 20, "text2"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        if badge is not None:
            row.addWidget(Badge(badge[0], badge[1]), 0, Qt.AlignmentFlag.AlignVCenter)
        for said, spoken, do in acts:
            button = Button(said, kind="secondary")
            button.setAccessibleName(spoken)
            button.clicked.connect(do)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)


def rows(*all_rows: QWidget) -> QWidget:
    """Rows under each other."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for row in all_rows:
        column.addWidget(row)
    return holder
