from datetime import UTC, datetime

import pytest

from medisecure_backend.contract.people import Doctor, Me, Profile, VisitType
from medisecure_backend.contract.roles import Role
from tests.desktop.patient.hand_tasks import HandTasks
from tests.desktop.patient.one_clinic import StandingClock, hillside

NOW = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)


@pytest.fixture
def tasks() -> HandTasks:
    return HandTasks()


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(NOW)


@pytest.fixture
def me() -> Me:
    return Me(
        sub="sub-1",
        role=Role.PATIENT,
        permissions=[],
        profile=Profile(
            display_name="Maja Lindqvist", family="Lindqvist", given="Maja", email="m@example.org"
        ),
        clinic=hillside(
            [
                VisitType(id="follow-up", name="Follow-up", minutes=20),
                VisitType(id="new", name="New problem", minutes=20),
                VisitType(id="long", name="Long visit", minutes=40),
            ]
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
