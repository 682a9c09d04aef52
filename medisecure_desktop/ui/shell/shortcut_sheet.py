"""F1: every key that works here."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.sizes import px
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.scrolling import scrolling

WIDTH, HEIGHT = 560, 560


class ShortcutSheet(QDialog):
    """Keys beside what they do, in groups; Esc closes it."""

    def __init__(self, groups: dict[str, list[tuple[str, str]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("MediSecure")
        self.setAccessibleName(text("Keyboard shortcuts"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(px(WIDTH), px(HEIGHT))
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        row = 0
        for title, entries in groups.items():
            grid.addWidget(Label(title, "strong"), row, 0, 1, 2)
            for at, (keys, what) in enumerate(entries, row + 1):
                grid.addWidget(Label(keys, "caption", wrap=False), at, 0)
                grid.addWidget(Label(what), at, 1)
            row += len(entries) + 1
        grid.setRowStretch(row, 1)
        close = Button(text("Close"), "secondary")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Heading(text("Keyboard shortcuts"), "subtitle"))
        column.addWidget(scrolling(page), 1)
        column.addLayout(foot)
        close.setFocus()


def written(keys: str) -> str:
    """Keys as they stand on the keyboard."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
