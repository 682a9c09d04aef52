"""Messages, acknowledgements and consents by SQL: whose they are, and that nothing is changed or removed."""

from typing import Any

import psycopg
import pytest

from medisecure_backend.database.connections import Database
from tests.backend.people import People, Person
from tests.backend.server import Server

REFUSED = psycopg.errors.InsufficientPrivilege
TABLES = ("message_thread", "message", "acknowledgement", "consent")


def run(database: Database, person: Person, statement: str, *values: object) -> list[Any]:
    with database.transaction(person.caller) as tx:
        found = tx.execute(statement.encode(), values)
        return found.fetchall() if found.description else []


@pytest.fixture
def doctor(people: People) -> Person:
    return people.doctor()


@pytest.fixture
def patient(people: People, doctor: Person, postgres: Server) -> Person:
    person = people.patient()
    people.assign(doctor, person)
    with psycopg.connect(postgres.owner_dsn) as owner:
        row = owner.execute(
            "INSERT INTO app.message_thread (patient_id, subject) VALUES (%s, 'x') RETURNING id", (person.id,)
        ).fetchone()
        assert row is not None
        owner.execute(
            "INSERT INTO app.message (thread_id, patient_id, sender_sub, sender_role, sender, body) "
            "VALUES (%s, %s, %s, 'Patient', 'Maja', 'x')",
            (row[0], person.id, person.sub),
        )
        result = owner.execute(
            "INSERT INTO app.observation (patient_id, code, display, category, value, unit, interpretation, "
            "effective_at, author) VALUES (%s, 'x', 'x', 'laboratory', 1, 'g', 'H', now(), 'Lab') "
            "RETURNING id",
            (person.id,),
        ).fetchone()
        assert result is not None
        owner.execute(
            "INSERT INTO app.acknowledgement (id, patient_id, sub, by_name) VALUES (%s, %s, 'x', 'Dr X')",
            (result[0], person.id),
        )
        owner.execute(
            "INSERT INTO app.consent (patient_id, scope, decision, words_version, decided_by) "
            "VALUES (%s, 'research', 'deny', 1, 'Maja')",
            (person.id,),
        )
    return person


@pytest.mark.parametrize("table", TABLES)
def test_each_login_sees_only_what_it_may(
    table: str, database: Database, people: People, doctor: Person, patient: Person
) -> None:
    count = f"SELECT count(*) FROM app.{table} WHERE patient_id = %s"
    assert run(database, doctor, count, patient.id) == [(1,)]
    assert run(database, patient, count, patient.id) == [(1,)]
    for stranger in (people.doctor(), people.patient()):
        assert run(database, stranger, count, patient.id) == [(0,)]
    with pytest.raises(REFUSED):
        run(database, people.admin(), count, patient.id)


@pytest.mark.parametrize("table", TABLES)
def test_nothing_is_removed_even_by_the_owner(table: str, postgres: Server, patient: Person) -> None:
    with psycopg.connect(postgres.owner_dsn) as owner, pytest.raises(REFUSED):
        owner.execute(f"DELETE FROM app.{table} WHERE patient_id = %s".encode(), (patient.id,))


def test_a_sent_message_never_changes(database: Database, doctor: Person, patient: Person) -> None:
    for person in (doctor, patient):
        for statement in ("UPDATE app.message SET body = 'y'", "UPDATE app.message_thread SET subject = 'y'"):
            with pytest.raises(REFUSED):
                run(database, person, statement)


def test_nobody_writes_in_anothers_name(
    database: Database, people: People, doctor: Person, patient: Person
) -> None:
    thread = run(database, patient, "SELECT id FROM app.message_thread")[0][0]
    add = (
        "INSERT INTO app.message (thread_id, patient_id, sender_sub, sender_role, sender, body) "
        "VALUES (%s, %s, %s, %s, 'x', 'x')"
    )
    for person, sub, role in (
        (patient, doctor.sub, "Doctor"),
        (patient, patient.sub, "Doctor"),
        (doctor, patient.sub, "Patient"),
        (people.doctor(), None, "Doctor"),
    ):
        with pytest.raises(REFUSED):
            run(database, person, add, thread, patient.id, sub or person.sub, role)


def test_a_message_stays_with_its_threads_patient(
    database: Database, people: People, doctor: Person, patient: Person
) -> None:
    other = people.patient()
    people.assign(doctor, other)
    thread = run(database, patient, "SELECT id FROM app.message_thread")[0][0]
    with pytest.raises(psycopg.errors.ForeignKeyViolation):
        run(
            database,
            doctor,
            "INSERT INTO app.message (thread_id, patient_id, sender_sub, sender_role, sender, body) "
            "VALUES (%s, %s, %s, 'Doctor', 'x', 'x')",
            thread, other.id, doctor.sub,
        )  # fmt: skip


def test_people_mark_their_own_reading_only(
    database: Database, people: People, doctor: Person, patient: Person
) -> None:
    thread = run(database, patient, "SELECT id FROM app.message_thread")[0][0]
    add = "INSERT INTO app.message_read (thread_id, sub, read_at) VALUES (%s, %s, now())"
    run(database, doctor, add, thread, doctor.sub)
    assert run(database, patient, "SELECT count(*) FROM app.message_read") == [(0,)]
    stranger = people.patient()
    for person, sub in ((patient, doctor.sub), (stranger, stranger.sub)):
        with pytest.raises(REFUSED):
            run(database, person, add, thread, sub)


def test_doctors_decide_nothing_for_patients(database: Database, doctor: Person, patient: Person) -> None:
    with pytest.raises(REFUSED):
        run(database, doctor, "UPDATE app.consent SET decision = 'permit'")
