"""How long the GUI thread is away from its events: at work itself, and by the clock."""

import time
from types import TracebackType
from typing import Self

from PySide6.QtCore import Qt, QTimer

BEAT_MS = 4


class Pauses:
    """The longest time between two beats of a timer, in milliseconds, while this is entered.

    `own_ms` counts what the thread itself computed in between: the window's fault on any machine. `clock_ms`
    also counts waiting for other threads of the program and for a machine that has other things to do.
    """

    def __init__(self) -> None:
        self.own_ms = self.clock_ms = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = (0.0, 0.0)

    def __enter__(self) -> Self:
        self.own_ms = self.clock_ms = 0.0
        self._last = _now()
        self._timer.start(BEAT_MS)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        before, self._last = self._last, _now()
        own, clock = (1000 * (late - early) for early, late in zip(before, self._last, strict=True))
        self.own_ms, self.clock_ms = max(self.own_ms, own), max(self.clock_ms, clock)


def _now() -> tuple[float, float]:
    return time.thread_time(), time.monotonic()
