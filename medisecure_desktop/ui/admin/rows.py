"""Small building blocks of the admin's sheets."""

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from medisecure_desktop.ui.widgets.label import Label


def fact(label: str, text: str, note: str = "") -> QWidget:
    """A caption, its value, and what the value means."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(1)
    layout.addWidget(Label(label, role="caption"))
    layout.addWidget(Label(text, role="strong", wrap=True))
    if note:
        layout.addWidget(Label(note, role="muted", wrap=True))
    return holder


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
