"""The menu that changes how the window looks and speaks: colours, size, movement, language."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.shell.language_menu import language_entries
from medisecure_desktop.ui.style.current import text_percent
from medisecure_desktop.ui.style.theme import APPEARANCES, TEXT_PERCENTS, theme

WORDS = {
    "system": mark("Appearance: as the system"),
    "light": mark("Appearance: light"),
    "dark": mark("Appearance: dark"),
    "high-contrast": mark("Appearance: high contrast"),
}
LESS_MOTION = mark("Less movement")


class AppearanceMenu(QMenu):
    """`chosen` with an appearance, `language_chosen` with a language; the rest changes at once.

    It ends when it is closed.
    """

    chosen = Signal(str)
    language_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(text("Appearance and language"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        looks = self._group([(text(WORDS[each]), each, theme.appearance == each) for each in APPEARANCES])
        looks.triggered.connect(self._on_look)
        self.addSeparator()
        sizes = self._group(
            [
                (text("Text size: {percent} %", percent=each), each, text_percent() == each)
                for each in TEXT_PERCENTS
            ]
        )
        sizes.triggered.connect(self._on_size)
        self.addSeparator()
        motion = self.addAction(text(LESS_MOTION))
        motion.setCheckable(True)
        motion.setChecked(theme.is_motion_reduced)
        motion.toggled.connect(self._on_motion)
        self.addSeparator()
        self._group(language_entries()).triggered.connect(self._on_language)

    def _group(self, entries: Sequence[tuple[str, object, bool]]) -> QActionGroup:
        group = QActionGroup(self)
        for words, data, is_on in entries:
            action = QAction(words, group)
            action.setCheckable(True)
            action.setChecked(is_on)
            action.setData(data)
            self.addAction(action)
        return group

    def _on_look(self, action: QAction) -> None:
        self.chosen.emit(action.data())

    def _on_language(self, action: QAction) -> None:
        self.language_chosen.emit(action.data())

    def _on_size(self, action: QAction) -> None:
        theme.set_text_percent(int(action.data()))

    def _on_motion(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        theme.set_reduced_motion(is_reduced=is_on)

    def open_above(self, owner: QWidget) -> None:
        """Show the menu so that it ends where its button begins."""
        corner = owner.mapToGlobal(owner.rect().topLeft())
        corner.setY(corner.y() - self.sizeHint().height() - 4)
        self.popup(corner)
