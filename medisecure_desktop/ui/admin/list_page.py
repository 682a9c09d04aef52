"""The frame of an admin's list: title and actions, filters with a count, then the list."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.layout_order import read_as_laid_out

GUTTER = 20
FRAME = 6


class ListPage(QWidget):
    """Title, caption, `buttons`, `filters`, `count`, and the list in a frame of its own."""

    def __init__(self, title: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = QHBoxLayout()
        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.count = Label(role="caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GUTTER, 16, GUTTER, 16)
        layout.setSpacing(12)
        layout.addLayout(self._top(title, caption))
        line = QHBoxLayout()
        line.addLayout(self.filters)
        line.addStretch(1)
        line.addWidget(self.count)
        layout.addLayout(line)
        self._list = Card()
        self._list.body.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list, 1)

    def show_list(self, content: QWidget) -> None:
        """Put the list into its frame."""
        self._list.body.addWidget(content, 1)
        frame = self._list.layout()
        if frame is not None:
            frame.setContentsMargins(FRAME, FRAME, FRAME, FRAME)
            frame.setSpacing(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        read_as_laid_out(self)

    def _top(self, title: str, caption: str) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Heading(title, "title"))
        words.addWidget(Label(caption, role="muted"))
        top = QHBoxLayout()
        top.addLayout(words, 1)
        top.addLayout(self.buttons)
        return top
