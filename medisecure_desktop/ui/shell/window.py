"""The window: one content at a time, notices over it, a title that names nobody."""

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QAccessible, QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.shell.aside import Aside, close_over
from medisecure_desktop.ui.shell.focus_keeper import FocusKeeper
from medisecure_desktop.ui.shell.notice import Notice
from medisecure_desktop.ui.shell.notice_strip import ICONS, NoticeStrip
from medisecure_desktop.ui.shell.reading_order import go_on_reading
from medisecure_desktop.ui.style.icons import icon
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.inline_message import ICONS as NOTICE_ICONS
from medisecure_desktop.ui.widgets.inline_message import TONES as NOTICE_TONES
from medisecure_desktop.ui.widgets.toast import Toast

TITLE = "MediSecure"
SIZE = (1280, 800)
SMALLEST = (760, 560)
GEOMETRY = "window/geometry"
MOST_TOLD = 20
NO_NOTICES = mark("Nothing was said yet")


class _Inside(QWidget):
    """All of the window that is no layer over it."""

    hides_what_is_behind = True


class ShellWindow(QMainWindow):
    """Shows the sign-in or a role's workspace. Remembers where it stood, and nothing about anybody."""

    hides_what_is_behind = True
    accessible_role = QAccessible.Role.Window

    def __init__(self, settings: QSettings | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self._strip, self._stack, self._toast = NoticeStrip(), QStackedWidget(), Toast(self)
        self._furnish()
        self._told: list[Notice] = []
        FocusKeeper(self)
        self._aside: Aside | None = None
        QShortcut(QKeySequence.StandardKey.Undo, self, self._undo)
        if settings is not None:
            theme.follow(settings)
            geometry = settings.value(GEOMETRY)
            if isinstance(geometry, QByteArray):
                self.restoreGeometry(geometry)

    def speak_again(self) -> None:
        """Take the window's own words in the language that is spoken now; its content is to be shown anew."""
        self._strip.deleteLater()
        self._toast.deleteLater()
        self._strip, self._stack, self._toast = NoticeStrip(), QStackedWidget(), Toast(self)
        self._furnish()

    def _furnish(self) -> None:
        inside = _Inside()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(inside)
        inside.show()

    def show_content(self, content: QWidget, *, keeps_aside: bool = False) -> None:
        """Put this in the window and let go of what was there, and of what was set aside."""
        if not keeps_aside:
            self.forget_aside()
        close_over(self)
        before = self._stack.currentWidget()
        self._stack.addWidget(content)
        self._stack.setCurrentWidget(content)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        self._toast.hide()
        self._strip.hide()
        self._told = []

    def set_aside(self, content: QWidget) -> None:
        """Show this in place of what is there, which is kept out of reach and sight, as it is."""
        self.forget_aside()
        before = self._stack.currentWidget()
        if before is not None:
            self._aside = Aside(before)
            self._stack.removeWidget(before)
            self._aside.hide()
        self._stack.addWidget(content)
        self._stack.setCurrentWidget(content)
        self._toast.hide()
        self._strip.hide()

    def bring_back(self) -> None:
        """Show again what was set aside, in place of what was shown meanwhile."""
        aside, self._aside = self._aside, None
        between = self._stack.currentWidget()
        if aside is None or between is None:
            return
        self._stack.addWidget(aside.content)
        self._stack.setCurrentWidget(aside.content)
        self._stack.removeWidget(between)
        between.deleteLater()
        aside.show()

    def forget_aside(self) -> None:
        """Let go of what was set aside."""
        if self._aside is not None:
            self._aside.forget()
            self._aside = None

    def content(self) -> QWidget | None:
        """What the window shows."""
        return self._stack.currentWidget()

    def notify(self, notice: Notice) -> None:
        """Say a sentence: in passing, or across the top when it must not be missed."""
        self._told = [*self._told[1 - MOST_TOLD :], notice]
        if notice.tone in ICONS:
            self._strip.say(notice.tone, notice.text)
        else:
            self._toast.say(notice.tone, notice.text, notice.undo)

    def told(self) -> list[Notice]:
        """What was said since somebody signed in, the latest first."""
        return self._told[::-1]

    def open_notices(self, owner: QWidget) -> None:
        """List what was said, below this."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for notice in self.told():
            menu.addAction(icon(NOTICE_ICONS[notice.tone], NOTICE_TONES[notice.tone]), notice.text)
        if not self._told:
            menu.addAction(text(NO_NOTICES)).setEnabled(False)
        menu.popup(owner.mapToGlobal(owner.rect().bottomLeft()))

    def _undo(self) -> None:
        self._toast.undo()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        """Tab and Shift+Tab: every widget of the window asks here."""
        return go_on_reading(self, is_forward=next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._toast.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._settings is not None:
            self._settings.setValue(GEOMETRY, self.saveGeometry())
        super().closeEvent(event)
