"""When a doctor sees patients: weekly hours, closed days, and who has which time already."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from medisecure_backend.services.local_days import day_start
from medisecure_backend.services.rows import Tx, all_rows
from medisecure_backend.services.slot_grid import Hours, Span, day_grid, free_spans

_WEEKLY = """
    SELECT weekday, starts, ends, slot_minutes FROM app.availability WHERE doctor_id = %(doctor)s
    ORDER BY weekday, starts
"""
_CLOSED = """
    SELECT day, reason FROM app.closed_day
    WHERE (doctor_id = %(doctor)s OR doctor_id IS NULL) AND day BETWEEN %(first)s AND %(last)s
    ORDER BY doctor_id NULLS LAST
"""
_BUSY = "SELECT starts_at, ends_at FROM app.busy_times(%(doctor)s, %(since)s, %(until)s)"
_WEEKDAYS = ("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays")


@dataclass(frozen=True)
class Day:
    """One day of a doctor: what is free, what is taken, and why nothing is free."""

    date: date
    free: list[Span]
    taken: list[Span]
    reason: str | None


@dataclass(frozen=True)
class WorkingHours:
    """A doctor's hours between two days, both included."""

    zone: ZoneInfo
    weekly: dict[int, list[Hours]]
    closed: dict[date, str]
    busy: list[Span]

    @classmethod
    def read(cls, tx: Tx, doctor_id: str, first: date, last: date, zone: ZoneInfo) -> "WorkingHours":
        """Read them from the database."""
        weekly: dict[int, list[Hours]] = {}
        for row in all_rows(tx, _WEEKLY, {"doctor": doctor_id}):
            weekly.setdefault(row["weekday"], []).append(
                Hours(row["starts"], row["ends"], row["slot_minutes"])
            )
        days = {"doctor": doctor_id, "first": first, "last": last}
        closed = {row["day"]: row["reason"] for row in all_rows(tx, _CLOSED, days)}
        since, until = day_start(first, zone), day_start(last + timedelta(days=1), zone)
        times = {"doctor": doctor_id, "since": since, "until": until}
        busy = [
            Span(row["starts_at"].astimezone(UTC), row["ends_at"].astimezone(UTC))
            for row in all_rows(tx, _BUSY, times)
        ]
        return cls(zone, weekly, closed, busy)

    def grid(self, day: date) -> list[Span]:
        """All bookable times of a day, taken or not."""
        if day in self.closed:
            return []
        return day_grid(day, self.weekly.get(day.isoweekday(), []), self.zone)

    def covers(self, span: Span) -> bool:
        """Whether the doctor works all through a span, which lies within one day."""
        day = span.starts_at.astimezone(self.zone).date()
        if day in self.closed:
            return False
        midnight = datetime.combine(day, datetime.min.time())
        for hours in self.weekly.get(day.isoweekday(), []):
            opens = midnight.replace(hour=hours.opens.hour, minute=hours.opens.minute, tzinfo=self.zone)
            closes = midnight.replace(hour=hours.closes.hour, minute=hours.closes.minute, tzinfo=self.zone)
            if opens.astimezone(UTC) <= span.starts_at and span.ends_at <= closes.astimezone(UTC):
                return True
        return False

    def day(self, day: date, now: datetime) -> Day:
        """What a day offers from now on."""
        if day < now.astimezone(self.zone).date():
            return Day(day, [], [], "This day has passed")
        if day in self.closed:
            return Day(day, [], [], self.closed[day])
        grid = self.grid(day)
        if not grid:
            return Day(day, [], [], f"No visits on {_WEEKDAYS[day.weekday()]}")
        free, taken = free_spans([span for span in grid if span.starts_at > now], self.busy)
        if free:
            return Day(day, free, taken, None)
        return Day(day, [], taken, "Fully booked" if taken else "No more times today")
