"""People of one test's own, put in as the owner."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any
from uuid import UUID, uuid4

import psycopg

from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Caller


@dataclass(frozen=True)
class Person:
    """Somebody with an account: `id` is their doctor's or patient's id."""

    sub: str
    role: Role
    id: UUID | None

    @property
    def caller(self) -> Caller:
        return Caller(sub=self.sub, role=self.role, request_id=str(uuid4()), source="test")


class People:
    """Puts people into the database, through the owner's connection, which commits each statement."""

    def __init__(self, owner: psycopg.Connection[Any]) -> None:
        self._owner = owner
        self._write(
            "INSERT INTO app.clinic (name, time_zone, phone, address, opening_hours) VALUES "
            "('Test clinic', 'Europe/London', '020 7946 0000', '1 Test Street', 'Every day 08:00 to 18:00') "
            "ON CONFLICT DO NOTHING"
        )

    def patient(self, family: str = "Lindqvist", given: str = "Maja", *, has_account: bool = True) -> Person:
        patient_id = uuid4()
        self._write(
            "INSERT INTO app.patient (id, family, given, birth_date, gender, clinic_number) "
            "VALUES (%s, %s, %s, %s, 'female', %s)",
            patient_id, family, given, date(1967, 3, 14), f"T {patient_id.hex[:12]}",
        )  # fmt: skip
        return (
            self._account(Role.PATIENT, given, family, patient_id)
            if has_account
            else Person("", Role.PATIENT, patient_id)
        )

    def doctor(self, family: str = "Okafor", given: str = "Adaeze") -> Person:
        doctor_id = uuid4()
        self._write(
            "INSERT INTO app.doctor (id, display_name, family, given, specialty, place) VALUES "
            "(%s, %s, %s, %s, %s, %s)",
            doctor_id, f"Dr {given} {family}", family, given, "Family medicine", "Room 4",
        )  # fmt: skip
        self._write(
            "INSERT INTO app.availability (doctor_id, weekday, starts, ends, slot_minutes) "
            "SELECT %s, weekday, %s, %s, 20 FROM generate_series(1, 7) weekday",
            doctor_id, time(8), time(18),
        )  # fmt: skip
        return self._account(Role.DOCTOR, given, family, doctor_id)

    def admin(self) -> Person:
        return self._account(Role.ADMIN, "Ada", "Admin", None)

    def assign(
        self, doctor: Person, patient: Person, starts_on: date = date(2020, 1, 1), ends_on: date | None = None
    ) -> UUID:
        assignment_id = uuid4()
        self._write(
            "INSERT INTO app.assignment (id, doctor_id, patient_id, starts_on, ends_on) VALUES "
            "(%s, %s, %s, %s, %s)",
            assignment_id, doctor.id, patient.id, starts_on, ends_on,
        )  # fmt: skip
        return assignment_id

    def disable(self, person: Person) -> None:
        self._write("INSERT INTO app.user_state (sub, disabled_at) VALUES (%s, now())", person.sub)

    def _account(self, role: Role, given: str, family: str, record: UUID | None) -> Person:
        sub = str(uuid4())
        self._write(
            "INSERT INTO app.account (sub, role, display_name, family, given, email, patient_id, doctor_id) "
            "VALUES (%s, %s, %s, %s, %s, %s, %s, %s)",
            sub, role.value, f"{given} {family}", family, given, f"{sub}@example.org",
            record if role is Role.PATIENT else None, record if role is Role.DOCTOR else None,
        )  # fmt: skip
        return Person(sub, role, record)

    def _write(self, statement: str, *values: object) -> None:
        self._owner.execute(statement.encode(), values)
