import gc
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from medisecure_backend.contract.people import Me, Profile
from medisecure_backend.contract.roles import Role
from medisecure_desktop.ui.garbage import GuiThreadCollector
from tests.desktop.patient.hand_tasks import HandTasks
from tests.desktop.patient.one_clinic import StandingClock, hillside

NOW = datetime(2026, 11, 24, 10, 26, tzinfo=UTC)


@pytest.fixture
def tasks() -> HandTasks:
    return HandTasks()


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(NOW)


@pytest.fixture
def me() -> Me:
    return Me(
        sub="sub-d",
        role=Role.DOCTOR,
        permissions=[],
        profile=Profile(
            display_name="Dr Adaeze Okafor", family="Okafor", given="Adaeze", email="a@example.org"
        ),
        clinic=hillside([]),
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
