"""A surface that groups what belongs together."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.layout_order import read_as_laid_out


class Card(QFrame):
    """A bordered group with an optional title; `header` beside the title, `body` below it."""

    def __init__(self, title: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        if title is not None:
            heading = Heading(title, "subtitle")
            self.header.addWidget(heading)
            self.header.addStretch(1)
            self.setAccessibleName(title)
        column.addLayout(self.header)
        column.addLayout(self.body, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        read_as_laid_out(self)
