"""Weeks and days as people at the clinic count them: in the clinic's zone, Monday first."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from medisecure_desktop.language import Marked, mark, text
from medisecure_desktop.ui.style.calendar_words import day_name, month_name
from medisecure_desktop.ui.style.formatters import worded

YEARS = mark("{first_day} {first_month} {first_year} \N{EN DASH} {day} {month} {year}")
MONTHS = mark("{first_day} {first_month} \N{EN DASH} {day} {month} {year}")
DAYS = mark("{first_day} \N{EN DASH} {day} {month} {year}")
ONE_DAY = mark("{day} {month} {year}")
NEAR = {0: mark("Today"), 1: mark("Tomorrow")}


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
    words = text(
        _form(first, last),
        first_day=first.day,
        first_month=month_name(first),
        first_year=first.year,
        day=last.day,
        month=month_name(last),
        year=last.year,
    )
    return worded(words)


def _form(first: date, last: date) -> Marked:
    if first.year != last.year:
        return YEARS
    if first.month != last.month:
        return MONTHS
    return DAYS if first != last else ONE_DAY


def zone_words(moment: datetime, zone: tzinfo, key: str) -> str:
    """For example "Clinic time (London, GMT)": the zone named, so that nobody books by another."""
    city = key.rsplit("/", 1)[-1].replace("_", " ")
    return text("Clinic time ({city}, {zone})", city=city, zone=moment.astimezone(zone).tzname())


def days_until(day: date, today: date) -> str:
    """For example "Today", "Tomorrow" or "In 6 days"."""
    count = (day - today).days
    if count in NEAR:
        return text(NEAR[count])
    return text("In %n days", one="In %n day", n=count)
