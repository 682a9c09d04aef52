"""A time after which something is over, also if the computer sleeps or its clock is set back meanwhile."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from medisecure_desktop.session.clock import Clock

EVERY_MS = 1_000


class Deadline(QObject):
    """`passed`, once, when either clock of the computer has come so far."""

    passed = Signal()

    def __init__(
        self, parent: QObject, clock: Clock, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._clock, self._monotonic = clock, monotonic
        self._until: tuple[datetime, float] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, after: timedelta) -> None:
        """So much time from now."""
        self._until = self._clock.now() + after, self._monotonic() + after.total_seconds()
        self._timer.start()

    def end(self) -> None:
        """It is not waited for any more."""
        self._timer.stop()
        self._until = None

    def look(self) -> None:
        """Look at the clocks."""
        if self._until is None:
            return
        wall, steady = self._until
        if self._clock.now() >= wall or self._monotonic() >= steady:
            self.end()
            self.passed.emit()
