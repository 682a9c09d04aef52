"""A sheet at the side for one piece of work, with a sticky footer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.style.sizes import most_width
from medisecure_desktop.ui.widgets.dialog import Dialog
from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.layout_order import read_as_laid_out
from medisecure_desktop.ui.widgets.scrolling import put_inside
from medisecure_desktop.ui.widgets.window_part import mark_part

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH = 480
DISCARD = mark("Discard what you typed?")
LOST = mark("It is not saved yet. If you discard it, it is lost.")


def _never() -> bool:
    return False


class SideSheet(QFrame):
    """`body` scrolls, `footer` stays; `closed` when the person asks to close it."""

    closed = Signal()

    def __init__(self, title: str, width: int = WIDTH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SideSheet")
        mark_part(self, "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.design_width = width
        self.is_dirty: Callable[[], bool] = _never
        self._opener: QWidget | None = None
        most_width(self, width)
        self.setAccessibleName(heard(title))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head(title))
        self.body = QVBoxLayout()
        column.addWidget(self._scroll(), 1)
        footer = QFrame()
        footer.setObjectName("SheetFooter")
        self.footer = QHBoxLayout(footer)
        self.footer.setContentsMargins(20, 10, 20, 10)
        column.addWidget(footer)

    def set_state(self, words: str) -> None:
        """Say in the head what has become of what was typed."""
        self.state.setText(words)
        self.state.setVisible(bool(words))

    def ask_to_close(self) -> None:
        """Close; if something was typed that would be lost, only when the person says so."""
        if not self.is_dirty():
            self.closed.emit()
            return
        dialog = Dialog(
            text(DISCARD),
            text(LOST),
            text("Discard text"),
            text("Keep writing"),
            danger=True,
            parent=self.window(),
        )
        dialog.accepted.connect(self.closed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        read_as_laid_out(self._inside)
        if not event.spontaneous():
            self._opener = self.window().focusWidget()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever was in the sheet goes on where it was opened from."""
        super().hideEvent(event)
        focused, opener = self.window().focusWidget(), self._opener
        is_here = focused is not None and self.isAncestorOf(focused)  # pyright: ignore[reportUnnecessaryComparison]
        if event.spontaneous() or not is_here:
            return
        if opener is not None and isValid(opener) and opener.isVisible() and opener.isEnabled():
            opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ask_to_close()
        else:
            super().keyPressEvent(event)

    def _head(self, title: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 10, 12, 6)
        self._title = Heading(title, "subtitle")
        row.addWidget(self._title, 1)
        self.state = Label("", "caption")
        self.state.hide()
        row.addWidget(self.state)
        close = IconButton("x", text("Close"))
        close.clicked.connect(self.ask_to_close)
        row.addWidget(close)
        return row

    def _scroll(self) -> QScrollArea:
        inner = self._inside = QWidget()
        inner.setObjectName("ScrollBody")
        self.body.setContentsMargins(20, 10, 20, 16)
        self.body.setSpacing(14)
        holder = QVBoxLayout(inner)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addLayout(self.body)
        holder.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        put_inside(area, inner)
        return area
