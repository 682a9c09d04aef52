"""In which order a layout shows what is in it, and the same order for a screen reader.

Nothing here may ask a layout for its items: PySide keeps the item it hands out when Qt deletes it with its
widget, and takes whatever is next at the same address for it, which ends the program.
"""

from collections.abc import Iterator

from PySide6.QtWidgets import QGridLayout, QLayout, QWidget


def laid_out(widget: QWidget) -> list[QWidget]:
    """What its layout holds: a row from its start, a column from its top."""
    layout = widget.layout()
    return list(_placed(layout, widget)) if layout is not None else []  # pyright: ignore[reportUnnecessaryComparison]


def read_as_laid_out(widget: QWidget) -> None:
    """Qt tells a screen reader the children in the order in which they lie over each other: make it this one.

    Needed where something was put into a layout before what was made earlier.
    """
    placed = [one for one in laid_out(widget) if one.parentWidget() is widget]
    known = set(placed)
    if [one for one in widget.children() if one in known] != placed:
        for child in reversed(placed):
            child.lower()


def _placed(layout: QLayout, widget: QWidget) -> Iterator[QWidget]:
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    widgets = [one for one in widget.children() if isinstance(one, QWidget) and layout.indexOf(one) >= 0]
    for one in sorted([*widgets, *inner], key=lambda one: _position(layout, one)):
        if isinstance(one, QWidget):
            yield one
        else:
            yield from _placed(one, widget)


def _position(layout: QLayout, one: QWidget | QLayout) -> tuple[int, int]:
    at = layout.indexOf(one)
    if not isinstance(layout, QGridLayout):
        return at, 0
    row, column, *_ = layout.getItemPosition(at)  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
    return row, column  # pyright: ignore[reportUnknownVariableType]
