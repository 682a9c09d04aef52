"""What each login may write: its role's columns, in its own name, and no more."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import psycopg
import pytest

from medisecure_backend.database.connections import Database
from tests.backend.database.records import book, draft
from tests.backend.people import People, Person
from tests.backend.server import Server

NOON = datetime(2033, 3, 3, 12, tzinfo=UTC)
REFUSED = psycopg.errors.InsufficientPrivilege


def set_status(database: Database, person: Person, appointment: object, status: str) -> int:
    with database.transaction(person.caller) as tx:
        return tx.execute(
            "UPDATE app.appointment SET status = %s WHERE id = %s", [status, appointment]
        ).rowcount


def test_a_patient_books_for_themselves_only(database: Database, people: People) -> None:
    doctor, patient, other = people.doctor(), people.patient(), people.patient()
    book(database, patient, doctor, patient, NOON)
    with pytest.raises(REFUSED):
        book(database, patient, doctor, other, NOON + timedelta(hours=1))


def test_a_patient_calls_off_and_does_nothing_else_to_a_visit(database: Database, people: People) -> None:
    doctor, patient, other = people.doctor(), people.patient(), people.patient()
    appointment = book(database, patient, doctor, patient, NOON)
    for status in ("arrived", "in-room", "fulfilled", "noshow"):
        with pytest.raises(REFUSED):
            set_status(database, patient, appointment, status)
    assert set_status(database, other, appointment, "cancelled") == 0
    assert set_status(database, patient, appointment, "cancelled") == 1
    assert set_status(database, patient, appointment, "cancelled") == 0


def test_nobody_moves_a_visit_to_another_patient(database: Database, people: People) -> None:
    doctor, patient, other, admin = people.doctor(), people.patient(), people.patient(), people.admin()
    people.assign(doctor, patient)
    people.assign(doctor, other)
    appointment = book(database, doctor, doctor, patient, NOON)
    for person in (doctor, admin, patient):
        with pytest.raises(REFUSED), database.transaction(person.caller) as tx:
            tx.execute("UPDATE app.appointment SET patient_id = %s WHERE id = %s", [other.id, appointment])


@pytest.mark.parametrize("column", ["id", "version", "created_at", "signed_at", "status"])
def test_a_note_starts_as_the_database_makes_it(column: str, database: Database, people: People) -> None:
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    with pytest.raises(REFUSED), database.transaction(doctor.caller) as tx:
        tx.execute(
            "INSERT INTO app.encounter (patient_id, type, reason, started_at, author_id, author, "
            f"{column}) VALUES (%s, 'Visit', 'x', now(), %s, 'Dr O', DEFAULT)".encode(),
            [patient.id, doctor.id],
        )


def test_nobody_writes_a_note_in_another_doctors_name(database: Database, people: People) -> None:
    doctor, colleague, patient = people.doctor(), people.doctor(), people.patient()
    people.assign(doctor, patient)
    people.assign(colleague, patient)
    with pytest.raises(REFUSED):
        draft(database, doctor, colleague, patient)


def test_a_value_belongs_to_a_visit_of_the_same_patient(database: Database, people: People) -> None:
    doctor, patient, other = people.doctor(), people.patient(), people.patient()
    people.assign(doctor, patient)
    people.assign(doctor, other)
    note = draft(database, doctor, doctor, other)
    with pytest.raises(psycopg.errors.ForeignKeyViolation), database.transaction(doctor.caller) as tx:
        tx.execute(
            "INSERT INTO app.observation (patient_id, encounter_id, code, display, category, value, unit, "
            "interpretation, effective_at, author) "
            "VALUES (%s, %s, '8867-4', 'Heart rate', 'vital-signs', 70, '/min', 'N', now(), 'Dr O')",
            [patient.id, note],
        )


def test_drafts_stay_unseen_in_the_history(database: Database, people: People) -> None:
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    note = draft(database, doctor, doctor, patient)
    with database.transaction(doctor.caller) as tx:
        tx.execute("UPDATE app.encounter SET plan = 'Rest' WHERE id = %s", [note])
        assert tx.execute("SELECT count(*) FROM app.history WHERE id = %s", [note]).fetchone() == (1,)
    with database.transaction(patient.caller) as tx:
        tx.execute("UPDATE app.patient SET phone = '020 7946 0001'")
        assert tx.execute("SELECT table_name, version FROM app.history").fetchall() == [("patient", 1)]


def test_an_account_counts_its_versions(database: Database, people: People) -> None:
    patient = people.patient()
    with database.transaction(patient.caller) as tx:
        tx.execute("UPDATE app.account SET phone = '020 7946 0001', version = 900")
        assert tx.execute("SELECT version FROM app.account").fetchall() == [(2,)]


def test_an_assignment_of_today_can_end_at_once(postgres: Server, database: Database, people: People) -> None:
    doctor, patient = people.doctor(), people.patient()
    with psycopg.connect(postgres.owner_dsn) as tx:
        row = tx.execute("SELECT app.today()").fetchone()
    assert row is not None
    today: date = row[0]
    assignment = people.assign(doctor, patient, today)
    with database.transaction(doctor.caller) as tx:
        assert tx.execute("SELECT count(*) FROM app.patient").fetchone() == (1,)
    with database.transaction(people.admin().caller) as tx:
        tx.execute("UPDATE app.assignment SET ended_at = now() WHERE id = %s", [assignment])
    with database.transaction(doctor.caller) as tx:
        assert tx.execute("SELECT count(*) FROM app.patient").fetchone() == (0,)


def test_a_self_registered_person_gets_an_unverified_record_once(
    postgres: Server, database: Database, people: People
) -> None:
    people.admin()
    values = ["new-sub", "new@example.org", "Nováková", "Jana", date(1990, 2, 3)]
    records: set[Any] = set()
    for _ in range(2):
        with psycopg.connect(postgres.dsns["ms_trigger"]) as tx:
            row = tx.execute("SELECT app.register_self(%s, %s, %s, %s, %s)", values).fetchone()
            assert row is not None
            records.add(row[0])
    assert len(records) == 1
    with psycopg.connect(postgres.owner_dsn) as tx:
        assert tx.execute("SELECT status FROM app.patient WHERE id = %s", [*records]).fetchone() == (
            "unverified",
        )
        audited = tx.execute(
            "SELECT login, object_type FROM app.audit WHERE sub = 'new-sub' ORDER BY at"
        ).fetchall()
    assert audited == [("ms_trigger", "patient"), ("ms_trigger", "account")]


@pytest.mark.parametrize("table", ["account", "patient", "appointment", "encounter", "audit"])
def test_the_trigger_login_does_nothing_but_register(table: str, postgres: Server) -> None:
    with psycopg.connect(postgres.dsns["ms_trigger"]) as tx, pytest.raises(REFUSED):
        tx.execute(f"SELECT * FROM app.{table}".encode())


@pytest.mark.parametrize("login", ["ms_patient", "ms_doctor", "ms_admin"])
def test_only_the_trigger_login_registers(login: str, postgres: Server) -> None:
    with psycopg.connect(postgres.dsns[login]) as tx, pytest.raises(REFUSED):
        tx.execute("SELECT app.register_self('s', 'e', 'f', 'g', current_date)")


@pytest.mark.parametrize("login", ["ms_patient", "ms_doctor", "ms_admin", "ms_trigger"])
@pytest.mark.parametrize("name", ["pg_temp.t", "app.t", "public.t"])
def test_no_login_makes_anything(login: str, name: str, postgres: Server) -> None:
    with psycopg.connect(postgres.dsns[login]) as tx, pytest.raises(REFUSED):
        tx.execute(f"CREATE TABLE {name} ()".encode())


def test_every_definer_function_looks_in_the_catalogue_only(postgres: Server) -> None:
    with psycopg.connect(postgres.owner_dsn) as tx:
        loose = tx.execute(
            "SELECT proname FROM pg_proc WHERE pronamespace = 'app'::regnamespace AND prosecdef "
            "AND NOT coalesce('search_path=pg_catalog, pg_temp' = ANY (proconfig), false)"
        ).fetchall()
        public = tx.execute(
            "SELECT proname FROM pg_proc p WHERE pronamespace = 'app'::regnamespace "
            "AND has_function_privilege('public', p.oid, 'EXECUTE') "
            "AND proname NOT IN ('uuidrange', 'uuidmultirange')"  # PostgreSQL's own, of any range type
        ).fetchall()
    assert (loose, public) == ([], [])
