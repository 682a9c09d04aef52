"""What a widget of ours is to a screen reader: Qt knows the roles of its own classes and of no others.

A class says so itself: `accessible_role`, `is_checked()` where the role has such a state, and `click()` where
it can be pressed. The roles work once `install_roles` was called.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ROLE = "accessible_role"
PRESS = "Press"
_made: dict[int, QAccessibleInterface] = {}
"""Qt holds them by address alone: without a reference from here they would be gone."""


class _Installed:
    is_done = False


def install_roles() -> None:
    """Tell Qt to ask our classes; once for the program."""
    if not _Installed.is_done:
        _Installed.is_done = True
        QAccessible.installFactory(_interface_of)


class _RoleInterface(QAccessibleWidget):
    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._spoken = widget

    def role(self) -> QAccessible.Role:
        return getattr(self._spoken, ROLE)

    def actionNames(self) -> list[str]:
        can_press = self._spoken.isEnabled() and hasattr(self._spoken, "click")
        return [*([PRESS] if can_press else []), *super().actionNames()]

    def doAction(self, actionName: str) -> None:  # noqa: N803 - Qt's name
        click = getattr(self._spoken, "click", None)
        if actionName == PRESS and callable(click):
            click()
        else:
            super().doAction(actionName)

    def state(self) -> QAccessible.State:
        state = super().state()
        is_checked = getattr(self._spoken, "is_checked", None)
        if callable(is_checked):
            state.checkable = True  # pyright: ignore[reportAttributeAccessIssue] - bit fields are not in the stubs
            state.checked = bool(is_checked())  # pyright: ignore[reportAttributeAccessIssue]
        return state


def _interface_of(_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget) or not hasattr(type(thing), ROLE):
        return None
    made, key = _RoleInterface(thing, getattr(thing, ROLE)), id(thing)
    _made[key] = made
    thing.destroyed.connect(lambda: _made.pop(key, None))
    return made
