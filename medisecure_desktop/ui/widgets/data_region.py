"""A place for data: loading, there, empty, or failed with a way to try again. Each region fails alone."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.empty_state import EmptyState
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.skeleton import Skeleton


class ShownError(Protocol):
    """An error in words for the person who reads it."""

    title: str
    body: str
    reference: str


class DataRegion(QWidget):
    """One region of a screen in one of its states; content that was given is kept for the next time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedLayout(self)
        self._content: QWidget | None = None
        self._passing: QWidget | None = None
        self.state = "new"

    def show_loading(self, rows: int = 3) -> None:
        """Data is on its way."""
        self._show_passing("loading", _padded(Skeleton(rows)))

    def show_content(self, widget: QWidget) -> None:
        """Data is there."""
        self._clear_passing()
        if widget is not self._content:
            if self._content is not None:
                self._stack.removeWidget(self._content)
                self._content.deleteLater()
            self._content = widget
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self.state = "content"

    def show_empty(
        self,
        icon: str,
        title: str,
        body: str = "",
        action_text: str | None = None,
        on_action: Callable[[], None] | None = None,
    ) -> None:
        """There is nothing, and that is known."""
        empty = EmptyState(icon, title, body, action_text)
        if on_action is not None:
            empty.action_triggered.connect(on_action)
        self._show_passing("empty", empty)

    def show_error(self, error: ShownError, on_retry: Callable[[], None] | None = None) -> None:
        """It could not be loaded: that is not the same as empty."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.addWidget(InlineMessage("danger", error.title, error.body))
        if error.reference:
            column.addWidget(Label(f"Reference {error.reference}", "caption"))
        if on_retry is not None:
            again = Button("Try again", "secondary", "refresh-cw")
            again.clicked.connect(on_retry)
            column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._show_passing("error", body)

    def _show_passing(self, state: str, widget: QWidget) -> None:
        self._clear_passing()
        self._passing = widget
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self.state = state

    def _clear_passing(self) -> None:
        if self._passing is not None:
            self._stack.removeWidget(self._passing)
            self._passing.deleteLater()
            self._passing = None


def _padded(widget: QWidget) -> QWidget:
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.addWidget(widget)
    column.addStretch(1)
    return frame
