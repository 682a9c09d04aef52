"""How long one sign-in lasts at most: renewing tokens does not make it longer."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from medisecure_desktop.language import mark

WHOLE_DAY = timedelta(hours=12)
"""As long as the pool's refresh tokens last: nobody signs in twice on a working day."""
AT_A_STRANGE_SCREEN = timedelta(hours=1)
"""For patients whom the computer does not know: they may have left without signing out."""
WARNING = timedelta(minutes=10)
LAST_WARNING = timedelta(minutes=2)
OVER = mark("Your sign-in has ended.")
OVER_BODY = mark("It lasts for a limited time. What you typed is kept: sign in again to go on.")


@dataclass(frozen=True)
class TimeLeft:
    """How near the end is: `level` 0 far, 1 soon, 2 very soon, 3 over."""

    level: int
    minutes: int


def time_left(ends_at: datetime | None, now: datetime) -> TimeLeft:
    """How long a sign-in that ends then still lasts; one without an end known is far from it."""
    if ends_at is None:
        return TimeLeft(0, 0)
    left = ends_at - now
    level = sum(left <= limit for limit in (WARNING, LAST_WARNING, timedelta()))
    return TimeLeft(level, max(0, -(-left // timedelta(minutes=1))))
