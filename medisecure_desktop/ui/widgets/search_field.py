"""A line to search with."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from medisecure_desktop.ui.style.icons import icon
from medisecure_desktop.ui.style.theme import theme


class SearchField(QWidget):
    """A search line with a magnifier; the placeholder is its name. `edited` on typing."""

    edited = Signal(str)
    submitted = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)
        self.line.setClearButtonEnabled(False)
        self._sign = QAction("Search", self)
        self.line.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.edited)
        self.line.returnPressed.connect(self.submitted)
        self._draw()
        theme.changed.connect(self._draw)

    def text(self) -> str:
        """What is searched for."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Search for something else."""
        self.line.setText(text)

    def clear(self) -> None:
        """Search for nothing."""
        self.line.clear()

    def _draw(self) -> None:
        self._sign.setIcon(icon("search", "muted"))
