"""What the database refuses whoever asks: changed notes, deletions, overlaps, a rewritten audit."""

import threading
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from medisecure_backend.database.connections import Database
from tests.backend.people import People, Person
from tests.backend.server import Server

NOON = datetime(2031, 5, 5, 12, tzinfo=UTC)


def write_note(database: Database, doctor: Person, patient: Person, *, is_signed: bool) -> Any:
    with database.transaction(doctor.caller) as tx:
        row = tx.execute(
            "INSERT INTO app.encounter (patient_id, type, reason, started_at, author_id, author) "
            "VALUES (%s, 'Visit', 'Cough', now(), %s, 'Dr O') RETURNING id",
            [patient.id, doctor.id],
        ).fetchone()
        assert row is not None
        if is_signed:
            tx.execute(
                "UPDATE app.encounter SET status = 'finished', signed_at = now(), signed_by = "
                "'Dr O' WHERE id = %s",
                [row[0]],
            )
    return row[0]


def test_a_draft_changes_and_keeps_its_history(database: Database, people: People, postgres: Server) -> None:
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    note = write_note(database, doctor, patient, is_signed=False)
    with database.transaction(doctor.caller) as tx:
        tx.execute("UPDATE app.encounter SET plan = 'Rest' WHERE id = %s", [note])
        assert tx.execute("SELECT version FROM app.encounter WHERE id = %s", [note]).fetchone() == (2,)
        assert tx.execute(
            "SELECT version, row ->> 'plan' FROM app.history WHERE id = %s", [note]
        ).fetchall() == [(1, "")]


def test_a_signed_note_never_changes(database: Database, people: People, postgres: Server) -> None:
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    note = write_note(database, doctor, patient, is_signed=True)
    with psycopg.connect(postgres.owner_dsn) as tx, pytest.raises(psycopg.errors.InsufficientPrivilege):
        tx.execute("UPDATE app.encounter SET plan = 'x' WHERE id = %s", [note])
    for person in (doctor, patient, people.admin()):
        with pytest.raises(psycopg.errors.InsufficientPrivilege), database.transaction(person.caller) as tx:
            tx.execute("UPDATE app.encounter SET plan = 'x' WHERE id = %s", [note])


def test_a_patient_reads_signed_notes_only(database: Database, people: People) -> None:
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    write_note(database, doctor, patient, is_signed=False)
    signed = write_note(database, doctor, patient, is_signed=True)
    with database.transaction(patient.caller) as tx:
        assert tx.execute("SELECT id FROM app.encounter").fetchall() == [(signed,)]


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM app.encounter",
        "TRUNCATE app.encounter CASCADE",
        "DELETE FROM app.audit",
        "UPDATE app.audit SET detail = 'x'",
        "TRUNCATE app.audit",
    ],
)
def test_nothing_is_deleted_even_by_the_owner(
    statement: str, postgres: Server, database: Database, people: People
) -> None:
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    write_note(database, doctor, patient, is_signed=False)
    with psycopg.connect(postgres.owner_dsn) as tx, pytest.raises(psycopg.errors.InsufficientPrivilege):
        tx.execute(statement.encode())


def book(dsn: str, person: Person, doctor: Person, patient: Person, start: datetime) -> str:
    try:
        with psycopg.connect(dsn) as tx:
            tx.execute("SELECT set_config('app.sub', %s, true)", [person.sub])
            for key in sorted((str(doctor.id), str(patient.id))):
                tx.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [key])
            tx.execute(
                "INSERT INTO app.appointment (doctor_id, patient_id, starts_at, ends_at, "
                "time_zone, reason, place) "
                "VALUES (%s, %s, %s, %s, 'Europe/London', 'x', 'Room 4')",
                [doctor.id, patient.id, start, start + timedelta(minutes=20)],
            )
    except psycopg.errors.ExclusionViolation:
        return "taken"
    return "booked"


