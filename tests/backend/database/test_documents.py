"""Documents in PostgreSQL: who sees which, who may do what to them, by SQL with each role's login."""

from uuid import UUID

import psycopg
import pytest

from medisecure_backend.database.connections import Database
from tests.backend.people import People, Person
from tests.backend.server import Server

REFUSED = psycopg.errors.InsufficientPrivilege
_ADD = (
    "INSERT INTO app.document (patient_id, category, title, content_type, size, sha256, author_sub, author,"
    " author_role) VALUES (%s, 'letter', 'A letter', 'application/pdf', 1, repeat('a', 64), %s, 'Somebody',"
    " %s) RETURNING id"
)


def add(database: Database, person: Person, patient: Person, sub: str | None = None) -> UUID:
    with database.transaction(person.caller) as tx:
        row = tx.execute(_ADD, [patient.id, sub or person.sub, person.role.value]).fetchone()
    assert row is not None
    return row[0]


def change(database: Database, person: Person, document: UUID, assignment: str) -> int:
    with database.transaction(person.caller) as tx:
        return tx.execute(f"UPDATE app.document SET {assignment} WHERE id = %s".encode(), [document]).rowcount


def seen(database: Database, person: Person, document: UUID) -> bool:
    with database.transaction(person.caller) as tx:
        return tx.execute("SELECT 1 FROM app.document WHERE id = %s", [document]).fetchone() is not None


@pytest.fixture
def cast(people: People) -> tuple[Person, Person, Person, Person]:
    doctor, colleague, patient, other = people.doctor(), people.doctor(), people.patient(), people.patient()
    people.assign(doctor, patient)
    people.assign(colleague, patient)
    return doctor, colleague, patient, other


def test_who_sees_a_document(database: Database, people: People, cast: tuple[Person, ...]) -> None:
    doctor, colleague, patient, _ = cast
    document = add(database, doctor, patient)
    assert [seen(database, each, document) for each in cast] == [True, False, False, False]
    assert change(database, doctor, document, "status = 'current'") == 1
    assert [seen(database, each, document) for each in cast] == [True, True, True, False]
    assert not seen(database, people.doctor(), document)
    withdrawal = "status = 'entered-in-error', withdrawn_reason = 'wrong chart'"
    assert change(database, patient, document, withdrawal) == 0
    assert change(database, colleague, document, withdrawal) == 1
    assert [seen(database, each, document) for each in cast] == [True, True, False, False]
    with pytest.raises(REFUSED):
        seen(database, people.admin(), document)
    with database.transaction(patient.caller) as tx:
        old = tx.execute("SELECT 1 FROM app.history WHERE id = %s", [document]).fetchall()
    assert old == []


def test_nobody_adds_in_anothers_name(database: Database, cast: tuple[Person, ...]) -> None:
    doctor, colleague, patient, other = cast
    for person, of, sub in (
        (doctor, patient, colleague.sub), (doctor, other, doctor.sub), (patient, other, patient.sub),
        (patient, patient, doctor.sub),
    ):  # fmt: skip
        with pytest.raises(REFUSED):
            add(database, person, of, sub)
    document = add(database, doctor, patient)
    with database.transaction(doctor.caller) as tx:
        author = tx.execute("SELECT author FROM app.document WHERE id = %s", [document]).fetchone()
    assert author == ("Adaeze Okafor",)


@pytest.mark.parametrize(
    "assignment",
    [
        "sha256 = repeat('b', 64)", "size = 2", "title = 'x'", "patient_id = patient_id", "author_sub = 'x'",
        "content_type = 'image/png'", "uploaded_at = now()", "version = 9", "withdrawn_at = now()",
    ],
)  # fmt: skip
def test_what_was_announced_never_changes(
    assignment: str, database: Database, cast: tuple[Person, ...]
) -> None:
    doctor, _, patient, _ = cast
    document = add(database, doctor, patient)
    with pytest.raises(REFUSED):
        change(database, doctor, document, assignment)


def test_a_document_never_goes_back(database: Database, cast: tuple[Person, ...]) -> None:
    doctor, _, patient, _ = cast
    document = add(database, doctor, patient)
    change(database, doctor, document, "status = 'current'")
    withdrawal = "status = 'entered-in-error', withdrawn_reason = 'why not'"
    for assignment in ("status = 'preliminary'", "status = 'current'", "withdrawn_reason = 'x'"):
        with pytest.raises(psycopg.errors.CheckViolation):
            change(database, doctor, document, assignment)
    with pytest.raises(psycopg.errors.CheckViolation):
        change(database, doctor, document, "status = 'entered-in-error'")
    change(database, doctor, document, withdrawal)
    for assignment in ("status = 'current'", withdrawal):
        with pytest.raises(psycopg.errors.CheckViolation):
            change(database, doctor, document, assignment)


@pytest.mark.parametrize("login", ["ms_patient", "ms_doctor", "ms_admin", "ms_trigger"])
def test_no_login_deletes_a_document(login: str, postgres: Server) -> None:
    for statement in ("DELETE FROM app.document", "TRUNCATE app.document"):
        with psycopg.connect(postgres.dsns[login]) as tx, pytest.raises(REFUSED):
            tx.execute(statement.encode())
