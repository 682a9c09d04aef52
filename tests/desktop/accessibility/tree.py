"""The window as a screen reader gets it: every object that can be seen, and what is wrong with it."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView, QWidget

from medisecure_desktop.ui.shell.reading_order import children_in_order

FOR_THE_EYE = re.compile("[\u200b\u200e\u200f\u2060\u2066-\u2069]")
"""Places to break and to join, and islands of a direction: heard, they end a word; in braille, they are signs
nobody knows."""
BARE = {QAccessible.Role.Client, QAccessible.Role.NoRole}
DECORATION = {"IconView", "Avatar", "BrandMark", "Skeleton", "_Bar", "_Ring"}
"""Painted and said in words beside it."""


def problems(window: QWidget) -> list[str]:
    """One line for each thing a screen reader would say wrongly, or not at all."""
    root = QAccessible.queryAccessibleInterface(window)
    found: list[str] = []
    for _, interface in shown_below(root):
        found += _nameless(interface) + _marked(interface) + _bare(interface) + _without_headers(interface)
        found += _unnamed_group(interface) + _said_twice(interface) + _disordered(interface)
    return found


def shown_below(
    interface: QAccessibleInterface, depth: int = 1
) -> Iterator[tuple[int, QAccessibleInterface]]:
    """Whatever is in sight below this, in the order of the tree, and how deep it is."""
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is None or not child.isValid() or child.state().invisible:  # type: ignore[attr-defined]
            continue
        yield depth, child
        yield from shown_below(child, depth + 1)


def _name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)


def _where(interface: QAccessibleInterface) -> str:
    thing: QObject | None = interface.object()
    parent = thing.parent() if thing is not None else None
    return f"{type(thing).__name__} ({interface.role().name}) in {type(parent).__name__}"


def _nameless(interface: QAccessibleInterface) -> list[str]:
    """A cell may be empty; whatever stands alone may not be without words."""
    takes_focus = bool(interface.object()) and bool(interface.state().focusable)  # type: ignore[attr-defined]
    if _name(interface) or not takes_focus:
        return []
    return [f"{_where(interface)} takes the focus and has no name"]


def _marked(interface: QAccessibleInterface) -> list[str]:
    said = [_name(interface), interface.text(QAccessible.Text.Description)]
    return [f"{_where(interface)} says marks for the eye: {one!r}" for one in said if FOR_THE_EYE.search(one)]


def _bare(interface: QAccessibleInterface) -> list[str]:
    """Something of ours that is painted or pressed, and is nothing to a screen reader."""
    thing = interface.object()
    kind = type(thing)
    if not kind.__module__.startswith("medisecure") or kind.__name__ in DECORATION:
        return []
    is_meant = "paintEvent" in vars(kind) and not isinstance(thing, QLabel | QAbstractButton)
    is_nothing = interface.role() in BARE and not _name(interface) and not interface.childCount()
    return (
        [f"{_where(interface)} is painted, and nothing to a screen reader"] if is_meant and is_nothing else []
    )


def _without_headers(interface: QAccessibleInterface) -> list[str]:
    table = interface.object()
    if not isinstance(table, QTableView):
        return []
    model, across = table.model(), Qt.Orientation.Horizontal
    columns = [at for at in range(model.columnCount()) if not table.isColumnHidden(at)]
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    nameless = [at for at in columns if not any(model.headerData(at, across, role) for role in roles)]
    return [f"{_name(interface)}: the columns {nameless} have no title"] if nameless else []


def _unnamed_group(interface: QAccessibleInterface) -> list[str]:
    """Choices that do not say what is chosen."""
    groups = {QAccessible.Role.Grouping, QAccessible.Role.PageTabList}
    if interface.role() not in groups or _name(interface):
        return []
    return [f"{_where(interface)} is a group without a name"]


def _said_twice(interface: QAccessibleInterface) -> list[str]:
    """What is pressed says all of itself in its name: the same words again below it are noise."""
    is_pressed = interface.role() in {QAccessible.Role.RadioButton, QAccessible.Role.Button}
    if not is_pressed or not isinstance(interface.object(), QWidget):
        return []
    words = [
        _name(below)
        for _, below in shown_below(interface)
        if _name(below) and _name(below) in _name(interface)
    ]
    return [f"{_where(interface)} says {words} twice"] if words else []


def _disordered(interface: QAccessibleInterface) -> list[str]:
    """A reader that goes from line to line goes by the tree, which Qt orders as things were made."""
    holder = interface.object()
    if not isinstance(holder, QWidget):
        return []
    seen = [one for one in children_in_order(holder) if one.isVisible()]
    below = [interface.child(at) for at in range(interface.childCount())]
    told = [one.object() for one in below if one is not None]
    heard = [one for one in told if one in seen]
    wanted = [one for one in seen if one in heard]
    names = [type(one).__name__ for one in heard]
    return [f"{_where(interface)} is read as {names}, and seen otherwise"] if heard != wanted else []
