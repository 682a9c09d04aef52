"""When a doctor sees patients: weekly hours, closed days, and who has which time already."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from medisecure_backend.services.local_days import day_start
from medisecure_backend.services.rows import Tx, all_rows
from medisecure_backend.services.slot_grid import Hours, Span, day_grid

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

    @property
    def is_set(self) -> bool:
        """Whether anybody ever said when this doctor works."""
        return bool(self.weekly)

    def hours(self, day: date) -> list[Hours]:
        """The doctor's hours of one day on the wall clock."""
        return [] if day in self.closed else self.weekly.get(day.isoweekday(), [])

    def grid(self, day: date, minutes: int | None = None) -> list[Span]:
        """All bookable times of a day, taken or not; long enough for a visit of `minutes`."""
        spans = day_grid(day, self.hours(day), self.zone)
        if minutes is None:
            return spans
        length = timedelta(minutes=minutes)
        longer = (Span(span.starts_at, span.starts_at + length) for span in spans)
        return [span for span in longer if self.covers(span)]

    def covers(self, span: Span) -> bool:
        """Whether the doctor works all through a span, which lies within one day."""
        day = span.starts_at.astimezone(self.zone).date()
        midnight = datetime.combine(day, datetime.min.time())
        for hours in self.hours(day):
            opens = midnight.replace(hour=hours.opens.hour, minute=hours.opens.minute, tzinfo=self.zone)
            closes = midnight.replace(hour=hours.closes.hour, minute=hours.closes.minute, tzinfo=self.zone)
            if opens.astimezone(UTC) <= span.starts_at and span.ends_at <= closes.astimezone(UTC):
                return True
        return False

    def is_free(self, span: Span, but: Span | None = None) -> bool:
        """Whether nobody else has any of a span; `but` a time that is about to be given up."""
        return not any(span.overlaps(other) for other in self.busy if other != but)
