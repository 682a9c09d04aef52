"""A page scrolls to what has the focus, whoever gave it: Qt does so for Tab alone."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from medisecure_desktop.ui.widgets.form_field import FormField

MARGIN = 16


class FollowFocus(QObject):
    """Lives with its scroll area. What is focused stays in view while the page grows or shrinks, too."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._follow)
        area.verticalScrollBar().rangeChanged.connect(self._on_range)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """After the layout has settled: what got the focus may have appeared a moment ago."""
        if now is not None and self._area.isAncestorOf(now):
            self._wait.start()

    def _on_range(self, _least: int, _most: int) -> None:
        self._wait.start()

    def _follow(self) -> None:
        focused, inside = QApplication.focusWidget(), self._area.widget()
        if focused is not None and inside is not None and inside.isAncestorOf(focused):
            shown = _with_its_words(focused)
            middle = shown.mapTo(inside, shown.rect().center())
            self._area.ensureVisible(middle.x(), middle.y(), 0, shown.height() // 2 + MARGIN)


def _with_its_words(focused: QWidget) -> QWidget:
    """A field is seen with its name and what is wrong with it."""
    above = focused.parentWidget()
    while above is not None:
        if isinstance(above, FormField):
            return above
        above = above.parentWidget()
    return focused
