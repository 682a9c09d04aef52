"""Lengths of time in words."""

_HOUR, _DAY = 60, 1440


def minutes_in_words(minutes: int) -> str:
    """90 -> 90 minutes, 120 -> 2 hours, 2880 -> 2 days."""
    for size, name in ((_DAY, "day"), (_HOUR, "hour")):
        if minutes and minutes % size == 0:
            return counted(minutes // size, name)
    return counted(minutes, "minute")


def counted(number: int, name: str) -> str:
    """1 day, 2 days."""
    return f"{number} {name}" if number == 1 else f"{number} {name}s"
