"""The menu that changes how the window looks: colours, size, movement."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from medisecure_desktop.ui.style.current import text_percent
from medisecure_desktop.ui.style.theme import APPEARANCES, TEXT_PERCENTS, theme

WORDS = {
    "system": "As the system",
    "light": "Light",
    "dark": "Dark",
    "high-contrast": "High contrast",
}
LESS_MOTION = "Less movement"


class AppearanceMenu(QMenu):
    """`chosen` with an appearance; text size and movement change at once. It ends when it is closed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Appearance", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        looks = self._group(
            [(f"Appearance: {WORDS[each].lower()}", each, theme.appearance == each) for each in APPEARANCES]
        )
        looks.triggered.connect(self._on_look)
        self.addSeparator()
        sizes = self._group(
            [(f"Text size: {each} %", each, text_percent() == each) for each in TEXT_PERCENTS]
        )
        sizes.triggered.connect(self._on_size)
        self.addSeparator()
        motion = self.addAction(LESS_MOTION)
        motion.setCheckable(True)
        motion.setChecked(theme.is_motion_reduced)
        motion.toggled.connect(self._on_motion)

    def _group(self, entries: list[tuple[str, object, bool]]) -> QActionGroup:
        group = QActionGroup(self)
        for text, data, is_on in entries:
            action = QAction(text, group)
            action.setCheckable(True)
            action.setChecked(is_on)
            action.setData(data)
            self.addAction(action)
        return group

    def _on_look(self, action: QAction) -> None:
        self.chosen.emit(action.data())

    def _on_size(self, action: QAction) -> None:
        theme.set_text_percent(int(action.data()))

    def _on_motion(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        theme.set_reduced_motion(is_reduced=is_on)

    def open_above(self, owner: QWidget) -> None:
        """Show the menu so that it ends where its button begins."""
        corner = owner.mapToGlobal(owner.rect().topLeft())
        corner.setY(corner.y() - self.sizeHint().height() - 4)
        self.popup(corner)
