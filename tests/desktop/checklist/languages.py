"""Languages that do not exist: longer than English, and from right to left. What fits here fits anywhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QWidget

from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.label import Label

ENGLISH, LONGER, RIGHT_TO_LEFT = "en", "longer", "right-to-left"
LANGUAGES = (ENGLISH, LONGER, RIGHT_TO_LEFT)
VALUE, PRODUCT = "\u2066", "MediSecure"
ACCENTED = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابتدهفغحيجكلمنوبقرستعفوخيز")


def direction(language: str) -> Qt.LayoutDirection:
    is_mirrored = language == RIGHT_TO_LEFT
    return Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight


def pretend(window: QWidget, language: str) -> None:
    """Say everything in this language; clinical values stay as they are in every language."""
    if language == ENGLISH:
        return
    for widget in window.findChildren(QWidget):
        if isinstance(widget, Label) and VALUE not in widget.text() and widget.text() != PRODUCT:
            widget.setText(said(widget.text(), language))
        elif isinstance(widget, Button) and VALUE not in widget.text():
            widget.set_text(said(widget.text().strip(), language))
        elif isinstance(widget, QTabBar):
            for at in range(widget.count()):
                widget.setTabText(at, said(widget.tabText(at), language))


def said(text: str, language: str) -> str:
    """40 % longer with accents, or in Arabic letters."""
    if language == RIGHT_TO_LEFT:
        return text.lower().translate(ARABIC)
    return " ".join(word + "~" * round(len(word) * 0.4) for word in text.translate(ACCENTED).split(" "))
