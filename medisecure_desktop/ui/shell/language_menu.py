"""The languages to choose from, each named as its speakers name it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from medisecure_desktop.language import LANGUAGES, current_language, text


def language_entries() -> list[tuple[str, object, bool]]:
    """Words, language, and whether it is spoken now."""
    now = current_language()
    return [(text("Language: {name}", name=each.name), each, each == now) for each in LANGUAGES]


class LanguageMenu(QMenu):
    """`chosen` with a language. It ends when it is closed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(text("Language"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(self)
        for language in LANGUAGES:
            action = QAction(language.name, group)
            action.setCheckable(True)
            action.setChecked(language == current_language())
            action.setData(language)
            self.addAction(action)
        group.triggered.connect(self._on_chosen)

    def open_below(self, owner: QWidget) -> None:
        """Show the menu where its button ends."""
        self.popup(owner.mapToGlobal(owner.rect().bottomLeft()))

    def _on_chosen(self, action: QAction) -> None:
        self.chosen.emit(action.data())
