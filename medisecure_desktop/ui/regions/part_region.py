"""Shows one part of a screen; its content is built from each new value."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_desktop.ui.regions.part import Part
from medisecure_desktop.ui.regions.reading_region import Empty, ReadingRegion
from medisecure_desktop.ui.widgets.label import Label

__all__ = ["Empty", "PartRegion"]
T = TypeVar("T")


class PartRegion(ReadingRegion, Generic[T]):
    """Follows a `Part`. `build` makes the content, or returns what to say when there is nothing.

    `unavailable` names what is missing when reading failed, where silence could be taken for "none".
    """

    def __init__(
        self,
        part: Part[T],
        build: Callable[[T], QWidget | Empty],
        *,
        action: tuple[str, Callable[[], None]] | None = None,
        unavailable: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._part = part
        self._build = build
        self._action = action
        self._shown: T | None = None
        self._version: object = None
        self._unavailable = Label(unavailable, role="strong")
        self._unavailable.hide()
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, self._unavailable)

    def refresh(self, version: object = None) -> None:
        """Show the part as it is now; the same value (and `version`) is not built twice."""
        part = self._part
        is_unknown = part.value is None and part.error is not None
        self._unavailable.setVisible(is_unknown and bool(self._unavailable.text()))
        if part.value is None:
            self._shown = None
            self._show_absence(part)
            return
        if part.value is not self._shown or version != self._version:
            self._shown, self._version = part.value, version
            self._show(part.value)
        self._show_age(part)

    def _show(self, value: T) -> None:
        content = self._build(value)
        if isinstance(content, QWidget):
            self._region.show_content(content)
            return
        self._region.show_empty(*content, *(self._action or (None, None)))
