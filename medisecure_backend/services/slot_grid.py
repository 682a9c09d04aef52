"""A day's bookable times from the doctor's local wall-clock hours. No database, no clock: pure functions.

Times are stepped on the wall clock. A wall time that the clocks skip in spring is not offered; one that they
repeat in autumn is offered once, the first time round.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, order=True)
class Span:
    """From one instant (included) to another (excluded), in UTC.

    Not in local time: Python compares two times of one zone by the wall clock.
    """

    starts_at: datetime
    ends_at: datetime

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share any moment."""
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at


@dataclass(frozen=True)
class Hours:
    """Working hours of one day on the wall clock, cut into visits of `minutes`."""

    opens: time
    closes: time
    minutes: int


def day_grid(day: date, hours: Iterable[Hours], zone: ZoneInfo) -> list[Span]:
    """All bookable times of a day in order, none overlapping another."""
    spans: list[Span] = []
    for each in sorted(hours, key=lambda found: found.opens):
        for span in _hours_grid(day, each, zone):
            if not spans or span.starts_at >= spans[-1].ends_at:
                spans.append(span)
    return spans


def free_spans(grid: Sequence[Span], busy: Sequence[Span]) -> tuple[list[Span], list[Span]]:
    """The grid's times nobody has, and those somebody has."""
    free: list[Span] = []
    taken: list[Span] = []
    for span in grid:
        (taken if any(span.overlaps(other) for other in busy) else free).append(span)
    return free, taken


def _hours_grid(day: date, hours: Hours, zone: ZoneInfo) -> list[Span]:
    step = timedelta(minutes=hours.minutes)
    wall = datetime.combine(day, hours.opens)
    closes = datetime.combine(day, hours.closes)
    spans: list[Span] = []
    while wall + step <= closes:
        start = wall.replace(tzinfo=zone)
        if exists(start):
            instant = start.astimezone(UTC)
            spans.append(Span(instant, instant + step))
        wall += step
    return spans


def exists(local: datetime) -> bool:
    """Whether the wall clock shows this time at all that day."""
    back = local.astimezone(UTC).astimezone(local.tzinfo)
    return back.replace(tzinfo=None, fold=0) == local.replace(tzinfo=None, fold=0)
