"""What lies over a window is heard alone: while it is open, a screen reader finds nothing that is behind it.

A layer inside the window calls `heard_alone(layer)` once. A dialog, which is a window of its own, needs
nothing: Qt knows it as modal. What holds a window's content says `hides_what_is_behind`, and asks `in_front`.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_open: list[QWidget] = []
"""The layers that are in sight now, the latest last."""


class _Layer(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget):
            if event.type() == QEvent.Type.ShowToParent and watched not in _open:
                _open.append(watched)
                _tell(watched)
            elif event.type() == QEvent.Type.HideToParent and watched in _open:
                _open.remove(watched)
                _tell(watched)
        return False


def heard_alone(layer: QWidget) -> None:
    """While this is shown, the rest of its window is not there for a screen reader."""
    layer.installEventFilter(_Layer(layer))


def open_layer(window: QWidget) -> QWidget | None:
    """The topmost layer of this window."""
    _open[:] = [one for one in _open if isValid(one)]
    return next((one for one in reversed(_open) if one.window() is window and one.isVisible()), None)


def in_front(holder: QWidget, children: Sequence[QWidget]) -> list[QWidget]:
    """Those of the children that are heard now."""
    window, asked = holder.window(), QApplication.activeModalWidget()
    if asked is not None and asked is not window:  # pyright: ignore[reportUnnecessaryComparison]
        return []
    layer = open_layer(window)
    if layer is None or layer is holder or layer.isAncestorOf(holder):
        return list(children)
    return [one for one in children if one is layer or one.isAncestorOf(layer)]


def _tell(layer: QWidget) -> None:
    """What is modal has changed: a screen reader looks again at where it is."""
    state = QAccessible.State()
    state.modal = True  # pyright: ignore[reportAttributeAccessIssue] - bit fields are not in the stubs
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(layer, state))
