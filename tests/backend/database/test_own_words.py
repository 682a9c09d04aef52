"""Names are the database's to say, a draft is its author's to finish, and a record holds only so much."""

from datetime import UTC, datetime
from typing import Any

import psycopg
import pytest

from medisecure_backend.contract.documents import DocumentNew
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.database.connections import Database
from medisecure_backend.services import documents, encounters, tasks
from medisecure_backend.services.cursors import CursorSigner, Paging
from medisecure_backend.services.document_store import BucketPlace, DocumentStore
from medisecure_backend.services.errors import ConflictError, NotFoundError, TooLargeError
from medisecure_backend.services.note_seal import NoteSeal
from tests.backend.database.records import draft
from tests.backend.people import People, Person
from tests.backend.server import Server

SEAL = NoteSeal([b"a key"])
PAGE = Paging(CursorSigner(b"a key"))
NOW = datetime.now(UTC)
ENTRIES = {
    "observation": "(patient_id, code, display, category, value, unit, interpretation, effective_at, author) "
    "VALUES (%(p)s, '8867-4', 'Pulse', 'vital-signs', 70, '/min', 'N', now(), 'Dr Else') RETURNING author",
    "condition": "(patient_id, code, display, plain_name, clinical_status, recorded_at, author) "
    "VALUES (%(p)s, 'x', 'x', 'x', 'active', now(), 'Dr Else') RETURNING author",
    "allergy": "(patient_id, code, display, reaction, severity, recorded_at, author) "
    "VALUES (%(p)s, 'x', 'x', 'x', 'mild', now(), 'Dr Else') RETURNING author",
    "prescription": "(patient_id, code, medicine, dose_value, dose_unit, route, timing, reason, started_on, "
    "status, prescriber) VALUES (%(p)s, 'x', 'x', 1, 'mg', 'x', 'x', 'x', current_date, 'active', 'Dr Else') "
    "RETURNING prescriber",
    "immunization": "(patient_id, code, vaccine, given_at, author) "
    "VALUES (%(p)s, 'x', 'x', now(), 'Dr Else') RETURNING author",
    "encounter": "(patient_id, type, reason, started_at, author_id, author) "
    "VALUES (%(p)s, 'Visit', 'x', now(), %(d)s, 'Dr Else') RETURNING author",
}


@pytest.fixture
def pair(people: People) -> tuple[Person, Person]:
    """A doctor and a patient of theirs."""
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    return doctor, patient


@pytest.mark.parametrize("table", ENTRIES)
def test_nobody_writes_in_anothers_name(table: str, database: Database, pair: tuple[Person, Person]) -> None:
    doctor, patient = pair
    with database.transaction(doctor.caller) as tx:
        written = tx.execute(
            f"INSERT INTO app.{table} {ENTRIES[table]}".encode(), {"p": patient.id, "d": doctor.id}
        ).fetchone()
    assert written == ("Adaeze Okafor",)


def test_a_patient_asks_writes_and_consents_in_their_own_name(
    database: Database, pair: tuple[Person, Person]
) -> None:
    doctor, patient = pair
    with database.transaction(patient.caller) as tx:
        asked = tx.execute(
            "INSERT INTO app.amendment_request (patient_id, wanted, requested_by) "
            "VALUES (%s, 'My name', 'The clinic') RETURNING requested_by",
            [patient.id],
        ).fetchone()
        consent = "INSERT INTO app.consent (patient_id, scope, decision, words_version, decided_by) VALUES "
        first = tx.execute(
            (consent + "(%s, 'research', 'permit', 1, 'x') RETURNING decided_by").encode(), [patient.id]
        ).fetchone()
        second = tx.execute("UPDATE app.consent SET decided_by = 'Dr Okafor' RETURNING decided_by").fetchone()
    with database.transaction(doctor.caller) as tx:
        thread = tx.execute(
            "INSERT INTO app.message_thread (patient_id, subject) VALUES (%s, 'x') RETURNING id", [patient.id]
        ).fetchone()
        assert thread is not None
        sent = tx.execute(
            "INSERT INTO app.message (thread_id, patient_id, sender_sub, sender_role, sender, body) "
            "VALUES (%s, %s, %s, 'Doctor', 'The minister', 'x') RETURNING sender",
            [thread[0], patient.id, doctor.sub],
        ).fetchone()
    assert (asked, first, second, sent) == (*[("Maja Lindqvist",)] * 3, ("Adaeze Okafor",))


def end_assignment(postgres: Server, doctor: Person) -> None:
    with psycopg.connect(postgres.owner_dsn) as tx:
        tx.execute("UPDATE app.assignment SET ended_at = now() WHERE doctor_id = %s", [doctor.id])


@pytest.fixture
def left_over(postgres: Server, database: Database, pair: tuple[Person, Person]) -> str:
    """A draft whose author no longer looks after the patient."""
    doctor, patient = pair
    note = str(draft(database, doctor, doctor, patient))
    end_assignment(postgres, doctor)
    return note


