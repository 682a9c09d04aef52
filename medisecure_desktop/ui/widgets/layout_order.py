"""In which order a layout shows what is in it, and the same order for a screen reader."""

from collections.abc import Iterator

from PySide6.QtWidgets import QGridLayout, QLayout, QWidget


def laid_out(widget: QWidget) -> list[QWidget]:
    """What its layout holds: a row from its start, a column from its top."""
    layout = widget.layout()
    return list(_placed(layout)) if layout is not None else []  # pyright: ignore[reportUnnecessaryComparison]


def read_as_laid_out(widget: QWidget) -> None:
    """Qt tells a screen reader the children in the order in which they lie over each other: make it this one.

    Needed where something was put into a layout before what was made earlier.
    """
    placed = [one for one in laid_out(widget) if one.parentWidget() is widget]
    known = set(placed)
    if [one for one in widget.children() if one in known] != placed:
        for child in reversed(placed):
            child.lower()


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for at in _positions(layout):
        item = layout.itemAt(at)
        if item is None:  # pyright: ignore[reportUnnecessaryComparison]
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:  # pyright: ignore[reportUnnecessaryComparison]
            yield widget
        elif inner is not None:  # pyright: ignore[reportUnnecessaryComparison]
            yield from _placed(inner)


def _positions(layout: QLayout) -> list[int]:
    if not isinstance(layout, QGridLayout):
        return list(range(layout.count()))
    return sorted(range(layout.count()), key=lambda at: _cell(layout, at))


def _cell(grid: QGridLayout, at: int) -> tuple[int, int]:
    row, column, *_ = grid.getItemPosition(at)  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
    return row, column  # pyright: ignore[reportUnknownVariableType]
