"""Shows what is being read: skeleton, content, empty, or failed with Try again. The content is made once."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_desktop.ui.widgets.data_region import DataRegion, ShownError
from medisecure_desktop.ui.widgets.inline_message import InlineMessage

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Empty = tuple[str, str, str]
STALE = "This may not be the latest"


class Reading(Protocol[T_co]):
    """Something read from the clinic: its value as far as known, and why the newest try failed."""

    @property
    def value(self) -> T_co | None:
        """What was read."""
        ...

    @property
    def error(self) -> Exception | None:
        """Why it could not be read."""
        ...

    def load(self) -> None:
        """Read again."""
        ...


class LiveRegion(QWidget):
    """One content widget that keeps its place and selection while the data around it is read again."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._region = DataRegion()
        self._stale = InlineMessage("warning", STALE)
        self._stale.hide()
        self._error: Exception | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._stale)
        layout.addWidget(self._region, 1)

    def show_reading(self, reading: Reading[T], fill: Callable[[T], Empty | None]) -> None:
        """Show the reading as it is; `fill` puts a value into the content, or says why there is nothing."""
        value, error = reading.value, reading.error
        self._stale.setVisible(value is not None and error is not None)
        if value is not None:
            empty = fill(value)
            if empty is None:
                self._region.show_content(self._content)
            else:
                self._region.show_empty(*empty)
        elif error is not None:
            self._fail(error, reading)
        elif self._region.state != "loading":
            self._region.show_loading()

    def wait(self) -> None:
        """Nothing has been read yet."""
        if self._region.state != "loading":
            self._region.show_loading()

    def _fail(self, error: Exception, reading: Reading[T]) -> None:
        if self._region.state == "error" and error is self._error:
            return
        self._error = error
        self._region.show_error(_shown(error), reading.load)


def _shown(error: Exception) -> ShownError:
    """Tasks deliver only errors that can be told to a person."""
    return error  # pyright: ignore[reportReturnType]
