"""The clinic and the clock of tests that decide for themselves what the clinic answers."""

from dataclasses import dataclass
from datetime import datetime

from medisecure_backend.contract.people import Clinic, VisitType


@dataclass
class StandingClock:
    moment: datetime

    def now(self) -> datetime:
        return self.moment


def hillside(visit_types: list[VisitType]) -> Clinic:
    return Clinic(
        name="Hillside Family Clinic",
        time_zone="Europe/London",
        phone="020 7946 0815",
        address="1 Hill Road",
        opening_hours="08:00 to 18:00",
        visit_types=visit_types,
    )
