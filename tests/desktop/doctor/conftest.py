import gc
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from medisecure_backend.contract.people import Clinic, Me, Profile
from medisecure_backend.contract.roles import Role
from medisecure_desktop.ui.garbage import GuiThreadCollector
from tests.desktop.patient.hand_tasks import HandTasks

NOW = datetime(2026, 11, 24, 10, 26, tzinfo=UTC)


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
        sub="sub-d",
        role=Role.DOCTOR,
        permissions=[],
        profile=Profile(
            display_name="Dr Adaeze Okafor", family="Okafor", given="Adaeze", email="a@example.org"
        ),
        clinic=Clinic(
            name="Hillside Family Clinic",
            time_zone="Europe/London",
            phone="020 7946 0815",
            address="1 Hill Road",
            opening_hours="08:00 to 18:00",
            visit_types=[],
        ),
        doctor_id="doctor-1",
    )


@pytest.fixture
def collector(qapp: Any) -> Iterator[None]:
    """As in the program: widgets are destroyed on the GUI thread only."""
    made = GuiThreadCollector()
    yield
    made.deleteLater()
    gc.collect()
    gc.enable()
