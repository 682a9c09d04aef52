"""Instants as staff read them, by the clinic's clock."""

from datetime import datetime, tzinfo

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.formatters import staff_datetime


def clinic_time(moment: datetime | None, zone: tzinfo) -> str:
    """For example "Fri 20-Nov-2026 14:02", or "Not yet"."""
    return text("Not yet") if moment is None else staff_datetime(moment, zone)
