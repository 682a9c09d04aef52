"""The top of the window: the way to everything by typing, which clinic this is, whether it answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.shell.search_opener import SearchOpener
from medisecure_desktop.ui.style.sizes import effective, least_height, most_width
from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.layout_order import read_as_laid_out
from medisecure_desktop.ui.widgets.window_part import mark_part

HEIGHT, SEARCH_WIDTH, CLINIC_FROM, STATE_FROM = 56, 440, 860, 600


class TopBar(QFrame):
    """`search_wanted` opens the palette, `notices_wanted` what was said before, `help_wanted` the keys."""

    search_wanted = Signal()
    notices_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, clinic_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("TopBar")
        mark_part(self, "top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        least_height(self, HEIGHT)
        self.search = SearchOpener()
        most_width(self.search, SEARCH_WIDTH)
        self.search.clicked.connect(self.search_wanted)
        self._clinic = QWidget()
        named = QHBoxLayout(self._clinic)
        named.setContentsMargins(0, 0, 0, 0)
        named.setSpacing(8)
        named.addWidget(IconView("building-2", 18, "text2"))
        named.addWidget(Label(clinic_name, "caption"), 1)
        self.bell, help_button = (
            IconButton("bell", text("Notices")),
            IconButton("life-buoy", text("Keyboard shortcuts")),
        )
        self.bell.clicked.connect(self.notices_wanted)
        help_button.clicked.connect(self.help_wanted)
        self._state: QWidget | None = None
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.search, 3)
        row.addStretch(1)
        row.addWidget(self._clinic)
        row.addWidget(self.bell)
        row.addWidget(help_button)

    def set_state(self, state: QWidget) -> None:
        """Show whether the clinic answers."""
        self._state = state
        self._row.insertWidget(self._row.indexOf(self.bell), state)
        read_as_laid_out(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = effective(self.width())
        self._clinic.setVisible(room >= CLINIC_FROM)
        if self._state is not None:
            self._state.setVisible(room >= STATE_FROM)
