"""How an exhibit arranges what it shows."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.flow_layout import FlowLayout


def page(*rows: QWidget, gap: int = 14) -> QWidget:
    """A screen with the rows one below the other."""
    made = QWidget()
    made.setObjectName("Screen")
    column = QVBoxLayout(made)
    column.setContentsMargins(20, 20, 20, 20)
    column.setSpacing(gap)
    for row in rows:
        column.addWidget(row)
    column.addStretch(1)
    return made


def line(*widgets: QWidget) -> QWidget:
    """Widgets side by side, continued below."""
    made = QWidget()
    row = FlowLayout(10, 10, made)
    for widget in widgets:
        row.addWidget(widget)
    return made


def titled(title: str, widget: QWidget) -> Card:
    """A widget in a card."""
    card = Card(title)
    card.body.addWidget(widget)
    return card


def beside(*parts: tuple[QWidget, int]) -> QWidget:
    """Parts side by side, each with its share of the width."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    for part, share in parts:
        row.addWidget(part, share)
    return made
