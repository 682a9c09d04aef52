"""Keeps the focus near where the person was, when what had it goes away."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from medisecure_desktop.ui.shell.window_parts import first_focusable


class FocusKeeper(QObject):
    """Watches the focus below one widget.

    A button that hides itself, a row that is read again, a step that gives way to the next: Qt would hand the
    focus to whatever comes next in the window. Here it goes to the nearest part that is still there, unless
    somebody put it elsewhere meanwhile.
    """

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._around: list[QWidget] = []
        """What held the widget that went away, the innermost first."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _on_focus(self, old: QWidget | None, _now: QWidget | None) -> None:
        if old is None or not isValid(old) or not isValid(self._root):
            return
        if old.isVisible() or not self._root.isVisible() or not self._root.isAncestorOf(old):
            self._around = []
        elif not self._around:
            self._around = _around(old, self._root)
            QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        around, self._around = self._around, []
        focused = QApplication.focusWidget()
        for place in (one for one in around if isValid(one) and one.isVisible() and one.isEnabled()):
            if focused is not None and place.isAncestorOf(focused):
                return
            target = first_focusable(place)
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
                return


def _around(widget: QWidget, root: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    place = widget.parentWidget()
    while place is not None and place is not root:
        found.append(place)
        place = place.parentWidget()
    return [*found, root]
