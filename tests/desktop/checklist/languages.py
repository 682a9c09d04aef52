"""Languages that do not exist: longer than English, and from right to left. What fits here fits anywhere."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.label import Label

ENGLISH, LONGER, RIGHT_TO_LEFT = "en", "longer", "right-to-left"
LANGUAGES = (ENGLISH, LONGER, RIGHT_TO_LEFT)
VALUES, PRODUCT = "\u2066\u2067", "MediSecure"
ACCENTED = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابتدهفغحيجكلمنوبقرستعفوخيز")
Say = Callable[[str], None]


class Pretender:
    """Says everything in a window in one language after the other; values stay as they are in every one."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._said: list[tuple[Say, str]] = []

    def speak(self, language: str) -> None:
        """Switch words and direction; words begin from English each time."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        is_mirrored = language == RIGHT_TO_LEFT
        side = Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        app.setLayoutDirection(side)
        for say, words in self._said:
            say(words)
        self._said = []
        if language != ENGLISH:
            self._said = [each for widget in self._window.findChildren(QWidget) for each in _words(widget)]
            for say, words in self._said:
                say(said(words, language))


def _words(widget: QWidget) -> list[tuple[Say, str]]:
    """What a widget says, with how to make it say something else."""
    if isinstance(widget, QTabBar):
        return [(_tab(widget, at), widget.tabText(at)) for at in range(widget.count())]
    if isinstance(widget, Label) and widget.text() != PRODUCT:
        return [] if _is_value(widget.text()) else [(widget.setText, widget.text())]
    if isinstance(widget, Button):
        return [] if _is_value(widget.text()) else [(widget.set_text, widget.text().strip())]
    return []


def _tab(bar: QTabBar, at: int) -> Say:
    return lambda words: bar.setTabText(at, words)


def _is_value(words: str) -> bool:
    return any(mark in words for mark in VALUES)


def said(text: str, language: str) -> str:
    """40 % longer with accents, or in Arabic letters."""
    if language == RIGHT_TO_LEFT:
        return text.lower().translate(ARABIC)
    return " ".join(word + "~" * round(len(word) * 0.4) for word in text.translate(ACCENTED).split(" "))
