"""Who sees which rows, asked of PostgreSQL itself with each role's login."""

from datetime import date, timedelta

import psycopg
import pytest

from medisecure_backend.database.connections import Database
from tests.backend.people import People, Person
from tests.backend.server import Server

CLINICAL = ("encounter", "observation", "condition", "allergy", "prescription", "immunization")


def add_chart(postgres: Server, patient: Person, doctor: Person) -> None:
    values = {"p": patient.id, "d": doctor.id}
    with psycopg.connect(postgres.owner_dsn) as tx:
        tx.execute(
            "INSERT INTO app.encounter (patient_id, type, reason, started_at, author_id, author, "
            "status, signed_at, signed_by)"
            " VALUES (%(p)s, 'Visit', 'Cough', now(), %(d)s, 'Dr O', 'finished', now(), 'Dr O')",
            values,
        )
        tx.execute(
            "INSERT INTO app.observation (patient_id, code, display, category, value, unit, "
            "interpretation, effective_at, author)"
            " VALUES (%(p)s, '8867-4', 'Heart rate', 'vital-signs', 70, '/min', 'N', now(), 'Dr O')",
            values,
        )
        tx.execute(
            "INSERT INTO app.condition (patient_id, code, display, plain_name, clinical_status, "
            "recorded_at, author)"
            " VALUES (%(p)s, '38341003', 'Hypertension', 'High blood pressure', 'active', now(), 'Dr O')",
            values,
        )
        tx.execute(
            "INSERT INTO app.allergy (patient_id, code, display, reaction, severity, recorded_at, author)"
            " VALUES (%(p)s, '764146007', 'Penicillin', 'rash', 'mild', now(), 'Dr O')",
            values,
        )
        tx.execute(
            "INSERT INTO app.prescription (patient_id, code, medicine, dose_value, dose_unit, "
            "route, timing, reason, started_on, status, prescriber)"
            " VALUES (%(p)s, '35296', 'ramipril', 5, 'mg', 'by mouth', 'Once a day', 'x', "
            "current_date, 'active', 'Dr O')",
            values,
        )
        tx.execute(
            "INSERT INTO app.immunization (patient_id, code, vaccine, given_at, author)"
            " VALUES (%(p)s, '88', 'Influenza', now(), 'Dr O')",
            values,
        )


def seen(database: Database, person: Person, table: str, patient: Person) -> int:
    with database.transaction(person.caller) as tx:
        row = tx.execute(
            f"SELECT count(*) FROM app.{table} WHERE patient_id = %s".encode(), [patient.id]
        ).fetchone()
    assert row is not None
    return row[0]


@pytest.mark.parametrize("table", CLINICAL)
def test_each_login_sees_only_what_it_may(
    table: str, postgres: Server, database: Database, people: People
) -> None:
    doctor, stranger, patient, other = people.doctor(), people.doctor(), people.patient(), people.patient()
    people.assign(doctor, patient)
    add_chart(postgres, patient, doctor)
    assert seen(database, doctor, table, patient) == 1
    assert seen(database, patient, table, patient) == 1
    assert seen(database, stranger, table, patient) == 0
    assert seen(database, other, table, patient) == 0
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        seen(database, people.admin(), table, patient)


@pytest.mark.parametrize("days", [(-20, -1), (1, None)])
def test_an_assignment_counts_only_in_its_time(
    days: tuple[int, int | None], postgres: Server, database: Database, people: People
) -> None:
    doctor, patient = people.doctor(), people.patient()
    today = date.today()  # noqa: DTZ011 - a day either way does not matter here
    start, end = days
    people.assign(
        doctor,
        patient,
        today + timedelta(days=start * 2),
        None if end is None else today + timedelta(days=end * 2),
    )
    add_chart(postgres, patient, doctor)
    assert seen(database, doctor, "observation", patient) == 0


@pytest.mark.parametrize("login", ["ms_patient", "ms_doctor", "ms_admin"])
def test_without_a_caller_there_are_no_rows(login: str, postgres: Server, people: People) -> None:
    people.assign(people.doctor(), people.patient())
    with psycopg.connect(postgres.dsns[login]) as tx:
        for table in ("clinic", "doctor", "account", "assignment", "appointment"):
            assert tx.execute(f"SELECT count(*) FROM app.{table}".encode()).fetchone() == (0,)


@pytest.mark.parametrize("login", ["ms_patient", "ms_doctor", "ms_admin", "ms_trigger"])
@pytest.mark.parametrize("role", ["ms_owner", "ms_definer", "ms_doctor", "postgres"])
def test_no_login_can_become_another(login: str, role: str, postgres: Server) -> None:
    if login == role:
        return
    with psycopg.connect(postgres.dsns[login]) as tx, pytest.raises(psycopg.errors.InsufficientPrivilege):
        tx.execute(f"SET ROLE {role}".encode())


def test_no_login_belongs_to_a_role_of_the_clinic(postgres: Server) -> None:
    with psycopg.connect(postgres.owner_dsn) as tx:
        members = tx.execute(
            "SELECT roleid::regrole::text, member::regrole::text FROM pg_auth_members "
            "WHERE member::regrole::text LIKE 'ms\\_%'"
        ).fetchall()
        powers = tx.execute(
            "SELECT rolname FROM pg_roles WHERE rolname LIKE 'ms\\_%' "
            "AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)"
        ).fetchall()
        who_logs_in = tx.execute(
            "SELECT rolname FROM pg_roles WHERE rolname IN ('ms_owner', 'ms_definer') AND rolcanlogin"
        ).fetchall()
    assert (members, powers, who_logs_in) == ([], [], [])


def test_every_table_forces_its_policies_on_its_owner_too(postgres: Server) -> None:
    with psycopg.connect(postgres.owner_dsn) as tx:
        weak = tx.execute(
            "SELECT relname FROM pg_class c WHERE relnamespace = 'app'::regnamespace"
            " AND relkind IN ('r', 'p')"
            " AND NOT (relrowsecurity AND relforcerowsecurity AND relowner = 'ms_owner'::regrole"
            " AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'clinic_itself'"
            " AND p.polroles = ARRAY['ms_definer'::regrole::oid]))"
        ).fetchall()
        tx.execute("SET ROLE ms_owner")
        assert tx.execute("SELECT count(*) FROM app.audit_head").fetchone() == (0,)
    assert weak == []


def test_nobody_makes_anything_in_the_schema(postgres: Server) -> None:
    with psycopg.connect(postgres.owner_dsn) as tx:
        makers = tx.execute(
            "SELECT rolname FROM pg_roles WHERE rolname LIKE 'ms\\_%' AND rolname <> 'ms_owner' "
            "AND (has_schema_privilege(rolname, 'app', 'CREATE') "
            "OR has_schema_privilege(rolname, 'public', 'CREATE'))"
        ).fetchall()
    assert makers == []


def test_a_pooled_connection_carries_nothing_to_the_next_caller(database: Database, people: People) -> None:
    doctor, stranger, patient = people.doctor(), people.doctor(), people.patient()
    people.assign(doctor, patient)
    for _ in range(4):
        assert seen(database, doctor, "assignment", patient) == 1
        assert seen(database, stranger, "assignment", patient) == 0
