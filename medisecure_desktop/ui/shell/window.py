"""The window: one content at a time, notices over it, a title that names nobody."""

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from medisecure_desktop.ui.shell.destination import Notice
from medisecure_desktop.ui.shell.notice_strip import ICONS, NoticeStrip
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.toast import Toast

TITLE = "MediSecure"
SIZE = (1280, 800)
SMALLEST = (760, 560)
GEOMETRY = "window/geometry"


class ShellWindow(QMainWindow):
    """Shows the sign-in or a role's workspace. Remembers where it stood, and nothing about anybody."""

    def __init__(self, settings: QSettings | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self._strip = NoticeStrip()
        self._stack = QStackedWidget()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(inside)
        self._toast = Toast(self)
        if settings is not None:
            theme.follow(settings)
            geometry = settings.value(GEOMETRY)
            if isinstance(geometry, QByteArray):
                self.restoreGeometry(geometry)

    def show_content(self, content: QWidget) -> None:
        """Put this in the window and let go of what was there."""
        before = self._stack.currentWidget()
        self._stack.addWidget(content)
        self._stack.setCurrentWidget(content)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        self._toast.hide()
        self._strip.hide()

    def content(self) -> QWidget | None:
        """What the window shows."""
        return self._stack.currentWidget()

    def notify(self, notice: Notice) -> None:
        """Say a sentence: in passing, or across the top when it must not be missed."""
        if notice.tone in ICONS:
            self._strip.say(notice.tone, notice.text)
        else:
            self._toast.say(notice.tone, notice.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._toast.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._settings is not None:
            self._settings.setValue(GEOMETRY, self.saveGeometry())
        super().closeEvent(event)
