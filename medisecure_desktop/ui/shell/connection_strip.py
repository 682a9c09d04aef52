"""Across the top while the clinic does not answer: since when, what still works, and a way to try."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.announce import announce
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.window_part import mark_part

WORDS = mark("You can read what is on this screen. Saving starts again when you are back.")


class ConnectionStrip(QFrame):
    """`retry_wanted` by its button."""

    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Strip")
        mark_part(self, "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = Label("", "strong")
        again = Button(text("Try now"), "link")
        again.clicked.connect(self.retry_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(10)
        row.addWidget(IconView("wifi-off", 20, "warning"))
        row.addWidget(self._title)
        row.addWidget(Label(text(WORDS)), 1)
        row.addWidget(again)
        self.hide()

    def say(self, since: str) -> None:
        """Show and announce since when; saying the same again says nothing."""
        self.setAccessibleName(heard(f"{since}. {text(WORDS)}"))
        if self.isHidden():
            self._title.setText(f"{since}.")
            self.show()
            announce(self, self.accessibleName(), is_urgent=True)
