"""Times that people held and let go by: what a clinic's table of holds looks like between two sweeps."""

from datetime import datetime, time, timedelta
from typing import Any

from medisecure_backend.contract.roles import Role
from medisecure_backend.local.seed.demo_people import DOCTORS, EVERYBODY, record_id
from medisecure_backend.local.seed.diary import SLOT, ZONE

HELD_FOR = timedelta(minutes=5)


def make_lapsed_holds(now: datetime) -> list[tuple[Any, ...]]:
    """One hold of each person, of yesterday and long over."""
    yesterday = now.astimezone(ZONE).date() - timedelta(days=1)
    start = datetime.combine(yesterday, time(12), ZONE)
    return [
        (
            record_id("hold", person.email),
            str(person.sub),
            record_id("doctor", DOCTORS[-1].email),
            record_id("patient", person.email) if person.role is Role.PATIENT else None,
            start,
            start + SLOT,
            start - HELD_FOR,
        )
        for person in EVERYBODY
    ]
