"""Shows what is being read in one lasting content, which keeps its place and selection."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from medisecure_desktop.ui.regions.reading import Reading
from medisecure_desktop.ui.regions.reading_region import Empty, ReadingRegion

__all__ = ["Empty", "LiveRegion"]
T = TypeVar("T")


class LiveRegion(ReadingRegion):
    """One content widget that keeps its place and selection while the data around it is read again."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content

    def show_reading(self, reading: Reading[T], fill: Callable[[T], Empty | None]) -> None:
        """Show the reading as it is; `fill` puts a value into the content, or says why there is nothing."""
        value = reading.value
        if value is None:
            self._show_absence(reading)
            return
        empty = fill(value)
        if empty is None:
            self._region.show_content(self._content)
        else:
            self._region.show_empty(*empty)
        self._show_age(reading)

    def wait(self) -> None:
        """Nothing has been read yet."""
        if self._region.state != "loading":
            self._region.show_loading()
