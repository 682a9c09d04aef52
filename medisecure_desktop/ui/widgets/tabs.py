"""Views of one thing, always in the same order."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from medisecure_desktop.language import text


class Tabs(QWidget):
    """A row of tabs; `changed` with the index."""

    changed = Signal(int)
    bar_name = ""

    def __init__(self, titles: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QTabBar()
        self._bar.setObjectName(self.bar_name)
        self._bar.setExpanding(False)
        self._bar.setDrawBase(False)
        self._bar.setAccessibleName(text("Views"))
        for title in titles:
            self._bar.addTab(title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar)
        row.addStretch(1)
        self.setFocusProxy(self._bar)
        self._bar.currentChanged.connect(self.changed)

    def index(self) -> int:
        """Which one is on."""
        return self._bar.currentIndex()

    def set_index(self, index: int) -> None:
        """Turn another one on."""
        self._bar.setCurrentIndex(index)

    def set_name(self, name: str) -> None:
        """What a screen reader calls the row."""
        self._bar.setAccessibleName(name)
