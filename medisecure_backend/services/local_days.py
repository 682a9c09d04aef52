"""Days of the clinic's calendar as spans of time."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.rows import Tx


def day_start(day: date, zone: ZoneInfo) -> datetime:
    """The instant a day begins in a zone."""
    return datetime.combine(day, time(), tzinfo=zone).astimezone(UTC)


def today(tx: Tx) -> date:
    """The day it is on the clinic's clock."""
    return datetime.now(clinic_zone(tx)).date()


@dataclass(frozen=True)
class DaySpan:
    """From one day to another, both included; None leaves a side open."""

    first: date | None = None
    last: date | None = None

    def instants(self, tx: Tx) -> tuple[datetime | None, datetime | None]:
        """The same as instants on the clinic's clock: from (included), to (excluded)."""
        zone = clinic_zone(tx)
        since = None if self.first is None else day_start(self.first, zone)
        until = None if self.last is None else day_start(self.last + timedelta(days=1), zone)
        return since, until

    def zone_name(self, tx: Tx) -> str:
        """The IANA name of the zone these days are in."""
        return clinic_zone(tx).key
