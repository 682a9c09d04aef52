"""Instants as staff read them, by the clinic's clock."""

from datetime import datetime, tzinfo

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.formatters import staff_date, staff_datetime, time_of_day


def clinic_time(moment: datetime | None, zone: tzinfo) -> str:
    """For example "Fri 20-Nov-2026 14:02", or "Not yet"."""
    return text("Not yet") if moment is None else staff_datetime(moment, zone)


def clinic_date(moment: datetime | None, zone: tzinfo) -> str:
    """For example "20-Nov-2026", or "Not yet"; the time stands below it."""
    return text("Not yet") if moment is None else staff_date(moment.astimezone(zone).date())


def clinic_clock(moment: datetime | None, zone: tzinfo) -> str:
    """For example "14:02", or nothing."""
    return "" if moment is None else time_of_day(moment, zone)
