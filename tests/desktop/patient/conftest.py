from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest

from medisecure_backend.contract.people import Clinic, Doctor, Me, Profile, VisitType
from medisecure_backend.contract.roles import Role

NOW = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)


@dataclass
class HandTasks:
    """Tasks that run when the test says so, in the order asked for; `replaces` drops the older one."""

    waiting: list[tuple[Callable[[], Any], Any, Any, Any]] = field(default_factory=list)

    def submit(self, work, *, on_success=None, on_error=None, on_settled=None, replaces=None):
        if replaces is not None:
            self.waiting = [one for one in self.waiting if one[3] != replaces]
        self.waiting.append((work, on_success, on_error, replaces))

    def close(self) -> None:
        self.waiting.clear()

    def run(self) -> None:
        while self.waiting:
            work, on_success, on_error, _ = self.waiting.pop(0)
            try:
                value = work()
            except Exception as error:
                if on_error is None or not hasattr(error, "title"):
                    raise
                on_error(error)
            else:
                if on_success is not None:
                    on_success(value)


@dataclass
class StandingClock:
    moment: datetime = NOW

    def now(self) -> datetime:
        return self.moment


@pytest.fixture
def tasks() -> HandTasks:
    return HandTasks()


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def me() -> Me:
    return Me(
        sub="sub-1",
        role=Role.PATIENT,
        permissions=[],
        profile=Profile(
            display_name="Maja Lindqvist", family="Lindqvist", given="Maja", email="m@example.org"
        ),
        clinic=Clinic(
            name="Hillside Family Clinic",
            time_zone="Europe/London",
            phone="020 7946 0815",
            address="1 Hill Road",
            opening_hours="08:00 to 18:00",
            visit_types=[
                VisitType(id="follow-up", name="Follow-up", minutes=20),
                VisitType(id="new", name="New problem", minutes=20),
            ],
        ),
        patient_id="patient-1",
    )


@pytest.fixture
def doctors() -> list[Doctor]:
    return [
        Doctor(id="d2", display_name="Dr Tomás Ferreira", family="Ferreira", given="Tomás",
               specialty="Family medicine", place="Room 2"),
        Doctor(id="d1", display_name="Dr Adaeze Okafor", family="Okafor", given="Adaeze",
               specialty="Family medicine", place="Room 4", is_usual=True),
    ]  # fmt: skip
