"""Keeps the focus near where the person was, when what had it goes away."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from medisecure_desktop.ui.shell.window_parts import first_focusable


class FocusKeeper(QObject):
    """Watches the focus below one widget.

    A button that hides itself, a row that is read again, a step that gives way to the next: Qt would hand the
    focus to whatever comes next in the window. Here it goes to the nearest part that is still there. A button
    that cannot be pressed while it works gets it back when it can. Unless somebody moved on meanwhile.
    """

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._resting: QWidget | None = None
        """What had the focus until it could not be used."""
        self._around: list[QWidget] = []
        """What held the widget that went away, the innermost first."""
        self._last: list[QWidget] = []
        """What held the last focus in here: when a dialog closes, the widget itself may be gone."""
        root.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not hasattr(
            self, "_root"
        ):  # Python may let go of this before Qt of the window, and news still come
            return False
        resting = self._resting
        if resting is not None and watched is resting:
            if event.type() == QEvent.Type.EnabledChange and resting.isEnabled():
                self._forget()
                resting.setFocus(Qt.FocusReason.OtherFocusReason)
            elif event.type() == QEvent.Type.Hide:
                self._forget()
                self._look_around(_around(resting, self._root))
        elif watched is self._root and event.type() == QEvent.Type.WindowActivate:
            kept = self._root.focusWidget()
            if self._last and (kept is None or not kept.isVisible()):  # pyright: ignore[reportUnnecessaryComparison]
                self._look_around(self._last)
        return super().eventFilter(watched, event)

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and isValid(self._root) and self._root.isAncestorOf(now) and not self._around:
            self._last = _around(now, self._root)
        if old is None or not isValid(old) or not isValid(self._root):
            return
        if not self._root.isVisible() or not self._root.isAncestorOf(old):
            return
        if not old.isVisible():
            self._look_around(_around(old, self._root))
        elif not old.isEnabled() and self._resting is None:
            self._resting = old
            old.installEventFilter(self)
        elif old.isEnabled():
            self._forget()
            self._around = []

    def _forget(self) -> None:
        if self._resting is not None and isValid(self._resting):
            self._resting.removeEventFilter(self)
        self._resting = None

    def _look_around(self, around: list[QWidget]) -> None:
        if not self._around:
            self._around = around
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


class FocusWhenShown(QObject):
    """Gives the focus to a widget once it is there, if it is still where it was left to wait."""

    def __init__(self, widget: QWidget, waiting: QWidget) -> None:
        super().__init__(widget)
        self._widget, self._waiting = widget, waiting
        waiting.setFocus(Qt.FocusReason.ShortcutFocusReason)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            if self._widget.window().focusWidget() is self._waiting:
                self._widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._widget.removeEventFilter(self)
            self.deleteLater()
        return super().eventFilter(watched, event)


def _around(widget: QWidget, root: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    place = widget.parentWidget()
    while place is not None and place is not root:
        found.append(place)
        place = place.parentWidget()
    return [*found, root]
