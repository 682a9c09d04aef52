"""A workspace that waits while its person signs in again: nobody sees, reaches or hears it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget
from shiboken6 import isValid

from medisecure_desktop.ui.widgets.dialog import Dialog, set_away


class Aside:
    """Content that left the window for a while, with its questions and the place of the cursor."""

    def __init__(self, content: QWidget) -> None:
        self.content = content
        self._focused: QWidget | None = content.window().focusWidget()
        self._questions = [one for one in content.window().findChildren(QDialog) if one.isVisible()]

    def hide(self) -> None:
        """Take it off the screen, and away from screen readers."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QToolTip.hideText()
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