def test_fifty_bookings_of_one_time_leave_one(postgres: Server, people: People) -> None:
    doctor, admin = people.doctor(), people.admin()
    patients = [people.patient() for _ in range(50)]
    outcomes: list[str] = []
    threads = [
        threading.Thread(
            target=lambda who=who: outcomes.append(book(postgres.dsns["ms_admin"], admin, doctor, who, NOON))
        )
        for who in patients
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["booked"] + ["taken"] * 49


def test_a_patient_cannot_be_in_two_places(postgres: Server, people: People) -> None:
    admin, patient = people.admin(), people.patient()
    assert book(postgres.dsns["ms_admin"], admin, people.doctor(), patient, NOON) == "booked"
    assert (
        book(postgres.dsns["ms_admin"], admin, people.doctor(), patient, NOON + timedelta(minutes=10))
        == "taken"
    )


def tamper(postgres: Server, statement: str, *values: object) -> None:
    with psycopg.connect(postgres.owner_dsn) as tx:
        tx.execute("SET session_replication_role = replica")  # a superuser with every trigger off
        tx.execute(statement.encode(), values)


@pytest.mark.parametrize("kind", ["changed", "removed", "swapped"])
def test_verify_finds_the_exact_broken_link(
    kind: str, postgres: Server, database: Database, people: People
) -> None:
    admin = people.admin()
    for number in range(80):
        with database.transaction(admin.caller) as tx:
            tx.execute("SELECT app.audit('read', 'test', %s, NULL, '')", [str(number)])
    with database.transaction(admin.caller) as tx:
        assert tx.execute("SELECT * FROM app.audit_verify()").fetchall() == []
        found = tx.execute(
            "SELECT chain, max(position) FROM app.audit GROUP BY chain HAVING max(position) > 2 LIMIT 1"
        ).fetchone()
    assert found is not None
    chain, last = found
    with psycopg.connect(postgres.owner_dsn) as tx:
        kept = tx.execute(
            "SELECT position, object_id, hash FROM app.audit WHERE chain = %s ORDER BY position", [chain]
        ).fetchall()
        row = tx.execute(
            "SELECT a::text FROM app.audit a WHERE chain = %s AND position = 2", [chain]
        ).fetchone()
    assert row is not None
    if kind == "changed":
        tamper(
            postgres,
            "UPDATE app.audit SET object_id = %s WHERE chain = %s AND position = 2",
            str(uuid4()),
            chain,
        )
    elif kind == "removed":
        tamper(postgres, "DELETE FROM app.audit WHERE chain = %s AND position = 2", chain)
    else:
        tamper(
            postgres,
            "UPDATE app.audit SET position = CASE position WHEN 2 THEN -3 ELSE -2 END WHERE "
            "chain = %s AND position IN (2, 3)",
            chain,
        )
        tamper(postgres, "UPDATE app.audit SET position = -position WHERE chain = %s AND position < 0", chain)
    try:
        with database.transaction(admin.caller) as tx:
            broken = tx.execute("SELECT chain, position FROM app.audit_verify()").fetchall()
        assert broken == [(chain, 2)]
    finally:
        if kind == "changed":
            tamper(
                postgres,
                "UPDATE app.audit SET object_id = %s WHERE chain = %s AND position = 2",
                kept[1][1],
                chain,
            )
        elif kind == "removed":
            tamper(postgres, "INSERT INTO app.audit SELECT (%s::app.audit).*", row[0])
        else:
            tamper(
                postgres,
                "UPDATE app.audit SET position = CASE position WHEN 2 THEN -3 ELSE -2 END WHERE "
                "chain = %s AND position IN (2, 3)",
                chain,
            )
            tamper(
                postgres, "UPDATE app.audit SET position = -position WHERE chain = %s AND position < 0", chain
            )
    assert last > 2


@pytest.mark.parametrize("login", ["ms_patient", "ms_doctor", "ms_admin"])
@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO app.audit SELECT * FROM app.audit",
        "UPDATE app.audit SET detail = ''",
        "DELETE FROM app.audit",
        "TRUNCATE app.audit",
    ],
)
def test_no_login_writes_the_audit(login: str, statement: str, postgres: Server) -> None:
    with psycopg.connect(postgres.dsns[login]) as tx, pytest.raises(psycopg.errors.InsufficientPrivilege):
        tx.execute(statement.encode())
