"""A day's bookable times from the doctor's local wall-clock hours. No database, no clock: pure functions.

Times are stepped on the wall clock. A wall time that the clocks skip in spring is not offered; one that they
repeat in autumn is offered once, the first time round.
"""

from collections.abc import Iterable
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


def day_grid(day: date, hours: Iterable[Hours], zone: ZoneInfo, gap: timedelta = timedelta()) -> list[Span]:
    """All bookable times of a day in order, none overlapping another, with a gap after each."""
    spans: list[Span] = []
    for each in sorted(hours, key=lambda found: found.opens):
        for span in _hours_grid(day, each, zone, gap):
            if not spans or span.starts_at >= spans[-1].ends_at + gap:
                spans.append(span)
    return spans


def wall_instant(wall: datetime, zone: ZoneInfo) -> datetime:
    """When the wall clock shows a time, the first time round; where the clocks skip it, when they skip."""
    local = wall.replace(tzinfo=zone)
    if exists(local):
        return local.astimezone(UTC)
    before, after = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (1, 0))
    old = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) / 2
        if middle.astimezone(zone).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)


def _hours_grid(day: date, hours: Hours, zone: ZoneInfo, gap: timedelta) -> list[Span]:
    step = timedelta(minutes=hours.minutes)
    wall = datetime.combine(day, hours.opens)
    closes = datetime.combine(day, hours.closes)
    spans: list[Span] = []
    while wall + step <= closes:
        start = wall.replace(tzinfo=zone)
        if exists(start):
            instant = start.astimezone(UTC)
            spans.append(Span(instant, instant + step))
        wall += step + gap
    return spans


def exists(local: datetime) -> bool:
    """Whether the wall clock shows this time at all that day."""
    back = local.astimezone(UTC).astimezone(local.tzinfo)
    return back.replace(tzinfo=None, fold=0) == local.replace(tzinfo=None, fold=0)
