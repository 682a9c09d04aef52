"""What is cut, covered or out of reach in a window. There are no exceptions."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.label import Label


def problems(window: QWidget) -> list[str]:
    """One line for each thing that is wrong."""
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not _is_qts_own(widget):
            found += _cut(widget) + _outside(widget) + _sideways(widget)
    return found


def _cut(widget: QWidget) -> list[str]:
    """Words that need more than they have."""
    name = _name(widget)
    if isinstance(widget, Label) and widget.text():
        needs = widget.minimumSizeHint().width() if widget.wordWrap() else widget.sizeHint().width()
        if needs > widget.width():
            return [f"{name} needs width {needs}, has {widget.width()}"]
        high = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
        if high > widget.height() + 2:
            return [f"{name} needs height {high}, has {widget.height()} at width {widget.width()}"]
    elif isinstance(widget, Button):
        needs, high = widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
        if needs > widget.width() + 1 or high > widget.height() + 1:
            return [f"{name} needs {needs}x{high}, has {widget.width()}x{widget.height()}"]
    elif isinstance(widget, QLineEdit) and widget.height() < widget.fontMetrics().height():
        return [f"{name} is lower than its text"]
    elif isinstance(widget, QTabBar) and widget.height() < widget.fontMetrics().height() + 4:
        return [f"{name} is lower than its words"]
    return []


def _outside(widget: QWidget) -> list[str]:
    """Parts that stick out of what holds them, unless that scrolls."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return []
    if not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QAbstractScrollArea | QTabBar):
        return []
    if parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
        return []
    return [f"{_name(widget)} {_box(widget.geometry())} sticks out of {_name(parent)} {_box(parent.rect())}"]


def _sideways(widget: QWidget) -> list[str]:
    """A page that would have to be moved sideways to be read, or cannot be and is cut."""
    if not isinstance(widget, QScrollArea) or widget.widget() is None:
        return []
    wide = widget.widget().width()
    if wide > widget.viewport().width() + 1:
        culprit = _widest(widget.widget())
        return [f"page {_name(widget.widget())} {wide} in {widget.viewport().width()}: {culprit}"]
    return []


def _widest(page: QWidget) -> str:
    """The deepest part that forces the page to be this wide."""
    best = page
    while True:
        inner = [
            one
            for one in best.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if one.isVisible()
        ]
        wide = max(inner, key=lambda one: one.minimumSizeHint().width(), default=None)
        if wide is None or wide.minimumSizeHint().width() < page.width() * 0.3:
            return f"{_name(best)} wants {best.minimumSizeHint().width()}"
        best = wide


def overlaps(window: QWidget) -> list[str]:
    """Labels that lie on each other."""
    labels = [one for one in window.findChildren(Label) if one.isVisible() and one.text()]
    boxes = [(one, QRect(one.mapTo(window, QPoint(0, 0)), one.size())) for one in labels]
    return [
        f"{_name(one)} lies on {_name(other)}"
        for at, (one, box) in enumerate(boxes)
        for other, there in boxes[at + 1 :]
        if one.parentWidget() is other.parentWidget() and box.adjusted(1, 1, -1, -1).intersects(there)
    ]


def _is_qts_own(widget: QWidget) -> bool:
    return widget.objectName().startswith("qt_") or type(widget).__name__ == "QToolButton"


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {text[:40]!r}"


def _box(rect: QRect) -> str:
    return f"({rect.left()},{rect.top()} {rect.width()}x{rect.height()})"
