"""The top of the window: go to a screen by typing, and which clinic this is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QWidget

from medisecure_desktop.ui.style.sizes import fixed_height
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.search_field import SearchField

HEIGHT, SEARCH_WIDTH = 56, 440


class TopBar(QFrame):
    """`chosen` with the title of the screen that was typed or picked."""

    chosen = Signal(str)

    def __init__(self, clinic_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("TopBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        fixed_height(self, HEIGHT)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        self.search = SearchField("Go to a screen")
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.submitted.connect(self._on_submitted)
        row.addWidget(self.search)
        row.addWidget(Badge("Ctrl K"))
        row.addStretch(1)
        row.addWidget(IconView("building-2", 18, "text2"))
        row.addWidget(Label(clinic_name, "caption"))
        self._titles: list[str] = []

    def set_state(self, state: QWidget) -> None:
        """Show at the end whether the clinic answers."""
        self._row.addSpacing(12)
        self._row.addWidget(state)

    def set_titles(self, titles: list[str]) -> None:
        """The screens that can be gone to."""
        self._titles = titles
        completer = QCompleter(titles, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.search.line.setCompleter(completer)

    def _on_submitted(self) -> None:
        words = self.search.text().strip().lower()
        found = next((title for title in self._titles if words and words in title.lower()), None)
        if found is not None:
            self.search.clear()
            self.chosen.emit(found)
