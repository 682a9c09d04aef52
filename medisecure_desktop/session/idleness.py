"""For how long nobody has used the window."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.elapsed import Elapsed

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
        self._elapsed = Elapsed(clock, monotonic)
        self._idle = timedelta()
        self._is_over = False
        self._spoken = 0

    def begin(self) -> None:
        """Somebody is known to be here."""
        self._elapsed.since_last()
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
        gone = self._elapsed.since_last()
        self._idle += gone
        if gone >= AWAY or self._idle >= self.limits.quiet:
            self._is_over = True

    def _rest(self) -> None:
        self._idle = timedelta()
        self._spoken = 0
