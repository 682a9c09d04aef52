"""A workspace that waits while its person signs in again: nobody sees, reaches or hears it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget
from shiboken6 import isValid

from medisecure_desktop.ui.widgets.away import set_away
from medisecure_desktop.ui.widgets.dialog import Dialog


class Aside:
    """Content that left the window for a while, with its questions and the place of the cursor."""

    def __init__(self, content: QWidget) -> None:
        self.content = content
        self._focused: QWidget | None = content.window().focusWidget()
        self._questions = open_questions(content.window())

    def hide(self) -> None:
        """Take it off the screen, and away from screen readers."""
        close_menus()
        for question in self._questions:
            question.hide()
        self.content.setParent(None)
        self.content.hide()
        set_away(self.content, is_away=True)

    def show(self) -> None:
        """As it was: it has its place in a window again. Late answers may have changed what is in it."""
        set_away(self.content, is_away=False)
        self.content.show()
        focused = self._focused
        if focused is not None and isValid(focused) and self.content.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        late = [one for one in self.content.findChildren(Dialog) if one.waits]
        for question in filter(isValid, [*self._questions, *late]):
            question.open()

    def forget(self) -> None:
        """Nobody comes back to it."""
        for part in filter(isValid, [*self._questions, self.content]):
            part.deleteLater()


def close_over(window: QWidget) -> None:
    """Let go of all that lies over what the window shows."""
    close_menus()
    for question in open_questions(window):
        question.hide()
        question.deleteLater()


def open_questions(window: QWidget) -> list[QDialog]:
    """What is being asked over this window."""
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def close_menus() -> None:
    """Menus, lists that hang below a field, and tips."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.hide()
    QToolTip.hideText()
