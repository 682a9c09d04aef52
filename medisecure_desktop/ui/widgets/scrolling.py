"""A page that scrolls up and down, and never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolling(inside: QWidget) -> QScrollArea:
    """Put a widget into a scroll area without a frame of its own."""
    inside.setObjectName("ScrollBody")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    put_inside(area, inside)
    return area


def put_inside(area: QScrollArea, inside: QWidget) -> None:
    """Give a scroll area what it scrolls.

    The area gives it its size anyway: a widget that has none would be dressed and measured with all that is
    in it, and again when it gets into its window.
    """
    inside.resize(area.size())
    area.setWidget(inside)
