"""How Home says hello."""

from datetime import datetime, tzinfo

NOON = 12
EVENING = 18


def greeting(given_name: str, moment: datetime, zone: tzinfo) -> str:
    """For example "Good afternoon, Maja", by the clinic's clock."""
    hour = moment.astimezone(zone).hour
    part = "morning" if hour < NOON else "afternoon" if hour < EVENING else "evening"
    return f"Good {part}, {given_name}"
