"""What lies over the window takes every key: nothing behind it acts."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class KeysTaken(QObject):
    """While one of these widgets has the focus, no shortcut of the window works; keys are just keys."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__(widgets[0])
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().eventFilter(watched, event)
