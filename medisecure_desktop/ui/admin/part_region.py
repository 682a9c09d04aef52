"""Shows one part of a screen: skeleton, content, empty or error with Try again."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_desktop.api.errors import ApiError
from medisecure_desktop.ui.admin.part import Part
from medisecure_desktop.ui.widgets.data_region import DataRegion
from medisecure_desktop.ui.widgets.inline_message import InlineMessage

T = TypeVar("T")
Empty = tuple[str, str, str]
STALE = "This may not be the latest"


class PartRegion(QWidget, Generic[T]):
    """Follows a `Part`. `build` makes the content, or returns what to say when there is nothing."""

    def __init__(
        self,
        part: Part[T],
        build: Callable[[T], QWidget | Empty],
        *,
        action: tuple[str, Callable[[], None]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._part = part
        self._build = build
        self._action = action
        self._shown: T | Exception | str | None = None
        self._version: object = None
        self._region = DataRegion()
        self._stale = InlineMessage("warning", STALE)
        self._stale.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stale)
        layout.addWidget(self._region, 1)

    def refresh(self, version: object = None) -> None:
        """Show the part as it is now; the same value (and `version`) is not built twice."""
        part = self._part
        if part.value is None:
            self._stale.hide()
            self._wait_or_fail()
            return
        self._stale.setVisible(part.error is not None)
        if part.value is not self._shown or version != self._version:
            self._shown, self._version = part.value, version
            self._show(part.value)

    def _wait_or_fail(self) -> None:
        state = self._part.error or "waiting"
        if state is self._shown:
            return
        self._shown = state
        if self._part.error is not None:
            error = self._part.error
            self._region.show_error(error if isinstance(error, ApiError) else ApiError(), self._part.load)
        else:
            self._region.show_loading()

    def _show(self, value: T) -> None:
        content = self._build(value)
        if isinstance(content, QWidget):
            self._region.show_content(content)
            return
        icon, title, body = content
        if self._action is None:
            self._region.show_empty(icon, title, body)
        else:
            self._region.show_empty(icon, title, body, *self._action)
