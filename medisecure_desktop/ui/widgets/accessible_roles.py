"""What a widget of ours is to a screen reader: Qt knows the roles of its own classes and of no others.

A class says so itself: `accessible_role`, `is_checked()` where the role has such a state, and `click()` where
it can be pressed. `is_unheard` says of a class, or of one widget, that it repeats for the eye what is said
beside it; `is_heard_whole`, that its name holds all that is written in it; `hides_what_is_behind`, that a
layer over the window takes away what else is in it; `is_waiting()`, that it is busy; `heading_level`, the
rank of a title. All of it works once `install_roles` was called.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget
from shiboken6 import VoidPtr, getCppPointer

from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.modal_layer import in_front, open_layer

ROLE, UNHEARD, WHOLE, HOLDER = "accessible_role", "is_unheard", "is_heard_whole", "hides_what_is_behind"
LEVEL, BUSY = "heading_level", "is_waiting"
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
        return getattr(self._spoken, ROLE, None) or super().role()

    def text(self, t: QAccessible.Text) -> str:
        said = super().text(t)
        if t == QAccessible.Text.Name and not said and isinstance(self._spoken, QLabel):
            return heard(self._spoken.text())
        return said

    def childCount(self) -> int:
        return 0 if getattr(self._spoken, WHOLE, False) else super().childCount()

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
        is_waiting = getattr(self._spoken, BUSY, None)
        if callable(is_waiting):
            state.busy = bool(is_waiting())  # pyright: ignore[reportAttributeAccessIssue]
        if getattr(self._spoken, UNHEARD, False):
            state.invisible = True  # pyright: ignore[reportAttributeAccessIssue]
        if open_layer(self._spoken.window()) is self._spoken:
            state.modal = True  # pyright: ignore[reportAttributeAccessIssue]
        return state


class _Level(QAccessibleAttributesInterface):
    """The rank of one title."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._spoken = widget

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> int | None:
        return int(getattr(self._spoken, LEVEL)) if key == QAccessible.Attribute.Level else None


class _HeadingInterface(_RoleInterface):
    """Of a title. Qt asks in C++ for the part of an interface that knows attributes: it gets an address."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._level = _Level(widget)

    def interface_cast(self, arg__1: QAccessible.InterfaceType) -> int:
        if arg__1 == QAccessible.InterfaceType.AttributesInterface:
            return _address(getCppPointer(self._level)[0])
        return super().interface_cast(arg__1) or _address(0)  # None for no address ends the program


def _address(number: int) -> int:
    """An address as Qt's binding gives it to C++; its stubs call that a number."""
    return VoidPtr(number)  # pyright: ignore[reportReturnType]


class _HolderInterface(_RoleInterface):
    """Of what holds a window's content: its children are those that are not behind something."""

    def _heard(self) -> list[QWidget]:
        inside = [one for one in self._spoken.children() if isinstance(one, QWidget) and not one.isWindow()]
        return in_front(self._spoken, inside)

    def childCount(self) -> int:
        return len(self._heard())

    def child(self, index: int) -> QAccessibleInterface:
        heard_now = self._heard()
        is_there = 0 <= index < len(heard_now)  # it may have gone since it was counted
        return QAccessible.queryAccessibleInterface(heard_now[index]) if is_there else super().child(-1)

    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        heard_now, child = self._heard(), arg__1.object()
        return heard_now.index(child) if isinstance(child, QWidget) and child in heard_now else -1


def _interface_of(_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget) or not _is_ours(thing):
        return None
    made, key = _kind_of(thing)(thing, getattr(thing, ROLE, None) or QAccessible.Role.Client), id(thing)
    _made[key] = made
    thing.destroyed.connect(lambda: _made.pop(key, None))
    return made


def _kind_of(thing: QWidget) -> type[_RoleInterface]:
    if getattr(thing, HOLDER, False):
        return _HolderInterface
    return _HeadingInterface if hasattr(thing, LEVEL) else _RoleInterface


def _is_ours(thing: QWidget) -> bool:
    return any(getattr(thing, said, None) for said in (ROLE, UNHEARD, WHOLE, HOLDER, BUSY))
