"""The order in which a layout shows its widgets, found without holding what Qt may delete."""

import gc
from typing import Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLayout, QLayoutItem, QVBoxLayout, QWidget

from medisecure_desktop.ui.widgets.layout_order import laid_out, read_as_laid_out


def named(widget: QWidget, name: str) -> QLabel:
    return QLabel(name, widget)


def words(widgets: list[QWidget]) -> list[str]:
    return [one.text() for one in widgets if isinstance(one, QLabel)]


def nested(widget: QWidget) -> None:
    """One to six as they are seen; made the other way round."""
    six, five, four, three, two, one = (named(widget, name) for name in "654321")
    column, row, grid = QVBoxLayout(widget), QHBoxLayout(), QGridLayout()
    column.addWidget(one)
    column.addLayout(row)
    row.addWidget(two)
    row.addStretch(1)
    row.addWidget(three)
    column.addLayout(grid)
    grid.addWidget(five, 1, 0)
    grid.addWidget(four, 0, 1)
    column.addWidget(six)


def test_a_layout_is_read_as_it_is_seen_however_deep_and_whatever_was_made_first(qtbot: Any) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    nested(widget)
    assert words(laid_out(widget)) == list("123456")
    read_as_laid_out(widget)
    assert words([one for one in widget.children() if isinstance(one, QWidget)]) == list("123456")


def test_what_qt_deletes_with_a_widget_is_not_held(qtbot: Any) -> None:
    """PySide would take whatever comes to lie at the same address for it: an event, and the program ends."""
    widget = QWidget()
    qtbot.addWidget(widget)
    nested(widget)
    before = items()
    laid_out(widget)
    read_as_laid_out(widget)
    assert items() == before


def items() -> int:
    return sum(isinstance(one, QLayoutItem) and not isinstance(one, QLayout) for one in gc.get_objects())
