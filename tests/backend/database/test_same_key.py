"""One key twice at the same instant, asked of PostgreSQL: one visit, one answer, whoever ends first."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import psycopg
import pytest

from medisecure_backend.contract.scheduling import AppointmentNew
from medisecure_backend.database.connections import Database
from medisecure_backend.services import booking, idempotency
from medisecure_backend.services.idempotency import Outcome
from tests.backend.people import People, Person
from tests.backend.server import Server

WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND pid = %s"
PATIENCE = 400


class Second:
    """Somebody who sends the same request while the first is still under way."""

    def __init__(self, database: Database, person: Person, new: AppointmentNew, key: UUID) -> None:
        self.outcome: Outcome | None = None
        self.pid = 0
        self._work = (database, person, new, key)
        self._begun = threading.Event()
        self._thread = threading.Thread(target=self._send)
        self._thread.start()
        self._begun.wait()

    def _send(self) -> None:
        database, person, new, key = self._work
        with database.transaction(person.caller) as tx:
            self.pid = tx.info.backend_pid
            self._begun.set()
            self.outcome = book_once(tx, person, new, key)

    def until_it_waits(self, server: Server) -> None:
        pause = threading.Event()
        with psycopg.connect(server.owner_dsn, autocommit=True) as owner:
            for _ in range(PATIENCE):
                if owner.execute(WAITING, [self.pid]).fetchone() == (1,):
                    return
                pause.wait(0.02)
        raise AssertionError("the second request did not wait for the first")

    def answer(self) -> Outcome | None:
        self._thread.join()
        return self.outcome


def book_once(tx: psycopg.Connection, person: Person, new: AppointmentNew, key: UUID) -> Outcome:
    stored = idempotency.find(tx, person.caller, key, "the same request")
    if stored is not None:
        return stored
    outcome = Outcome(201, booking.book(tx, person.caller, new).id, '"1"')
    idempotency.store(tx, person.caller, key, outcome)
    return outcome


@pytest.fixture
def server_database(postgres: Server) -> Iterator[Database]:
    """Connections of its own, so that neither side waits for the other's."""
    opened = Database(postgres.role_dsns())
    yield opened
    opened.close()


@pytest.mark.parametrize("first_ends", ["committed", "rolled back"])
def test_one_key_at_the_same_instant_books_once(
    first_ends: str, postgres: Server, database: Database, server_database: Database, people: People
) -> None:
    doctor, patient = people.doctor(), people.patient()
    nine = datetime.now(UTC).replace(hour=9, minute=0, second=0, microsecond=0) + timedelta(days=7)
    new = AppointmentNew(
        doctor_id=str(doctor.id), starts_at=nine, ends_at=nine + timedelta(minutes=20), reason="Cough"
    )
    key = uuid4()
    with database.transaction(patient.caller) as tx:
        first = book_once(tx, patient, new, key)
        second = Second(server_database, patient, new, key)
        second.until_it_waits(postgres)
        if first_ends == "rolled back":
            tx.rollback()
    answered = second.answer()
    with psycopg.connect(postgres.owner_dsn) as owner:
        booked = owner.execute(
            "SELECT id::text FROM app.appointment WHERE patient_id = %s", [patient.id]
        ).fetchall()
    assert answered is not None
    assert booked == [(answered.body,)]
    assert (answered == first) == (first_ends == "committed")
