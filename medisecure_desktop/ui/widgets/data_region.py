"""A place for data in one of its states. Each region loads, fails and recovers alone; it is never blank."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.empty_state import EmptyState
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.region_note import RegionNote
from medisecure_desktop.ui.widgets.waiting import Waiting


class ShownError(Protocol):
    """An error in words for the person who reads it."""

    @property
    def title(self) -> str:
        """What happened."""
        ...

    @property
    def body(self) -> str:
        """What is safe, and what to do."""
        ...

    @property
    def reference(self) -> str:
        """What support asks for; nothing for most."""
        ...


class DataRegion(QWidget):
    """One region of a screen; content that was given is kept for the next time.

    `state` is new, loading, content, empty, error, offline or forbidden. Content that could not be read
    again stays, under a note that says so: `note` is offline or stale.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._note = RegionNote()
        column.addWidget(self._note)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._content: QWidget | None = None
        self._passing: QWidget | None = None
        self.state = "new"
        self.note = ""

    def show_loading(self, rows: int = 3, on_retry: Callable[[], None] | None = None) -> None:
        """Data is on its way."""
        self._show_passing("loading", Waiting(rows, on_retry))

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
        acts = QHBoxLayout()
        if on_retry is not None:
            again = Button(text("Try again"), "secondary", "refresh-cw")
            again.clicked.connect(on_retry)
            acts.addWidget(again)
        if error.reference:
            acts.addWidget(
                Label(text("Reference {reference}", reference=error.reference), "caption", wrap=True), 1
            )
        else:
            acts.addStretch(1)
        column.addLayout(acts)
        column.addStretch(1)
        self._show_passing("error", body)

    def show_offline(self, error: ShownError, on_retry: Callable[[], None]) -> None:
        """The clinic cannot be reached, and nothing was read before."""
        lost = EmptyState("wifi-off", error.title, error.body, text("Try again"))
        lost.action_triggered.connect(on_retry)
        self._show_passing("offline", lost)

    def show_forbidden(self, error: ShownError) -> None:
        """Not for this person; whether the record exists is not told."""
        self._show_passing("forbidden", EmptyState("lock", error.title, error.body))

    def show_note(self, kind: str, text: str, on_refresh: Callable[[], None]) -> None:
        """What is shown was read before, and why it is not newer: `kind` is "offline" or "stale"."""
        self.note = kind
        self._note.say(kind, text, on_refresh)

    def clear_note(self) -> None:
        """What is shown is the newest."""
        self.note = ""
        self._note.hide()

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
