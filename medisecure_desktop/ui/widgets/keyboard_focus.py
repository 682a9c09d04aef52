"""When painted items show their focus ring: for people who move with the keyboard, not after a click."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

PROPERTY = "msKeyboard"
REASONS = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class KeyboardFocus(QObject):
    """Watches one view and remembers on it whether the keyboard was used last."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            if event.gotFocus() and event.reason() in REASONS:
                self._set(is_used=True)
        elif event.type() == QEvent.Type.KeyPress:
            self._set(is_used=True)
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._set(is_used=False)
        return super().eventFilter(watched, event)

    def _set(self, *, is_used: bool) -> None:
        self._view.setProperty(PROPERTY, is_used)
        self._view.viewport().update()


def has_keyboard_focus(option: QStyleOptionViewItem) -> bool:
    """Whether the item that is painted with this option should show the ring, if it is the current one."""
    view = option.widget  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    return isinstance(view, QAbstractItemView) and view.hasFocus() and bool(view.property(PROPERTY))
