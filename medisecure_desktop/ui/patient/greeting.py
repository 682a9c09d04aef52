"""How Home says hello."""

from datetime import datetime, tzinfo

from medisecure_desktop.language import text

NOON = 12
EVENING = 18


def greeting(given_name: str, moment: datetime, zone: tzinfo) -> str:
    """For example "Good afternoon, Maja", by the clinic's clock."""
    hour = moment.astimezone(zone).hour
    if hour < NOON:
        return text("Good morning, {name}", name=given_name)
    if hour < EVENING:
        return text("Good afternoon, {name}", name=given_name)
    return text("Good evening, {name}", name=given_name)
