"""Days and waiting times on the clinic's wall."""

from datetime import date, datetime, tzinfo

from medisecure_desktop.language import text


def clinic_day(moment: datetime, zone: tzinfo) -> date:
    """The date at the clinic."""
    return moment.astimezone(zone).date()


def minutes_between(earlier: datetime, later: datetime) -> int:
    """Whole minutes that have passed, never less than none."""
    return max(0, int((later - earlier).total_seconds() // 60))


def duration(minutes: int) -> str:
    """20 min, 2 h 5 min."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return text("{minutes} min", minutes=rest)
    if not rest:
        return text("{hours} h", hours=hours)
    return text("{hours} h {minutes} min", hours=hours, minutes=rest)
