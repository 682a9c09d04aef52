"""A line to search with."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.sizes import keep, px

SIGN, ROOM = 18, 26


class SearchField(QWidget):
    """A search line with a magnifier; the placeholder is its name. `edited` on typing."""

    edited = Signal(str)
    submitted = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line: QLineEdit = _Line()
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.edited)
        self.line.returnPressed.connect(self.submitted)

    def text(self) -> str:
        """What is searched for."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Search for something else."""
        self.line.setText(text)

    def clear(self) -> None:
        """Search for nothing."""
        self.line.clear()


class _Line(QLineEdit):
    """A line with the magnifier painted where the words begin."""

    def __init__(self) -> None:
        super().__init__()
        keep(self, self._make_room)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        left = self.width() - px(SIGN + 10) if self.isRightToLeft() else px(10)
        QPainter(self).drawPixmap(left, (self.height() - px(SIGN)) // 2, pixmap("search", SIGN, "muted"))

    def _make_room(self) -> None:
        room = px(ROOM)
        self.setTextMargins(0 if self.isRightToLeft() else room, 0, room if self.isRightToLeft() else 0, 0)
