"""For how long nobody has used the window, measured so that neither sleep nor a changed clock hides it.

Two clocks are watched. The monotonic one cannot be set, but on some systems it stands still while the
computer sleeps; the wall clock goes on, but can be set. Between two looks the longer of both counts: sleep
counts, a clock set forward counts, and a clock set back hides nothing.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from medisecure_desktop.session.clock import Clock

Phase = Literal["in-use", "warning", "over"]
AWAY = timedelta(seconds=60)
"""Looks come every second: after a gap like this the computer slept, and whoever wakes it may be anybody."""
SPOKEN_AT = (30, 10, 5)
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True)
class IdleLimits:
    """After how long without input the window closes, and how long before that it says so."""

    quiet: timedelta
    warning: timedelta


@dataclass(frozen=True)
class IdleState:
    """What there is to show now; `seconds` are left of the warning, `spoken` if they are to be said aloud."""

    phase: Phase
    seconds: int = 0
    spoken: bool = False


class Idleness:
    """Ask it every second; tell it of each input. Once it is over, only `begin` starts anew."""

    def __init__(
        self, limits: IdleLimits, clock: Clock, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self.limits = limits
        self._clock, self._monotonic = clock, monotonic
        self._idle = timedelta()
        self._is_over = False
        self._spoken = 0
        self._seen = self._now()

    def begin(self) -> None:
        """Somebody is known to be here."""
        self._seen = self._now()
        self._is_over = False
        self._rest()

    def touch(self) -> IdleState:
        """Somebody used the window: a warning goes. What is over stays over, also for the key that wakes."""
        self._advance()
        if not self._is_over:
            self._rest()
        return self.look()

    def look(self) -> IdleState:
        """How things stand now."""
        self._advance()
        if self._is_over:
            return IdleState("over")
        left = self.limits.quiet - self._idle
        if left > self.limits.warning:
            return IdleState("in-use")
        seconds = -(-left // _SECOND)
        due = sum(seconds <= mark for mark in SPOKEN_AT) + 1
        is_new, self._spoken = due > self._spoken, max(due, self._spoken)
        return IdleState("warning", seconds, is_new)

    def _advance(self) -> None:
        wall, steady = self._now()
        was_wall, was_steady = self._seen
        self._seen = wall, steady
        gone = max(wall - was_wall, timedelta(seconds=steady - was_steady), timedelta())
        self._idle += gone
        if gone >= AWAY or self._idle >= self.limits.quiet:
            self._is_over = True

    def _rest(self) -> None:
        self._idle = timedelta()
        self._spoken = 0

    def _now(self) -> tuple[datetime, float]:
        return self._clock.now(), self._monotonic()
