"""When recurring visits are: the same time on the wall, whatever the clocks do in between. Pure."""

import calendar
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from medisecure_backend.contract.scheduling import Recurrence
from medisecure_backend.services.slot_grid import Span, exists


def wall_starts(first: datetime, repeat: Recurrence) -> Iterator[datetime]:
    """The wall times of a series; the 31st of a shorter month is its last day."""
    for n in range(repeat.count):
        step = n * repeat.interval
        if repeat.every == "month":
            yield _months_later(first, step)
        else:
            yield first + timedelta(days=step * (7 if repeat.every == "week" else 1))


def occurrence(wall: datetime, length: timedelta, zone: ZoneInfo) -> tuple[Span, bool]:
    """The span of one visit, and whether the clock on the wall shows its beginning at all that day."""
    local = wall.replace(tzinfo=zone)
    start = local.astimezone(UTC)
    return Span(start, start + length), exists(local)


def _months_later(first: datetime, months: int) -> datetime:
    year, month0 = divmod(first.year * 12 + first.month - 1 + months, 12)
    last = calendar.monthrange(year, month0 + 1)[1]
    return first.replace(year=year, month=month0 + 1, day=min(first.day, last))
