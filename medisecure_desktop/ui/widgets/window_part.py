"""Marks the parts of a window that F6 goes through."""

from typing import Literal, get_args

from PySide6.QtWidgets import QWidget

PartName = Literal["navigation", "top", "notice", "header", "content", "sheet", "toast"]
ORDER: tuple[str, ...] = get_args(PartName)
PROPERTY = "msPart"


def mark_part(widget: QWidget, name: PartName) -> None:
    """This is a part of its own; F6 comes here in the order of the names."""
    widget.setProperty(PROPERTY, name)


def part_name(widget: QWidget) -> str:
    """Which part this is; empty if it is none."""
    return str(widget.property(PROPERTY) or "")
