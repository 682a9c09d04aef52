"""Somebody has a login's password and a database client: what they try, and what comes of it."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg import errors

from medisecure_backend.database.connections import Database
from medisecure_backend.database.migrate import migrate
from tests.backend.conftest import PASSWORDS
from tests.backend.database.records import book, draft
from tests.backend.people import People, Person
from tests.backend.server import Server

LOGINS = ["ms_patient", "ms_doctor", "ms_admin", "ms_trigger"]
NOON = datetime(2033, 5, 4, 12, tzinfo=UTC)
REFUSED = errors.InsufficientPrivilege


def attack(server: Server, login: str, sub: str, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    """A statement by a login that says it is somebody; nothing of it stays."""
    with psycopg.connect(server.dsns[login]) as tx:
        tx.execute("SELECT set_config('app.sub', %s, true)", [sub])
        cursor = tx.execute(statement.encode(), values)
        found = cursor.fetchall() if cursor.description else [(cursor.rowcount,)]
        tx.rollback()
    return found


@pytest.fixture
def pair(people: People) -> tuple[Person, Person]:
    """A doctor and a patient of theirs."""
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    return doctor, patient


@pytest.mark.parametrize("login", ["ms_patient", "ms_admin"])
@pytest.mark.parametrize("name", ["my_doctor()", "my_patients()", "assigned_patients()"])
def test_a_login_that_names_a_doctor_is_no_doctor(
    login: str, name: str, postgres: Server, pair: tuple[Person, Person]
) -> None:
    ((found,),) = attack(postgres, login, pair[0].sub, f"SELECT app.{name}")
    assert not found


@pytest.mark.parametrize("login", ["ms_doctor", "ms_admin"])
def test_a_login_that_names_a_patient_is_no_patient(
    login: str, postgres: Server, pair: tuple[Person, Person]
) -> None:
    assert attack(postgres, login, pair[1].sub, "SELECT app.my_patient(), app.my_doctors()") == [(None, [])]


@pytest.mark.parametrize("login", LOGINS)
@pytest.mark.parametrize(
    "statement",
    [
        "COPY app.audit_head TO STDOUT",
        "COPY app.encounter TO PROGRAM 'cat'",
        "COPY app.audit FROM '/etc/passwd'",
        "SELECT pg_read_file('/etc/passwd')",
        "SELECT lo_import('/etc/passwd')",
        "SELECT last_value FROM app.clinic_number",
        "SELECT nextval('app.clinic_number')",
        "SELECT nextval('app.outbox_id_seq')",
        "SELECT rolpassword FROM pg_authid",
        "SELECT * FROM pg_hba_file_rules",
        "SET SESSION AUTHORIZATION ms_owner",
        "CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE SCHEMA mine",
        "ALTER ROLE ms_owner PASSWORD 'x'",
        "GRANT ms_definer TO ms_patient",
        "DO $$ BEGIN EXECUTE 'ALTER TABLE app.patient DISABLE ROW LEVEL SECURITY'; END $$",
        "SELECT app.offer_time(gen_random_uuid(), now(), now(), NULL)",
        "SELECT app.write_to_patient(gen_random_uuid(), 'x', 'x', 'x')",
        "LOCK TABLE app.audit",
        "LOCK TABLE app.patient",
        "LOCK TABLE app.audit_head",
        "SELECT * FROM app.history h, app.encounter e FOR UPDATE",
        "SELECT * FROM public.schema_migration",
    ],
)
def test_what_is_refused_outright(login: str, statement: str, postgres: Server) -> None:
    with pytest.raises(REFUSED):
        attack(postgres, login, "somebody", statement)


@pytest.mark.parametrize("login", ["ms_patient", "ms_doctor"])
@pytest.mark.parametrize("table", ["patient", "encounter", "message", "document", "history"])
def test_a_copy_holds_what_a_query_would(login: str, table: str, postgres: Server) -> None:
    with psycopg.connect(postgres.dsns[login]) as tx:
        with tx.cursor().copy(f"COPY app.{table} TO STDOUT".encode()) as copied:
            assert list(copied) == []
        with pytest.raises(REFUSED):
            tx.execute(f"COPY app.{table} FROM STDIN".encode())


def test_settings_somebody_left_on_a_login_end_with_the_next_start(postgres: Server) -> None:
    with psycopg.connect(postgres.dsns["ms_trigger"]) as tx:
        with pytest.raises(REFUSED), tx.transaction():
            tx.execute("ALTER ROLE ms_trigger SET app.sub = 'a victim'")
        tx.execute("ALTER ROLE ms_trigger SET default_transaction_read_only = on")
    migrate(postgres.owner_dsn, PASSWORDS)
    with psycopg.connect(postgres.dsns["ms_trigger"]) as tx:
        assert tx.execute("SHOW transaction_read_only").fetchone() == ("off",)


@pytest.mark.parametrize("login", LOGINS)
def test_statistics_and_plans_tell_no_values(
    login: str, postgres: Server, database: Database, pair: tuple[Person, Person]
) -> None:
    with psycopg.connect(postgres.owner_dsn, autocommit=True) as owner:
        owner.execute("ANALYZE app.patient, app.account, app.observation")
    columns = "SELECT tablename FROM pg_stats WHERE schemaname = 'app' AND most_common_vals IS NOT NULL"
    told = {name for (name,) in attack(postgres, login, "nobody", columns)}
    assert told == set()
    _, patient = pair
    with database.transaction(patient.caller) as running:
        running.execute("SELECT id FROM app.patient WHERE family = %s", ["a-word-nobody-may-see"])
        seen = attack(postgres, login, "nobody", "SELECT coalesce(query, '') FROM pg_stat_activity")
    assert not any("a-word-nobody" in query or patient.sub in query for (query,) in seen)


def test_row_security_off_opens_nothing(postgres: Server, pair: tuple[Person, Person]) -> None:
    with psycopg.connect(postgres.dsns["ms_doctor"]) as tx:
        tx.execute("SET row_security = off")
        tx.execute("SELECT set_config('app.sub', %s, true)", [pair[0].sub])
        with pytest.raises(REFUSED):
            tx.execute("SELECT * FROM app.patient")


def test_a_patients_login_writes_no_audit_of_others(postgres: Server, people: People) -> None:
    mine, other = people.patient(), people.patient()
    write = "SELECT app.audit('read', 'chart', 'x', %s, 'x')"
    assert attack(postgres, "ms_patient", mine.sub, write, mine.id)
    for sub in (mine.sub, "nobody"):
        with pytest.raises(REFUSED):
            attack(postgres, "ms_patient", sub, write, other.id)


def test_the_audit_says_the_role_of_the_login_and_takes_only_so_much(
    database: Database, postgres: Server, people: People
) -> None:
    mine, mark = people.patient(), str(uuid4())
    with database.transaction(mine.caller) as tx:
        tx.execute("SELECT set_config('app.role', 'Admin', true)")
        tx.execute("SELECT set_config('app.request_id', %s, true)", [mark])
        tx.execute("SELECT app.audit(repeat('a', 900), 'x', repeat('i', 900), NULL, repeat('d', 1000000))")
    with psycopg.connect(postgres.owner_dsn) as owner:
        entry = owner.execute(
            "SELECT role, length(action), length(object_id), length(detail) FROM app.audit "
            "WHERE request_id = %s",
            [mark],
        ).fetchone()
    assert entry == ("Patient", 64, 256, 1000)


def test_nobody_stops_the_audit_by_keeping_its_locks(
    database: Database, postgres: Server, people: People
) -> None:
    with psycopg.connect(postgres.dsns["ms_patient"], autocommit=True) as attacker:
        attacker.execute("SELECT pg_advisory_lock(20261122, n) FROM generate_series(0, 15) n")
        with database.transaction(people.admin().caller) as tx:
            tx.execute("SET LOCAL lock_timeout = '2s'")
            tx.execute("SELECT app.audit('read', 'test', 'x', NULL, '')")


def test_a_patient_does_not_learn_who_stayed_away(
    postgres: Server, database: Database, people: People, pair: tuple[Person, Person]
) -> None:
    doctor, patient = pair
    visit = book(database, doctor, doctor, patient, NOON)
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute("SET LOCAL session_replication_role = replica")
        owner.execute("UPDATE app.appointment SET status = 'noshow' WHERE id = %s", [visit])
        owner.execute("UPDATE app.booking_rules SET no_shows_before_request = 1")
    try:
        ask = "SELECT app.booking_mode(NULL, %s)"
        assert attack(postgres, "ms_patient", patient.sub, ask, patient.id) == [("request",)]
        assert attack(postgres, "ms_patient", people.patient().sub, ask, patient.id) == [("book",)]
    finally:
        with psycopg.connect(postgres.owner_dsn) as owner:
            owner.execute("SET LOCAL session_replication_role = replica")
            owner.execute("UPDATE app.booking_rules SET no_shows_before_request = NULL")


def test_nobody_makes_the_clinic_offer_times_as_they_like(
    postgres: Server, database: Database, pair: tuple[Person, Person]
) -> None:
    doctor, patient = pair
    wait = (
        "INSERT INTO app.waitlist (patient_id, reason, minutes, earliest, latest) "
        "VALUES (%s, 'x', 20, '2033-05-01', '2033-05-31')"
    )
    with database.transaction(patient.caller) as tx:
        tx.execute(wait.encode(), [patient.id])
    offer = "SELECT app.offer_freed_time(%s, %s, %s, NULL)"
    for login, sub in (("ms_patient", patient.sub), ("ms_doctor", doctor.sub), ("ms_trigger", "clinic")):
        found = attack(postgres, login, sub, offer, doctor.id, NOON, NOON + timedelta(minutes=20))
        assert found == [(None,)]


def test_nobody_refers_to_another_patients_visit(
    postgres: Server, database: Database, people: People, pair: tuple[Person, Person]
) -> None:
    doctor, patient = pair
    statement = (
        "INSERT INTO app.waitlist (patient_id, appointment_id, reason, minutes, earliest, latest) "
        "VALUES (%s, %s, 'x', 20, '2033-05-01', '2033-05-31')"
    )
    visit, mine = book(database, doctor, doctor, patient, NOON + timedelta(hours=1)), people.patient()
    with pytest.raises(errors.ForeignKeyViolation):
        attack(postgres, "ms_patient", mine.sub, statement, mine.id, visit)


@pytest.mark.parametrize("table", ["appointment", "hold"])
def test_nobody_fills_a_diary_with_one_row(
    table: str, postgres: Server, people: People, pair: tuple[Person, Person]
) -> None:
    doctor, mine = pair[0], people.patient()
    columns = {
        "appointment": "(doctor_id, patient_id, starts_at, ends_at, time_zone, reason, place) "
        "VALUES (%s, %s, %s, %s, 'UTC', 'x', 'x')",
        "hold": "(doctor_id, patient_id, starts_at, ends_at, sub) VALUES (%s, %s, %s, %s, app.uid())",
    }[table]
    with pytest.raises(errors.CheckViolation):
        attack(
            postgres, "ms_patient", mine.sub, f"INSERT INTO app.{table} {columns}",
            doctor.id, mine.id, NOON, NOON + timedelta(days=365),
        )  # fmt: skip


def test_where_and_when_a_visit_is_the_clinic_says(
    postgres: Server, people: People, pair: tuple[Person, Person]
) -> None:
    doctor, mine = pair[0], people.patient()
    visit = (
        "INSERT INTO app.appointment (doctor_id, patient_id, starts_at, ends_at, time_zone, reason, place) "
        "VALUES (%s, %s, %s, %s, 'Pacific/Chatham', 'x', 'call 0900 123') RETURNING time_zone, place"
    )
    until = NOON + timedelta(hours=3)
    booked = attack(
        postgres, "ms_patient", mine.sub, visit, doctor.id, mine.id, until, until + timedelta(minutes=20)
    )
    assert booked == [("Europe/London", "Room 4")]


def test_nobody_decides_or_records_in_the_past(postgres: Server, pair: tuple[Person, Person]) -> None:
    doctor, patient = pair
    consent = (
        "INSERT INTO app.consent (patient_id, scope, decision, words_version, decided_by) "
        "VALUES (%s, 'past', 'permit', 1, 'x')"
    )
    condition = (
        "INSERT INTO app.condition (patient_id, code, display, plain_name, clinical_status, author, "
        "recorded_at) VALUES (%s, 'x', 'x', 'x', 'active', 'x', '2001-01-01') "
        "RETURNING recorded_at > now() - interval '1 day'"
    )
    assert attack(postgres, "ms_doctor", doctor.sub, condition, patient.id) == [(True,)]
    with psycopg.connect(postgres.dsns["ms_patient"]) as tx:
        tx.execute("SELECT set_config('app.sub', %s, true)", [patient.sub])
        tx.execute(consent.encode(), [patient.id])
        tx.execute("UPDATE app.consent SET decision = 'deny', decided_at = '2001-01-01' WHERE scope = 'past'")
        found = tx.execute(
            "SELECT decided_at > now() - interval '1 day' FROM app.consent WHERE scope = 'past'"
        ).fetchall()
    assert found == [(True,)]


def test_a_stranger_learns_nothing_of_who_is_a_patient(
    postgres: Server, people: People, pair: tuple[Person, Person]
) -> None:
    for _ in range(3):
        people.patient("Vanstone", "Ilse")
    ask = "SELECT cardinality(visible), hidden FROM app.same_person('Vanstone', 'Ilse', '1967-03-14')"
    assert attack(postgres, "ms_doctor", "somebody", ask) == [(0, 0)]
    assert attack(postgres, "ms_doctor", pair[0].sub, ask) == [(0, 1)]


@pytest.mark.parametrize("login", LOGINS)
def test_listening_tells_that_there_is_work_and_nothing_of_it(
    login: str, postgres: Server, database: Database, people: People
) -> None:
    mine = people.patient()
    with psycopg.connect(postgres.dsns[login], autocommit=True) as listener:
        listener.execute("LISTEN medisecure_job")
        with database.transaction(mine.caller) as tx:
            tx.execute(
                "INSERT INTO app.job (asked_by, patient_id, kind, format) VALUES (%s, %s, 'export', 'pdf')",
                [mine.sub, mine.id],
            )
        (told,) = listener.notifies(timeout=10, stop_after=1)
    assert told.payload == ""


def test_large_objects_hold_nothing_of_the_clinic(postgres: Server) -> None:
    with psycopg.connect(postgres.owner_dsn) as owner:
        assert owner.execute("SELECT count(*) FROM pg_largeobject_metadata").fetchone() == (0,)


def test_a_draft_is_not_moved_by_saying_one_is_its_author(
    postgres: Server, database: Database, people: People, pair: tuple[Person, Person]
) -> None:
    doctor, patient = pair
    note, stranger = draft(database, doctor, doctor, patient), people.doctor()
    for statement in (
        "UPDATE app.encounter SET plan = 'x' WHERE id = %s",
        "UPDATE app.encounter SET status = 'finished', signed_at = now(), signed_by = 'x' WHERE id = %s",
    ):
        assert attack(postgres, "ms_doctor", stranger.sub, statement, note) == [(0,)]
