"""The top of the window: go anywhere, and whether the clinic answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.search_field import SearchField

HEIGHT, SEARCH_WIDTH = 56, 440


class TopBar(QFrame):
    """`searched` with what was typed and entered."""

    searched = Signal(str)

    def __init__(self, placeholder: str, clinic_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("TopBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        self.search = SearchField(placeholder)
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.submitted.connect(lambda: self.searched.emit(self.search.text()))
        row.addWidget(self.search)
        row.addWidget(Badge("Ctrl K"))
        row.addStretch(1)
        row.addWidget(IconView("building-2", 18, "text2"))
        row.addWidget(Label(clinic_name, "caption"))
