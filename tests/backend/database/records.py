"""Records of one test's own, written with a caller's login."""

from datetime import datetime, timedelta
from typing import Any

from medisecure_backend.database.connections import Database
from tests.backend.people import Person

_BOOK = (
    "INSERT INTO app.appointment (doctor_id, patient_id, starts_at, ends_at, time_zone, reason, place) "
    "VALUES (%s, %s, %s, %s, 'Europe/London', 'Cough', 'Room 4') RETURNING id"
)
_DRAFT = (
    "INSERT INTO app.encounter (patient_id, type, reason, started_at, author_id, author) "
    "VALUES (%s, 'Visit', 'Cough', now(), %s, 'Dr O') RETURNING id"
)


def book(database: Database, booker: Person, doctor: Person, patient: Person, start: datetime) -> Any:
    """A visit of twenty minutes; its id."""
    with database.transaction(booker.caller) as tx:
        end = start + timedelta(minutes=20)
        row = tx.execute(_BOOK, [doctor.id, patient.id, start, end]).fetchone()
    assert row is not None
    return row[0]


def draft(database: Database, writer: Person, author: Person, patient: Person) -> Any:
    """An unsigned note; its id."""
    with database.transaction(writer.caller) as tx:
        row = tx.execute(_DRAFT, [patient.id, author.id]).fetchone()
    assert row is not None
    return row[0]
