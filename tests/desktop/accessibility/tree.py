"""The window as a screen reader gets it: every object that can be seen, and what is wrong with it."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView, QWidget

FOR_THE_EYE = re.compile("[\u200b\u2060]")
"""Places to break and to join: heard, they end a word; read in braille, they are signs nobody knows."""
BARE = {QAccessible.Role.Client, QAccessible.Role.NoRole}
DECORATION = {"IconView", "Avatar", "BrandMark", "Skeleton", "_Bar", "_Ring"}
"""Painted and said in words beside it."""


def problems(window: QWidget) -> list[str]:
    """One line for each thing a screen reader would say wrongly, or not at all."""
    root = QAccessible.queryAccessibleInterface(window)
    found: list[str] = []
    for _, interface in shown_below(root):
        found += _nameless(interface) + _marked(interface) + _bare(interface) + _without_headers(interface)
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
