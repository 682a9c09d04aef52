"""Doctors' calendars and absences: somebody is always about to be away, one after another."""

from datetime import date, datetime, time, timedelta
from typing import Any

from medisecure_backend.local.seed.demo_people import DOCTORS, record_id
from medisecure_backend.local.seed.diary import DAYS_AFTER, ZONE

REASONS = ("Leave", "Conference", "Leave", "Teaching")
FIRST_DAY = DAYS_AFTER + 2
"""Beyond the days that the demo books, so that nobody is booked inside."""


def make_calendars() -> list[tuple[Any, ...]]:
    """Every doctor has a calendar; nobody keeps a gap between visits yet."""
    return [(record_id("doctor", person.email), 0) for person in DOCTORS]


def make_time_off(today: date) -> list[tuple[Any, ...]]:
    """Each doctor's next absence, of one to four days, one after another; made once a month."""
    rows: list[tuple[Any, ...]] = []
    for number, person in enumerate(DOCTORS):
        first = today + timedelta(days=FIRST_DAY + 5 * number)
        last = first + timedelta(days=number + 1)
        rows.append(
            (
                record_id("time-off", f"{person.email}/{today.year}-{today.month}"),
                record_id("doctor", person.email),
                datetime.combine(first, time(), ZONE),
                datetime.combine(last, time(), ZONE),
                REASONS[number],
            )
        )
    return rows
