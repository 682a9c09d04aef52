"""When a doctor sees patients: weekly hours, single days, time off, and who has which time already."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from medisecure_backend.services.local_days import day_start
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row
from medisecure_backend.services.slot_grid import Hours, Span, day_grid, wall_instant

_WEEKLY = """
    SELECT weekday, starts, ends, slot_minutes FROM app.availability WHERE doctor_id = %(doctor)s
    ORDER BY weekday, starts
"""
_EXCEPTIONS = """
    SELECT day, starts, ends, slot_minutes, reason FROM app.availability_exception
    WHERE doctor_id = %(doctor)s AND day BETWEEN %(first)s AND %(last)s ORDER BY day, starts
"""
_CLOSED = """
    SELECT day, reason FROM app.closed_day
    WHERE (doctor_id = %(doctor)s OR doctor_id IS NULL) AND day BETWEEN %(first)s AND %(last)s
    ORDER BY doctor_id NULLS LAST
"""
_BUFFER = "SELECT buffer_minutes FROM app.calendar WHERE id = %(doctor)s"
_BUSY = "SELECT starts_at, ends_at FROM app.busy_times(%(doctor)s, %(since)s, %(until)s)"
_SEES = "SELECT app.sees_patients(%(doctor)s) AS sees"
_NOBODY = "Sees no patients at present"
_AWAY = "SELECT starts_at, ends_at FROM app.away_times(%(doctor)s, %(since)s, %(until)s)"


@dataclass(frozen=True)
class WorkingHours:
    """A doctor's hours between two days, both included."""

    zone: ZoneInfo
    weekly: dict[int, list[Hours]]
    exceptions: dict[date, list[Hours]]
    closed: dict[date, str]
    """Days without visits, and the reason that is shown to people booking."""
    busy: list[Span]
    away: list[Span]
    buffer: timedelta

    @classmethod
    def read(cls, tx: Tx, doctor_id: str, first: date, last: date, zone: ZoneInfo) -> "WorkingHours":
        """Read them from the database."""
        values = {
            "doctor": doctor_id,
            "first": first,
            "last": last,
            "since": day_start(first, zone),
            "until": day_start(last + timedelta(days=1), zone),
        }
        weekly: dict[int, list[Hours]] = {}
        for row in all_rows(tx, _WEEKLY, values):
            weekly.setdefault(row["weekday"], []).append(_hours(row))
        exceptions: dict[date, list[Hours]] = {}
        closed: dict[date, str] = {}
        for row in all_rows(tx, _EXCEPTIONS, values):
            exceptions.setdefault(row["day"], []).extend([] if row["starts"] is None else [_hours(row)])
            if row["starts"] is None:
                closed[row["day"]] = row["reason"] or "No visits on this day"
        closed |= {row["day"]: row["reason"] for row in all_rows(tx, _CLOSED, values)}
        if not (one_row(tx, _SEES, values) or {})["sees"]:
            count = (last - first).days + 1
            closed = {first + timedelta(days=n): _NOBODY for n in range(count)}
        buffer = (one_row(tx, _BUFFER, values) or {"buffer_minutes": 0})["buffer_minutes"]
        busy = [_span(row) for row in all_rows(tx, _BUSY, values)]
        away = [_span(row) for row in all_rows(tx, _AWAY, values)]
        return cls(zone, weekly, exceptions, closed, busy, away, timedelta(minutes=buffer))

    @property
    def is_set(self) -> bool:
        """Whether anybody ever said when this doctor works."""
        return bool(self.weekly or self.exceptions)

    def hours(self, day: date) -> list[Hours]:
        """The doctor's hours of one day on the wall clock."""
        if day in self.closed:
            return []
        return self.exceptions.get(day, self.weekly.get(day.isoweekday(), []))

    def grid(self, day: date, minutes: int | None = None) -> list[Span]:
        """All bookable times of a day, taken or not, that the doctor is there for; of `minutes` if said."""
        spans = day_grid(day, self.hours(day), self.zone, self.buffer)
        if minutes is not None:
            length = timedelta(minutes=minutes)
            spans = [Span(span.starts_at, span.starts_at + length) for span in spans]
        return [span for span in spans if self.covers(span)]

    def covers(self, span: Span) -> bool:
        """Whether the doctor works all through a span, which lies within one day."""
        day = span.starts_at.astimezone(self.zone).date()
        if self.is_away(span):
            return False
        for hours in self.hours(day):
            opens = wall_instant(datetime.combine(day, hours.opens), self.zone)
            closes = wall_instant(datetime.combine(day, hours.closes), self.zone)
            if opens <= span.starts_at and span.ends_at <= closes:
                return True
        return False

    def is_away(self, span: Span) -> bool:
        """Whether the doctor has any of a span off."""
        return any(span.overlaps(other) for other in self.away)

    def is_free(self, span: Span, but: Span | None = None) -> bool:
        """Whether nobody has any of a span or of the gap around it; `but` a time to be given up."""
        wide = Span(span.starts_at - self.buffer, span.ends_at + self.buffer)
        return not any(wide.overlaps(other) for other in self.busy if other != but)


def _hours(row: Row) -> Hours:
    return Hours(row["starts"], row["ends"], row["slot_minutes"])


def _span(row: Row) -> Span:
    return Span(row["starts_at"].astimezone(UTC), row["ends_at"].astimezone(UTC))
