"""Lengths follow the person's text size: a design length in pixels goes through `px`.

Qt scales by itself for the screen's resolution; this is on top of it. A size that is set once, such as a
fixed width, is set through the functions here, which set it again when the text size changes.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from medisecure_desktop.ui.style.current import FULL, is_screen_shared, text_percent
from medisecure_desktop.ui.style.theme import theme

UNBOUND = 16_777_215
TOUCHED = 56


def px(length: float) -> int:
    """A design length at the person's text size."""
    return round(length * text_percent() / FULL)


def target(length: float) -> int:
    """The height of what is pressed: on a shared screen never less than a finger needs."""
    return max(px(length), TOUCHED) if is_screen_shared() else px(length)


def effective(length: int) -> int:
    """How much a real length holds, in design pixels: what breakpoints compare."""
    return round(length * FULL / text_percent())


def keep(widget: QWidget, apply: Callable[[], None]) -> None:
    """Apply a size now, and again whenever the text size changes."""
    _Keeper(widget, apply)


def fixed_width(widget: QWidget, width: int) -> None:
    """As wide as this."""
    keep(widget, lambda: widget.setFixedWidth(px(width)))


def fixed_height(widget: QWidget, height: int) -> None:
    """As high as this."""
    keep(widget, lambda: widget.setFixedHeight(px(height)))


def fixed_size(widget: QWidget, width: int, height: int) -> None:
    """As large as this."""
    keep(widget, lambda: widget.setFixedSize(px(width), px(height)))


def least_height(widget: QWidget, height: int) -> None:
    """Never lower than this."""
    keep(widget, lambda: widget.setMinimumHeight(px(height)))


def most_width(widget: QWidget, width: int) -> None:
    """This wide where there is room, narrower where there is not."""
    keep(widget, lambda: widget.setMaximumWidth(px(width)))


class _Keeper(QObject):
    """Lives and dies with its widget."""

    def __init__(self, widget: QWidget, apply: Callable[[], None]) -> None:
        super().__init__(widget)
        self._apply = apply
        theme.changed.connect(self._on_changed)
        apply()

    def _on_changed(self) -> None:
        self._apply()
