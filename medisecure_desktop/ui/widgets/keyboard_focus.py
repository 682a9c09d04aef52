"""When a view shows that it has the focus: for people who move with the keyboard, not after a click."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem

PROPERTY = "msKeyboard"
REASONS = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
CHANGES = {QEvent.Type.Resize, QEvent.Type.FocusIn, QEvent.Type.FocusOut}


class KeyboardFocus(QObject):
    """Watches one view and remembers on it whether the keyboard was used last; then it has an edge."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._edge = _edge_of(view)
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
        if event.type() in CHANGES and watched is self._view:
            self._show_edge(has_focus=event.type() != QEvent.Type.FocusOut and self._view.hasFocus())
        return super().eventFilter(watched, event)

    def _set(self, *, is_used: bool) -> None:
        self._view.setProperty(PROPERTY, is_used)
        self._view.viewport().update()
        self._show_edge(has_focus=self._view.hasFocus())

    def _show_edge(self, *, has_focus: bool) -> None:
        self._edge.setGeometry(self._view.rect())
        self._edge.setVisible(has_focus and bool(self._view.property(PROPERTY)))
        self._edge.raise_()


def _edge_of(view: QAbstractItemView) -> QFrame:
    """Lies over a whole view: seen also where no item is current, or the current one is out of sight."""
    edge = QFrame(view)
    edge.setObjectName("FocusEdge")
    edge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    edge.hide()
    return edge


def has_keyboard_focus(option: QStyleOptionViewItem) -> bool:
    """Whether the item that is painted with this option should show the ring, if it is the current one."""
    view = option.widget  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    return isinstance(view, QAbstractItemView) and view.hasFocus() and bool(view.property(PROPERTY))


def is_current_row(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether keys would act on this row, chosen or not."""
    view = option.widget  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    return isinstance(view, QAbstractItemView) and view.currentIndex().row() == index.row()
