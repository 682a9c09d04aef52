"""A time after which something is over, also if the computer sleeps or its clock is set back meanwhile."""

import time
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.elapsed import Elapsed

EVERY_MS = 1_000


class Deadline(QObject):
    """`passed`, once, when so much time has gone by."""

    passed = Signal()

    def __init__(
        self, parent: QObject, clock: Clock, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._elapsed = Elapsed(clock, monotonic)
        self._left: timedelta | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_running(self) -> bool:
        """Whether it is waited for."""
        return self._left is not None

    def begin(self, after: timedelta) -> None:
        """So much time from now."""
        self._elapsed.since_last()
        self._left = after
        self._timer.start()

    def end(self) -> None:
        """It is not waited for any more."""
        self._timer.stop()
        self._left = None

    def look(self) -> None:
        """Look at the clocks."""
        if self._left is None:
            return
        self._left -= self._elapsed.since_last()
        if self._left <= timedelta():
            self.end()
            self.passed.emit()
