"""What a person who cannot see, or does not use a mouse, would miss on a screen."""

from collections import Counter

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from medisecure_desktop.ui.shell.window_parts import can_take_focus
from medisecure_desktop.ui.widgets.check_box import CheckBox
from medisecure_desktop.ui.widgets.inline_message import InlineMessage

SMALLEST = 24
INPUTS = QAbstractButton | QAbstractItemView | QLineEdit | QTextEdit | QComboBox | QTabBar


def problems(window: QWidget) -> list[str]:
    """One line for each thing that is wrong; the order of Tab is looked at apart."""
    return [*_unnamed(window), *_wordless(window), *_same_names(window), *_disguised(window), *_small(window)]


def usable(window: QWidget) -> list[QWidget]:
    """What can be used now."""
    every = window.findChildren(QWidget)
    return [one for one in every if one.isVisible() and one.isEnabled() and not _is_qts_own(one)]


def name_of(widget: QWidget) -> str:
    """What a screen reader says first."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def _unnamed(window: QWidget) -> list[str]:
    return [
        f"{type(one).__name__} {one.objectName()} in {type(one.parentWidget()).__name__} has no name"
        for one in usable(window)
        if (isinstance(one, INPUTS) or can_take_focus(one)) and not name_of(one)
    ]


def _wordless(window: QWidget) -> list[str]:
    """A message that is in sight before there is anything to say."""
    return [
        f"a message in {type(one.parentWidget()).__name__} says nothing"
        for one in window.findChildren(InlineMessage)
        if one.isVisible() and not one.title() and not one.body()
    ]


def _same_names(window: QWidget) -> list[str]:
    """Two things side by side that sound the same cannot be told apart."""
    pressed = [one for one in usable(window) if isinstance(one, QAbstractButton)]
    seen = Counter((id(one.parentWidget()), name_of(one)) for one in pressed)
    return [
        f"{many} buttons side by side are called {name!r}" for (_, name), many in seen.items() if many > 1
    ]


def _disguised(window: QWidget) -> list[str]:
    """A tab, a place or a time that says it is a check box."""
    pressed = [one for one in usable(window) if isinstance(one, QAbstractButton) and _is_ours(one)]
    return [
        f"{name_of(one)!r} is a check box in disguise"
        for one in pressed
        if one.isCheckable() and not isinstance(one, CheckBox)
    ]


def _small(window: QWidget) -> list[str]:
    pressed = [one for one in usable(window) if isinstance(one, QAbstractButton) and _is_ours(one)]
    return [
        f"{name_of(one)!r} is {one.width()}x{one.height()}"
        for one in pressed
        if min(one.width(), one.height()) < SMALLEST
    ]


def _is_ours(widget: QWidget) -> bool:
    return type(widget).__module__.startswith("medisecure")


def _is_qts_own(widget: QWidget) -> bool:
    return widget.objectName().startswith("qt_") or isinstance(widget, QHeaderView | QScrollBar)
