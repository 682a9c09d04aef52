from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from medisecure_backend.contract.administration import Assignment, AssignmentNew, User, UserInvite
from medisecure_backend.contract.people import Clinic, Doctor, Me, PatientSummary, Profile
from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.wire import Page
from tests.desktop.patient.hand_tasks import HandTasks

NOW = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)


@dataclass
class OfficeClinic:
    """Accounts, patients and assignments in memory, with failures to come."""

    users_known: list[User] = field(default_factory=list)
    known_assignments: list[Assignment] = field(default_factory=list)
    invitations: dict[str, UserInvite] = field(default_factory=dict)
    assigned: dict[str, AssignmentNew] = field(default_factory=dict)
    keys: list[str] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)

    def api(self) -> Any:
        return SimpleNamespace(
            users=SimpleNamespace(list=lambda: list(self.users_known), invite=self.invite),
            patients=SimpleNamespace(list=self.find),
            appointments=SimpleNamespace(doctors=lambda: [DOCTOR]),
            assignments=SimpleNamespace(
                list=lambda: list(self.known_assignments), create=self.assign, end=self.end
            ),
        )

    def find(self, q="", cursor=None, limit=50):
        self._fail()
        return Page(items=[one for one in PATIENTS if q.casefold() in f"{one.given} {one.family}".casefold()])

    def invite(self, new: UserInvite, key: str) -> User:
        self.keys.append(key)
        self._fail()
        self.invitations[key] = new
        return user(f"{new.given} {new.family}", new.email, new.role, "invited")

    def assign(self, new: AssignmentNew, key: str) -> Assignment:
        self.keys.append(key)
        self._fail()
        self.assigned[key] = new
        return assignment("1", new.doctor_id, "Maja Lindqvist")

    def end(self, one: Assignment) -> None:
        self._fail()
        self.known_assignments.remove(one)

    def _fail(self) -> None:
        if self.failures:
            raise self.failures.pop(0)


DOCTOR = Doctor(
    id="d1", display_name="Dr Adaeze Okafor", family="Okafor", given="Adaeze", specialty="Family medicine",
    place="Room 4",
)  # fmt: skip
PATIENTS = [
    PatientSummary(
        id="p1", family="Lindqvist", given="Maja", prefix="Ms", birth_date=date(1984, 3, 14), gender="female",
        clinic_number="HFC-0001",
    ),
    PatientSummary(
        id="p2", family="Nowak", given="Marek", prefix="Mr", birth_date=date(1971, 1, 2), gender="male",
        clinic_number="HFC-0002",
    ),
]  # fmt: skip


def user(name: str, email: str, role: Role | None = Role.DOCTOR, status="active") -> User:
    return User(
        id=email, email=email, display_name=name, role=role, status=status,
        has_authenticator=status == "active",
        created_at=NOW, last_sign_in_at=NOW if status == "active" else None,
    )  # fmt: skip


def assignment(number: str, doctor_id: str, patient: str, ends_on: date | None = None) -> Assignment:
    return Assignment(
        id=number, doctor_id=doctor_id,
        doctor_name="Dr Adaeze Okafor" if doctor_id == "d1" else "Dr Tomás Ferreira",
        patient_id=f"p{number}", patient_name=patient, patient_birth_date=date(1984, 3, 14),
        clinic_number=f"HFC-000{number}", starts_on=date(2026, 1, 1), ends_on=ends_on,
    )  # fmt: skip


@pytest.fixture
def office() -> OfficeClinic:
    return OfficeClinic(
        users_known=[
            user("Dr Tomás Ferreira", "t.ferreira@hillside.example"),
            user("Ines Marchetti", "i.marchetti@hillside.example", Role.ADMIN),
            user("Maja Lindqvist", "maja@example.org", Role.PATIENT, "invited"),
        ],
        known_assignments=[
            assignment("1", "d1", "Maja Lindqvist"),
            assignment("2", "d2", "Marek Nowak"),
            assignment("3", "d2", "Gone Long", ends_on=date(2026, 11, 21)),
        ],
    )


@pytest.fixture
def tasks() -> HandTasks:
    return HandTasks()


@pytest.fixture
def clock():
    return SimpleNamespace(now=lambda: NOW)


@pytest.fixture
def me() -> Me:
    return Me(
        sub="sub-9", role=Role.ADMIN, permissions=[],
        profile=Profile(
            display_name="Ines Marchetti", family="Marchetti", given="Ines", email="i@example.org"
        ),
        clinic=Clinic(
            name="Hillside Family Clinic", time_zone="Europe/London", phone="020 7946 0815",
            address="1 Hill Road",
            opening_hours="08:00 to 18:00", visit_types=[],
        ),
    )  # fmt: skip
