"""The stage's throttle: a bucket that fills at a steady rate and holds a burst."""

import threading
import time
from collections.abc import Callable


class Throttle:
    """Lets `rate` requests a second pass on average, and `burst` at once."""

    def __init__(self, rate: float, burst: float, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._burst = burst
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._left = burst
        self._at = monotonic()

    def admits(self) -> bool:
        """Whether one more request may pass now."""
        with self._lock:
            now = self._monotonic()
            self._left = min(self._burst, self._left + (now - self._at) * self._rate)
            self._at = now
            if self._left < 1:
                return False
            self._left -= 1
            return True