def drafts_of(database: Database, doctor: Person) -> list[tuple[str, str]]:
    with database.transaction(doctor.caller) as tx:
        return [(each.id, each.patient_name) for each in tasks.list_tasks(tx, ["unsigned-draft"], PAGE).items]


def test_an_author_signs_their_draft_after_the_assignment_has_ended(
    database: Database, pair: tuple[Person, Person], left_over: str
) -> None:
    doctor, patient = pair
    assert drafts_of(database, doctor) == [(left_over, "Maja Lindqvist")]
    with database.transaction(doctor.caller) as tx:
        found = encounters.read_encounter(tx, SEAL, left_over)
        signed = encounters.sign_encounter(tx, doctor.caller, SEAL, left_over, found.version)
    assert (signed.status, signed.integrity) == ("finished", "verified")
    assert drafts_of(database, doctor) == []
    with database.transaction(doctor.caller) as tx, pytest.raises(NotFoundError):
        encounters.read_encounter(tx, SEAL, left_over)
    with database.transaction(patient.caller) as tx:
        assert encounters.read_encounter(tx, SEAL, left_over).integrity == "verified"


def test_an_author_discards_it_too(database: Database, pair: tuple[Person, Person], left_over: str) -> None:
    doctor, _ = pair
    with database.transaction(doctor.caller) as tx:
        found = encounters.read_encounter(tx, SEAL, left_over)
        gone = encounters.withdraw_encounter(tx, doctor.caller, left_over, "wrong patient", found.version)
    assert (gone.status, gone.signed_at) == ("entered-in-error", None)
    assert drafts_of(database, doctor) == []


def test_the_draft_opens_nothing_else(
    database: Database, people: People, pair: tuple[Person, Person], left_over: str
) -> None:
    doctor, patient = pair
    colleague = people.doctor()
    with database.transaction(doctor.caller) as tx:
        for table in ("patient", "observation", "appointment", "history"):
            assert tx.execute(f"SELECT count(*) FROM app.{table}".encode()).fetchone() == (0,)
        assert tx.execute("SELECT count(*) FROM app.encounter").fetchone() == (1,)
    people.assign(colleague, patient)
    for person in (colleague, people.doctor(), patient):
        with database.transaction(person.caller) as tx:
            sign = "UPDATE app.encounter SET status = 'finished', signed_at = now() WHERE id = %s"
            if person is patient:
                with pytest.raises(psycopg.errors.InsufficientPrivilege), tx.transaction():
                    tx.execute(sign.encode(), [left_over])
            else:
                assert tx.execute(sign.encode(), [left_over]).rowcount == 0


@pytest.mark.parametrize("column", ["patient_id", "author_id"])
def test_the_draft_stays_where_it_is(
    column: str, database: Database, people: People, pair: tuple[Person, Person], left_over: str
) -> None:
    doctor, _ = pair
    other = people.patient().id if column == "patient_id" else people.doctor().id
    with pytest.raises(psycopg.errors.InsufficientPrivilege), database.transaction(doctor.caller) as tx:
        tx.execute(f"UPDATE app.encounter SET {column} = %s WHERE id = %s".encode(), [other, left_over])


def announce(database: Database, person: Person, patient: Person, size: int = 10) -> None:
    store = DocumentStore(BucketPlace("eu-west-2", "b", "http://127.0.0.1:9"))
    new = DocumentNew(
        title="Letter", category="letter", content_type="application/pdf", size=size, sha256="0" * 64
    )
    with database.transaction(person.caller) as tx:
        documents.add_document(tx, person.caller, store, str(patient.id), new)


def fill(postgres: Server, patient: Person, **values: Any) -> None:
    """As the owner, without a caller: no limit holds."""
    with psycopg.connect(postgres.owner_dsn) as tx:
        tx.execute(
            "INSERT INTO app.document (patient_id, category, title, content_type, size, sha256, author_sub, "
            "author, author_role) SELECT %(patient)s, 'letter', 'x', 'application/pdf', %(size)s, "
            "repeat('0', 64), 'x', 'x', 'Patient' FROM generate_series(1, %(count)s)",
            {"patient": patient.id, **values},
        )


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """For signing addresses, which asks nobody."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLEEXAMPLE12")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "x")


def test_a_patient_adds_only_so_many_documents(
    postgres: Server, database: Database, pair: tuple[Person, Person]
) -> None:
    doctor, patient = pair
    fill(postgres, patient, size=10, count=199)
    announce(database, patient, patient)
    with pytest.raises(ConflictError, match="as many documents as you may add") as refused:
        announce(database, patient, patient)
    assert refused.value.type is ProblemType.CONFLICT
    announce(database, doctor, patient)


def test_a_patient_adds_only_so_much(
    postgres: Server, database: Database, pair: tuple[Person, Person]
) -> None:
    doctor, patient = pair
    fill(postgres, patient, size=2**20, count=100)
    fill(postgres, patient, size=2**20 * 923, count=1)
    announce(database, patient, patient, size=2**20)
    with pytest.raises(TooLargeError, match="more than you may add"):
        announce(database, patient, patient, size=1)
    announce(database, doctor, patient, size=2**20)
