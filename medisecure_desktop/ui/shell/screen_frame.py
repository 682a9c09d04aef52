"""Holds one screen; where the screen does not fit, it scrolls and the window stays as it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from medisecure_desktop.ui.widgets.scrolling import put_inside
from medisecure_desktop.ui.widgets.window_part import mark_part


class ScreenFrame(QScrollArea):
    """The last resort for large text in small windows: nothing is ever out of reach."""

    def __init__(self, screen: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside = screen
        mark_part(self, "content")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        put_inside(self, screen)
        screen.setAutoFillBackground(False)
