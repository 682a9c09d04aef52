"""The menu that changes how the window looks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from medisecure_desktop.ui.style.theme import APPEARANCES, theme

WORDS = {"system": "As the system", "light": "Light", "dark": "Dark"}


class AppearanceMenu(QMenu):
    """System, light or dark; `chosen` with which. It ends when it is closed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Appearance", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(self)
        for appearance in APPEARANCES:
            action = QAction(f"Appearance: {WORDS[appearance].lower()}", group)
            action.setCheckable(True)
            action.setChecked(theme.appearance == appearance)
            action.setData(appearance)
            self.addAction(action)
        group.triggered.connect(self._on_triggered)

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())

    def open_above(self, owner: QWidget) -> None:
        """Show the menu so that it ends where its button begins."""
        corner = owner.mapToGlobal(owner.rect().topLeft())
        corner.setY(corner.y() - self.sizeHint().height() - 4)
        self.popup(corner)
