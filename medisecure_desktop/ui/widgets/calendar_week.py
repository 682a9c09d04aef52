"""What a calendar shows: a week of entries and of times when nothing can be booked, in the clinic's zone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.formatters import staff_date, time_span, worded

DAY_MINUTES = 24 * 60
LEAST_MINUTES = 20
"""Shorter entries take as much room as these, or nobody could read or hit them."""


@dataclass(frozen=True)
class CalendarEntry:
    """Something that takes time: `tone` and `icon` tell its kind, `status` says in a word where it stands."""

    id: str
    starts_at: datetime
    ends_at: datetime
    title: str
    detail: str = ""
    tone: str = "series1"
    icon: str | None = None
    status: str = ""
    status_icon: str | None = None
    is_offer: bool = False


@dataclass(frozen=True)
class CalendarBlock:
    """A time when nothing can be booked, and why."""

    starts_at: datetime
    ends_at: datetime
    title: str
    detail: str = ""
    icon: str = "calendar-off"


@dataclass(frozen=True)
class CalendarWeek:
    """The days from `first` on; the hours of opening are those of the clinic's wall clock."""

    first: date
    zone: ZoneInfo
    entries: Sequence[CalendarEntry] = field(default_factory=tuple[CalendarEntry])
    blocks: Sequence[CalendarBlock] = field(default_factory=tuple[CalendarBlock])
    days: int = 5
    opens: int = 8
    closes: int = 18

    def dates(self) -> list[date]:
        """The days in order."""
        return [self.first + timedelta(days=at) for at in range(self.days)]


@dataclass(frozen=True)
class Placed:
    """An entry on one day: from which minute to which, in which of how many lanes side by side."""

    entry: CalendarEntry
    day: int
    start: int
    end: int
    lane: int
    lanes: int


def arranged(week: CalendarWeek) -> list[list[Placed]]:
    """Each day's entries in order of time; those that overlap stand side by side."""
    days: list[list[tuple[int, int, CalendarEntry]]] = [[] for _ in range(week.days)]
    for entry in week.entries:
        for day, start, end in parts(week, entry.starts_at, entry.ends_at):
            days[day].append((start, end, entry))
    return [list(_in_lanes(at, each)) for at, each in enumerate(days)]


def parts(week: CalendarWeek, starts_at: datetime, ends_at: datetime) -> Iterator[tuple[int, int, int]]:
    """Which minutes of which day of this week a time covers; one over midnight is on two days."""
    start, end = starts_at.astimezone(week.zone), ends_at.astimezone(week.zone)
    first = (start.date() - week.first).days
    last = (end.date() - week.first).days
    for day in range(max(first, 0), min(last, week.days - 1) + 1):
        begins = start.hour * 60 + start.minute if day == first else 0
        finishes = end.hour * 60 + end.minute if day == last else DAY_MINUTES
        if finishes > begins or first == last:
            yield day, begins, max(finishes, begins + 1)


def spoken(week: CalendarWeek, entry: CalendarEntry) -> str:
    """An entry in full, as the agenda shows it and as a screen reader says it."""
    day = staff_date(entry.starts_at.astimezone(week.zone).date(), weekday=True)
    told = (
        day,
        time_span(entry.starts_at, entry.ends_at, week.zone),
        entry.title,
        entry.detail,
        entry.status,
    )
    return ", ".join(part for part in told if part)


def moment_of(week: CalendarWeek, day: int, minute: int) -> datetime:
    """What the clock on the clinic's wall shows, as a moment."""
    days, rest = divmod(minute, DAY_MINUTES)
    wall = datetime.combine(week.first + timedelta(days=day + days), time(rest // 60, rest % 60))
    return wall.replace(tzinfo=week.zone)


def clock_text(minute: int) -> str:
    """10:20, of a minute of the day."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def clock_span(start: int, end: int) -> str:
    """10:20 to 10:40, of minutes of a day."""
    return worded(text("{first} to {last}", first=clock_text(start), last=clock_text(end)))


def headline(week: CalendarWeek) -> str:
    """23-Nov-2026 to 27-Nov-2026, 35 entries."""
    dates = week.dates()
    many = text("%n entries", one="%n entry", n=len(week.entries))
    span = text("{first} to {last}", first=staff_date(dates[0]), last=staff_date(dates[-1]))
    return f"{span}, {many}"


def _in_lanes(day: int, timed: list[tuple[int, int, CalendarEntry]]) -> Iterator[Placed]:
    """Entries that meet form a group; each takes the first lane that is free, all are equally wide."""
    group: list[tuple[int, int, CalendarEntry, int]] = []
    free_at: list[int] = []
    for start, end, entry in sorted(timed, key=lambda each: (each[0], -each[1], each[2].id)):
        if group and start >= max(free_at):
            yield from _placed(day, group, len(free_at))
            group, free_at = [], []
        lane = next((at for at, free in enumerate(free_at) if free <= start), len(free_at))
        until = max(end, start + LEAST_MINUTES)
        free_at[lane : lane + 1] = [until]
        group.append((start, until, entry, lane))
    yield from _placed(day, group, len(free_at))


def _placed(day: int, group: list[tuple[int, int, CalendarEntry, int]], lanes: int) -> Iterator[Placed]:
    for start, end, entry, lane in group:
        yield Placed(entry, day, start, end, lane, lanes)
