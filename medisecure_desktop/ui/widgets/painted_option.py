"""What a delegate needs of Qt's style option, whose fields the type stubs leave out."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem


def area(option: QStyleOptionViewItem) -> QRect:
    """Where to paint."""
    return QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]


def state_of(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    """Selected, pointed at, and so on."""
    return option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


def is_selected(option: QStyleOptionViewItem) -> bool:
    """Whether the row is the current one."""
    return bool(state_of(option) & QStyle.StateFlag.State_Selected)


def placed(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """A place that was reckoned from the left, where it belongs in the direction of the view."""
    direction = option.direction  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    return QStyle.visualRect(direction, area(option), rect)
