"""How much time went by, measured so that neither sleep nor a changed clock hides any of it.

Two clocks are watched. The monotonic one cannot be set, but on some systems it stands still while the
computer sleeps; the wall clock goes on, but can be set. Between two looks the longer of both counts: sleep
counts, a clock set forward counts, and a clock set back hides nothing.
"""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from medisecure_desktop.session.clock import Clock


class Elapsed:
    """Ask it often: what one clock hides between two looks, the other one must show."""

    def __init__(self, clock: Clock, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._monotonic = clock, monotonic
        self._seen = self._now()

    def since_last(self) -> timedelta:
        """The time since this was asked last, or since the beginning."""
        wall, steady = self._now()
        was_wall, was_steady = self._seen
        self._seen = wall, steady
        return max(wall - was_wall, timedelta(seconds=steady - was_steady), timedelta())

    def _now(self) -> tuple[datetime, float]:
        return self._clock.now(), self._monotonic()
