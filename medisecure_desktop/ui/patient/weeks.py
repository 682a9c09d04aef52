"""Weeks and days as people at the clinic count them: in the clinic's zone, Monday first."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.calendar_words import day_name, month_name
from medisecure_desktop.ui.style.formatters import isolated, worded

DASH = " \N{EN DASH} "


@dataclass(frozen=True)
class Week:
    """Monday to Sunday, named by its Monday."""

    monday: date

    @classmethod
    def of(cls, day: date) -> "Week":
        """The week a day lies in."""
        return cls(day - timedelta(days=day.weekday()))

    @property
    def sunday(self) -> date:
        """The week's last day."""
        return self.monday + timedelta(days=6)

    @property
    def next(self) -> "Week":
        """The week after."""
        return Week(self.monday + timedelta(days=7))

    @property
    def previous(self) -> "Week":
        """The week before."""
        return Week(self.monday - timedelta(days=7))

    def days(self, count: int = 7) -> list[date]:
        """The first `count` days from Monday on."""
        return [self.monday + timedelta(days=number) for number in range(count)]


def clinic_day(moment: datetime, zone: tzinfo) -> date:
    """The calendar day at the clinic at a moment."""
    return moment.astimezone(zone).date()


def day_and_month(day: date) -> str:
    """For example "Thursday 26 November", for near dates where the year is plain."""
    return worded(text("{weekday} {day} {month}", weekday=day_name(day), day=day.day, month=month_name(day)))


def span(first: date, last: date) -> str:
    """For example "23 - 27 November 2026": a range of days, saying month and year only where they differ."""
    ending = f"{last.day} {month_name(last)} {last.year}"
    if first.year != last.year:
        ending = f"{first.day} {month_name(first)} {first.year}{DASH}{ending}"
    elif first.month != last.month:
        ending = f"{first.day} {month_name(first)}{DASH}{ending}"
    elif first != last:
        ending = f"{first.day}{DASH}{ending}"
    return isolated(ending)


def zone_words(moment: datetime, zone: tzinfo, key: str) -> str:
    """For example "Clinic time (London, GMT)": the zone named, so that nobody books by another."""
    city = key.rsplit("/", 1)[-1].replace("_", " ")
    return f"Clinic time ({city}, {moment.astimezone(zone).tzname()})"


def days_until(day: date, today: date) -> str:
    """For example "Today", "Tomorrow" or "In 6 days"."""
    count = (day - today).days
    return {0: "Today", 1: "Tomorrow"}.get(count, f"In {count} days")
