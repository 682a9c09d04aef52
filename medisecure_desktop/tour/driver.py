"""Hands of the tour: uses real widgets, found by what they say, waits, takes pictures."""

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import msgspec
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from medisecure_desktop.tour import words

W = TypeVar("W", bound=QWidget)
POLL_MS = 15
PATIENCE_S = 20.0


class TourError(Exception):
    """A step did not hold."""


class Step(msgspec.Struct, frozen=True):
    """One line of tour.json. `longest_pause_ms` is the longest time the window did not answer."""

    name: str
    seconds: float
    longest_pause_ms: float
    pictures: list[str]


class Driver:
    """Drives one window at a time and writes what happened."""

    def __init__(self, output: Path, apply_theme: Callable[[str], None]) -> None:
        self._output = output
        self._apply_theme = apply_theme
        self._pictures: list[str] = []
        self.steps: list[Step] = []
        self._heartbeat = Heartbeat()

    @contextmanager
    def step(self, name: str) -> Generator[None]:
        """Time one step, watch that the window keeps answering, and print one line for it."""
        self._pictures = []
        with Heartbeat() as heartbeat:
            self._heartbeat = heartbeat
            started = time.monotonic()
            yield
            seconds = time.monotonic() - started
        self.steps.append(Step(name, round(seconds, 3), round(heartbeat.longest_ms), list(self._pictures)))
        print(f"  {name:<52} {seconds:6.2f} s", flush=True)

    def until(self, what: str, condition: Callable[[], bool]) -> None:
        """Let the window live until the condition holds.

        Raises:
            TourError: it did not hold in time; `what` says what was missing.
        """
        loop = QEventLoop()
        deadline = time.monotonic() + PATIENCE_S
        timer = QTimer()
        timer.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > deadline else None)
        timer.start(POLL_MS)
        if not condition():
            loop.exec()
        timer.stop()
        if not condition():
            raise TourError(f"never happened: {what}")

    def button(self, root: QWidget, text: str) -> QAbstractButton:
        """The visible button that says this, waited for."""
        return self._visible(
            root, QAbstractButton, lambda found: words.names(found, text), f"button {text!r}"
        )

    def click(self, root: QWidget, text: str) -> None:
        """Press the button that says this, once it can be pressed."""
        found = self.button(root, text)
        self.until(f"button {text!r} can be pressed", found.isEnabled)
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    def fill(self, root: QWidget, label: str, text: str) -> None:
        """Type into the field with this label, replacing what is there."""
        self._visible(root, QWidget, lambda found: words.is_field(found, label), f"field {label!r}")
        field = words.closest(root, label)
        field.setFocus()
        QTest.keySequence(field, "Ctrl+A")
        QTest.keyClicks(field, text)

    def button_starting(self, root: QWidget, text: str) -> QAbstractButton:
        """The visible button whose words begin like this, once it can be pressed."""
        found = self._visible(
            root, QAbstractButton, lambda each: words.begins(each, text), f"button {text!r}"
        )
        self.until(f"button {text!r} can be pressed", found.isEnabled)
        return found

    def choice(self, root: QWidget, kind: type[W], text: str) -> W:
        """The visible widget of this kind whose name begins like this."""
        return self._visible(root, kind, lambda each: words.begins(each, text), repr(text))

    def press(self, widget: QWidget) -> None:
        """Click in the middle of a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def type_into(self, field: QWidget, text: str) -> None:
        """Type into a field that is known."""
        target = field.focusProxy() or field
        target.setFocus()
        QTest.keyClicks(target, text)

    def says(self, root: QWidget, text: str) -> None:
        """Wait until something visible says this: a label, a table, a list."""
        self.until(f"{text!r} is said", lambda: words.is_said(root, text))

    def find(self, root: QWidget, kind: type[W]) -> W:
        """The one visible widget of this kind, waited for."""
        return self._visible(root, kind, lambda _: True, kind.__name__)

    def picture(self, window: QWidget, name: str) -> None:
        """The window as it is, light and dark."""
        for theme in ("dark", "light"):
            self._apply_theme(theme)
            self._heartbeat.skip()
            self.settle()
            file = f"{name}-{theme}.png"
            if not window.grab().save(str(self._output / file)):
                raise TourError(f"could not write {file}")
            self._pictures.append(file)
        self._heartbeat.skip()

    def settle(self) -> None:
        """Let every queued event and repaint happen."""
        loop = QEventLoop()
        QTimer.singleShot(POLL_MS, loop.quit)
        loop.exec()
        QApplication.sendPostedEvents()

    def _visible(self, root: QWidget, kind: type[W], accepts: Callable[[W], bool], what: str) -> W:
        def matching() -> list[W]:
            return [found for found in root.findChildren(kind) if found.isVisible() and accepts(found)]

        self.until(f"{what} is shown", lambda: bool(matching()))
        return matching()[0]


class Heartbeat:
    """The longest time between two beats of the GUI thread, in milliseconds."""

    INTERVAL_MS = 5

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0

    def __enter__(self) -> "Heartbeat":  # noqa: PYI034 - never subclassed
        self._last = time.monotonic()
        self._timer.start(self.INTERVAL_MS)
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def skip(self) -> None:
        """What the tour itself just did, such as taking a picture, does not count."""
        self._last = time.monotonic()

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now
