"""What pytest-qt's robot does for a stage, where no test runs."""

from collections.abc import Callable
from time import monotonic
from typing import Self

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

STEP_MS = 5


class Hand:
    """Keeps windows until the block ends, waits, types."""

    def __init__(self) -> None:
        self._windows: list[QWidget] = []

    def addWidget(self, window: QWidget) -> None:  # noqa: N802 - the robot's name
        self._windows.append(window)

    def waitUntil(self, condition: Callable[[], bool], *, timeout: int = 5_000) -> None:  # noqa: N802 - as above
        until = monotonic() + timeout / 1000
        while not condition():
            assert monotonic() < until, "it never came true"
            QTest.qWait(STEP_MS)

    def keyClicks(self, widget: QWidget, words: str) -> None:  # noqa: N802 - as above
        QTest.keyClicks(widget, words)

    def keyClick(self, widget: QWidget, key: Qt.Key) -> None:  # noqa: N802 - as above
        QTest.keyClick(widget, key)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failure: object) -> None:
        while self._windows:
            window = self._windows.pop()
            window.close()
            window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # a change of look would reach them
