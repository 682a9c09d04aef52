"""Who calls in the matrix, and which record stands in which relation to them.

A new collection whose table is not its singular gets a line in TABLES; a path word that is no id gets one in
WORDS; a request field that must name something real gets one in `references`.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any
from uuid import uuid4

import psycopg

from medisecure_backend.local.seed.demo_people import ADMINS, DOCTORS, PATIENTS, record_id
from tests.clinic_process import RunningClinic

RELATIONS = ("patient:own", "patient:other", "doctor:own", "doctor:other", "admin", "stranger")
"""Own: the patient's own record, a record of a patient the doctor looks after, or the doctor's own."""

TABLES: dict[str, str] = {
    "allergies": "allergy",
    "break-glass": "break_glass",
    "users": "account",
    "messages": "message_thread",
    "access-log": "access_question",
}
WORDS: dict[str, str] = {"scope": "research", "name": "growth"}
KEYS: dict[str, str] = {"account": "sub"}
OF_THE_DOCTOR = {"break_glass"}
"""Tables whose records are a doctor's own, whoever the patient is."""
NOBODY = "00000000-0000-4000-8000-000000000000"

_COLUMNS = "SELECT column_name FROM information_schema.columns WHERE table_schema = 'app' AND table_name = %s"


class NoRecordError(LookupError):
    """The demo clinic has no record in this relation; the text says what to do."""


@dataclass
class Subjects:
    """The people and records of one demo clinic."""

    clinic: RunningClinic
    connection: psycopg.Connection[Any] = field(init=False)

    def __post_init__(self) -> None:
        self.connection = psycopg.connect(self.clinic.owner_dsn, autocommit=True)

    @cached_property
    def patient(self) -> str:
        return str(record_id("patient", PATIENTS[0].email))

    @cached_property
    def doctor(self) -> str:
        """A doctor who looks after that patient."""
        return str(
            self._one(
                "SELECT doctor_id FROM app.assignment WHERE patient_id = %s AND ends_on IS NULL", self.patient
            )
        )

    @cached_property
    def stranger_patient(self) -> str:
        """A patient with an account whom that doctor does not look after."""
        return str(
            self._one(
                "SELECT patient_id FROM app.account WHERE patient_id IS NOT NULL AND patient_id NOT IN "
                "(SELECT patient_id FROM app.assignment WHERE doctor_id = %s)",
                self.doctor,
            )
        )

    @cached_property
    def other_doctor(self) -> str:
        return str(self._one("SELECT id FROM app.doctor WHERE id <> %s ORDER BY id", self.doctor))

    def role(self, relation: str) -> tuple[str, int]:
        """The role and the number of the demo account that stands in this relation."""
        if relation.startswith("patient"):
            return "Patient", 0
        if relation.startswith("doctor"):
            return "Doctor", [str(record_id("doctor", each.email)) for each in DOCTORS].index(self.doctor)
        return "Admin", 0

    def references(self, relation: str) -> dict[str, Any]:
        """Values for request fields of these names."""
        return {
            "patient_id": self._patient(relation),
            "doctor_id": self.doctor if relation != "doctor:other" else self.other_doctor,
            "visit_type_id": str(self._one("SELECT id FROM app.visit_type ORDER BY position")),
            **dict.fromkeys(("started_at", "effective_at", "recorded_at", "given_at"), _yesterday()),
            "booked": "keep",
            "starts": "09:00:00",
            "ends": "17:00:00",
            "code": "8867-4",
            "unit": "/min",
            "value": 72,
            "email": f"{uuid4().hex[:12]}@example.org",
            "clinic_number": "MS 004 182 77",
            "sha256": "0" * 64,
            "content_type": "application/pdf",
        }

    def path(self, path: str, relation: str) -> str:
        """The path with ids of records in this relation."""
        steps = path.split("/")
        for at, step in enumerate(steps):
            if step.startswith("{"):
                steps[at] = self._segment(step[1:-1], steps[at - 1], relation)
        return "/".join(steps)

    def close(self) -> None:
        self.connection.close()

    def _segment(self, name: str, collection: str, relation: str) -> str:
        if not name.endswith(("id", "sub")):
            return WORDS[name]
        table = TABLES.get(collection, collection.removesuffix("s").replace("-", "_"))
        columns = {row[0] for row in self.connection.execute(_COLUMNS, [table])}
        if not columns:
            raise NoRecordError(
                f"no table app.{table} for /{collection}/: "
                "name it in TABLES of tests/backend/generated/subjects.py"
            )
        if table == "patient":
            return self._patient(relation)
        if table == "doctor":
            return self._doctor(relation)
        return self._record(table, columns, relation)

    def _record(self, table: str, columns: set[str], relation: str) -> str:
        key = KEYS.get(table, "id")
        conditions, order = ["true"], [key]
        values = {"patient": self._patient(relation), "doctor": self._doctor(relation), "me": self.doctor}
        if "sub" in columns and key != "sub":
            conditions.append("sub = %(sub)s")
            values["sub"] = self._sub(relation)
        elif "patient_id" in columns and not _is_a_doctors_own(table, relation) and table != "account":
            conditions.append("patient_id = %(patient)s")
            if relation == "doctor:other" and "doctor_id" in columns:
                conditions.append("doctor_id <> %(me)s")
        elif "doctor_id" in columns and table != "account":
            conditions.append("doctor_id = %(doctor)s")
        if table == "account":  # what is done to it ends its sign-ins: an account nobody signs in with
            order.insert(0, "(sub IN (SELECT sub FROM app.user_state WHERE disabled_at IS NOT NULL)) DESC")
        if "author_id" in columns:
            order.insert(0, "(author_id = %(me)s) DESC")
        if "uploaded_at" in columns:
            order.insert(0, "(status = 'current') DESC")
        if "signed_at" in columns and relation.startswith("patient"):
            conditions.append("signed_at IS NOT NULL")
        where, by = " AND ".join(conditions), ", ".join(order)
        statement = f"SELECT {key} FROM app.{table} WHERE {where} ORDER BY {by} LIMIT 1"
        found = self.connection.execute(statement.encode(), values).fetchone()
        if found is None:
            raise NoRecordError(
                f"the demo clinic has no app.{table} that is {relation}: "
                "add one to medisecure_backend/local/seed"
            )
        return str(found[0])

    def _patient(self, relation: str) -> str:
        return self.stranger_patient if relation in {"patient:other", "doctor:other"} else self.patient

    def _doctor(self, relation: str) -> str:
        return self.other_doctor if relation.endswith("other") else self.doctor

    def _sub(self, relation: str) -> str:
        """The account of whom the relation names: some records are a person's own, whatever their role."""
        if relation == "admin":
            return str(ADMINS[0].sub)
        is_doctor = relation.startswith("doctor")
        # A stranger asks last: what is the patient's own may be gone by then.
        other = "patient:other" if relation == "stranger" else relation
        record = self._doctor(relation) if is_doctor else self._patient(other)
        column = "doctor_id" if is_doctor else "patient_id"
        return str(self._one(f"SELECT sub FROM app.account WHERE {column} = %s", record))

    def _one(self, statement: str, *values: object) -> Any:
        found = self.connection.execute(statement.encode(), values).fetchone()
        assert found is not None, statement
        return found[0]


def _is_a_doctors_own(table: str, relation: str) -> bool:
    return table in OF_THE_DOCTOR and relation.startswith("doctor")


def _yesterday() -> str:
    return (datetime.now(UTC) - timedelta(days=1)).isoformat()
