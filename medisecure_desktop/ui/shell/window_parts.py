"""F6: from one part of the window to the next, without passing through everything between."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from medisecure_desktop.ui.shell.reading_order import can_take_focus, reading_order
from medisecure_desktop.ui.widgets.window_part import ORDER, part_name

__all__ = ["can_take_focus", "first_focusable", "go_to_part", "window_parts"]


def go_to_part(window: QWidget, by: int) -> None:
    """Put the focus into the part after the one that has it (`by` 1) or before it (-1)."""
    parts = window_parts(window)
    focused = QApplication.focusWidget()
    inside = [at for at, part in enumerate(parts) if _holds(part, focused, parts)]
    here = inside[0] if inside else (-1 if by > 0 else 0)
    for step in range(1, len(parts) + 1):
        part = parts[(here + by * step) % len(parts)]
        target = next((one for one in reading_order(part) if _holds(part, one, parts)), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def window_parts(window: QWidget) -> list[QWidget]:
    """What is marked as a part and can be seen, in the order of F6."""
    found = [one for one in window.findChildren(QWidget) if part_name(one) and one.isVisible()]
    return sorted(found, key=lambda one: ORDER.index(part_name(one)))


def first_focusable(part: QWidget) -> QWidget | None:
    """Where Tab would begin in this part."""
    return next(iter(reading_order(part)), None)


def _holds(part: QWidget, focused: QWidget | None, parts: list[QWidget]) -> bool:
    """Whether it is in this part, and not in a part of this part."""
    place = focused
    while place is not None and place not in parts:
        place = place.parentWidget()
    return place is part
