"""What one day of a doctor offers one person, and why it offers nothing. Pure."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from medisecure_backend.contract.scheduling import CalendarDay, WhyNone
from medisecure_backend.services.local_days import day_start
from medisecure_backend.services.slot_grid import Span
from medisecure_backend.services.time_words import counted
from medisecure_backend.services.working_hours import WorkingHours

_WEEKDAYS = ("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True)
class Window:
    """From when until when one person may book, and how long the visit is."""

    now: datetime
    earliest: datetime
    latest: datetime
    minutes: int | None = None


@dataclass(frozen=True)
class DayOffer:
    """One day: what is free, what is taken, and why nothing is free."""

    date: date
    free: list[Span]
    taken: list[Span]
    code: WhyNone | None = None
    reason: str | None = None
    until: CalendarDay | None = None


def day_offer(hours: WorkingHours, day: date, window: Window) -> DayOffer:
    """What a day offers within a window."""
    if day < window.now.astimezone(hours.zone).date():
        return DayOffer(day, [], [], "passed", "This day has passed")
    if (closed := _closed(hours, day)) is not None:
        return closed
    grid = [span for span in hours.grid(day, window.minutes) if span.starts_at > window.now]
    open_ = [span for span in grid if hours.is_free(span)]
    taken = [span for span in grid if not hours.is_free(span)]
    free = [span for span in open_ if window.earliest <= span.starts_at <= window.latest]
    if free:
        return DayOffer(day, free, taken)
    if day_start(day, hours.zone) > window.latest or any(span.starts_at > window.latest for span in open_):
        ahead = counted((window.latest - window.now).days, "day")
        last = window.latest.astimezone(hours.zone).date()
        return DayOffer(day, [], taken, "beyond-horizon", f"Visits are booked up to {ahead} ahead", last)
    if open_:
        return DayOffer(day, [], taken, "too-soon", "Too soon to book here: call the clinic")
    return DayOffer(day, [], taken, "full", _full(hours, day, window, is_taken=bool(taken)))


def _closed(hours: WorkingHours, day: date) -> DayOffer | None:
    if day in hours.closed:
        return DayOffer(day, [], [], "closed", hours.closed[day])
    if not hours.is_set:
        return DayOffer(day, [], [], "no-hours-set", "No hours set yet")
    if hours.hours(day) and not hours.grid(day) and (last := _away_until(hours, day)) is not None:
        return _away(day, last)
    if not hours.hours(day):
        return DayOffer(day, [], [], "not-working", f"No visits on {_WEEKDAYS[day.weekday()]}")
    return None


def _away(day: CalendarDay, last: CalendarDay) -> DayOffer:
    """In words that say nothing of why."""
    if last == day:
        return DayOffer(day, [], [], "time-off", "The doctor is away")
    words = f"The doctor is away until {last.day} {_MONTHS[last.month - 1]}"
    return DayOffer(day, [], [], "time-off", words, last)


def _away_until(hours: WorkingHours, day: date) -> CalendarDay | None:
    """The last day on which the doctor is away; None if they are there."""
    begins = day_start(day, hours.zone)
    away = [
        span for span in hours.away if span.ends_at > begins and span.starts_at < begins + timedelta(days=1)
    ]
    if not away:
        return None
    return (max(span.ends_at for span in away) - timedelta(seconds=1)).astimezone(hours.zone).date()


def _full(hours: WorkingHours, day: date, window: Window, *, is_taken: bool) -> str:
    if is_taken:
        return "Fully booked"
    is_today = day == window.now.astimezone(hours.zone).date()
    return "No more times today" if is_today else "No time is long enough"
