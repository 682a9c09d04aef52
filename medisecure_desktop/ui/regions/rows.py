"""Small building blocks of cards and sheets: lines, rows with an icon, facts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from medisecure_desktop.ui.widgets.flow_layout import FlowLayout
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label


def column(*items: QWidget, spacing: int = 2) -> QWidget:
    """Widgets under each other."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for item in items:
        layout.addWidget(item)
    return holder


def row(*items: QWidget, spacing: int = 8, stretch: bool = True) -> QHBoxLayout:
    """Widgets side by side, pushed to the start."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for item in items:
        layout.addWidget(item, 0, Qt.AlignmentFlag.AlignVCenter)
    if stretch:
        layout.addStretch(1)
    return layout


def flow(*items: QWidget, spacing: int = 8) -> QWidget:
    """Widgets side by side, continued below where there is no more room."""
    holder = QWidget()
    layout = FlowLayout(spacing, 4, holder)
    for item in items:
        layout.addWidget(item)
    return holder


def line() -> QFrame:
    """A thin line between two rows."""
    frame = QFrame()
    frame.setObjectName("Divider")
    frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    frame.setFixedHeight(1)
    return frame


def detail(icon: str, title: str, text: str = "") -> QWidget:
    """An icon beside a strong line and a quieter one."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    layout.addWidget(IconView(icon, 20), 0, Qt.AlignmentFlag.AlignVCenter)
    words = [Label(title, role="strong", wrap=True)]
    if text:
        words.append(Label(text, role="muted", wrap=True))
    layout.addWidget(column(*words, spacing=1), 1)
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


def fact(label: str, text: str, note: str = "") -> QWidget:
    """A caption, its value, and what the value means."""
    words = [Label(label, role="caption"), Label(text, role="strong", wrap=True)]
    if note:
        words.append(Label(note, role="muted", wrap=True))
    return column(*words, spacing=1)
