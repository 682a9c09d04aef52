"""The window: one content at a time, notices over it, a title that names nobody."""

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from medisecure_desktop.ui.shell.destination import Notice
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
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._toast = Toast(self)
        if settings is not None:
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

    def content(self) -> QWidget | None:
        """What the window shows."""
        return self._stack.currentWidget()

    def notify(self, notice: Notice) -> None:
        """Say a sentence in passing."""
        self._toast.say(notice.tone, notice.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._toast.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._settings is not None:
            self._settings.setValue(GEOMETRY, self.saveGeometry())
        super().closeEvent(event)
