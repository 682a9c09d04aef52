"""Somebody at a keyboard: keys go to the window that has the focus, nothing else is touched."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QWidget

from medisecure_desktop.ui.regions.spoken import without_isolates
from medisecure_desktop.ui.shell.window import ShellWindow
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.task_runner import TaskRunner
from tests.desktop.checklist.accessible import name_of

WAIT_MS = 20_000
MOST_STOPS = 60


class Keyboard:
    """`press` and `type`; after each of them the focus must be somewhere a person can see."""

    def __init__(self, qtbot: Any, window: ShellWindow, runner: TaskRunner) -> None:
        self._qtbot, self.window, self._runner = qtbot, window, runner
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)

    @property
    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, f"nothing has the focus; the window reads {self.words()[:300]!r}"
        return widget

    @property
    def heard(self) -> str:
        """The name of what has the focus."""
        return without_isolates(name_of(self.focused))

    @property
    def workspace(self) -> Workspace:
        content = self.window.content()
        assert isinstance(content, Workspace)
        return content

    def press(self, keys: str) -> None:
        """One key, with what is held down: "Ctrl+K"."""
        pressed = QKeySequence(keys)[0]
        QTest.keyClick(self._target(), pressed.key(), pressed.keyboardModifiers())
        self.rest()
        self.check()

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self._target(), letter)
        self.rest()
        self.check()

    def replace(self, text: str) -> None:
        self.press("Ctrl+A")
        self.type(text)

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Go on with Tab until something with this name has the focus."""
        heard: list[str] = []
        for _ in range(MOST_STOPS):
            if self.heard.startswith(name):
                return
            heard.append(self.heard)
            self.press(key)
        raise AssertionError(f"{key} never came to {name!r}, only to {heard}")

    def arrow_to(self, name: str, key: str = "Down") -> None:
        """Move inside what has the focus."""
        self.tab_to(name, key)

    def rest(self) -> None:
        """Until all work is done and everything that was posted has happened."""
        self.until(lambda: self._runner.busy_count == 0)
        self._turn()
        self.until(lambda: self._runner.busy_count == 0)
        if QGuiApplication.focusWindow() is None:
            self.window.activateWindow()  # a window manager does this when a dialog has closed
            self._turn()

    def _turn(self) -> None:
        """One turn of the event loop, with the timers that wait for it."""
        done: list[bool] = []
        QTimer.singleShot(0, lambda: done.append(True))
        self.until(lambda: bool(done))

    def until(self, condition: Any) -> None:
        self._qtbot.waitUntil(condition, timeout=WAIT_MS)

    def until_reads(self, text: str) -> None:
        def is_read() -> bool:
            return text in self.words()

        try:
            self.until(is_read)
        except Exception as error:
            raise AssertionError(f"{text!r} is never read in {self.words()!r}") from error
        self.rest()

    def words(self) -> str:
        """What can be read in every window now."""
        labels = [
            one
            for top in QApplication.topLevelWidgets()
            if top.isVisible()
            for one in top.findChildren(QLabel)
        ]
        return without_isolates("\n".join(one.text() for one in labels if one.isVisible()))

    def check(self) -> None:
        """The focus is on something visible, enabled, named, and not scrolled out of sight."""
        found = self.focused
        assert found.isVisible(), f"{type(found).__name__} {name_of(found)!r} cannot be seen"
        assert found.isEnabled(), f"{name_of(found)!r} cannot be used"
        assert name_of(found), f"{type(found).__name__} in {type(found.parentWidget()).__name__} has no name"
        assert not found.visibleRegion().isEmpty(), f"{name_of(found)!r} has the focus out of sight"

    def is_in_screen(self) -> bool:
        """Whether the focus is in the place that is open, not in the frame around it."""
        screen = self.workspace.open_screen()
        return screen is not None and (screen is self.focused or screen.isAncestorOf(self.focused))

    def is_within(self, widget: QWidget) -> bool:
        return widget is self.focused or widget.isAncestorOf(self.focused)

    def tab(self) -> str:
        """The words of the tab that is on."""
        bars = [one for one in self.window.findChildren(QTabBar) if one.isVisible()]
        return bars[0].tabText(bars[0].currentIndex())

    def _target(self) -> Any:
        window = QGuiApplication.focusWindow()
        assert window is not None, "no window has the keyboard"
        return window
