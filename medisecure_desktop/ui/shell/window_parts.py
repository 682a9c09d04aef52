"""F6: from one part of the window to the next, without passing through everything between."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def go_to_part(parts: list[QWidget], by: int) -> None:
    """Put the focus into the part after the one that has it (`by` 1) or before it (-1)."""
    focused = QApplication.focusWidget()
    here = next((at for at, part in enumerate(parts) if _holds(part, focused)), -1 if by > 0 else 0)
    for step in range(1, len(parts) + 1):
        target = first_focusable(parts[(here + by * step) % len(parts)])
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def first_focusable(part: QWidget) -> QWidget | None:
    """Where Tab would begin in this part."""
    every = [part, *part.findChildren(QWidget)]
    return next((one for one in every if can_take_focus(one)), None)


def can_take_focus(widget: QWidget) -> bool:
    """Whether Tab stops here."""
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _holds(part: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (part is focused or part.isAncestorOf(focused))
