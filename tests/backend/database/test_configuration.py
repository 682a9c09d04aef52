"""Configuration and link codes by SQL: who may read and change them, and that the history stays."""

from typing import Any

import psycopg
import pytest

from medisecure_backend.database.connections import Database
from tests.backend.people import People, Person
from tests.backend.server import Server

REFUSED = psycopg.errors.InsufficientPrivilege
NOTE = (
    "INSERT INTO app.configuration_change (version, sub, by_name, pointer, before, after) "
    "VALUES (1, %s, 'x', '/x', 'a', 'b')"
)


def run(database: Database, person: Person, statement: str, *values: object) -> list[Any]:
    with database.transaction(person.caller) as tx:
        found = tx.execute(statement.encode(), values)
        return found.fetchall() if found.description else []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE app.configuration SET staff_lock_minutes = 15",
        "UPDATE app.clinic SET phone = '1'",
        "DELETE FROM app.closed_day",
        "SELECT * FROM app.configuration_change",
        "SELECT * FROM app.link_code",
        "SELECT * FROM app.link_try",
        "SELECT * FROM app.request_bucket",
    ],
)
def test_nobody_but_an_admin_sets_anything(statement: str, database: Database, people: People) -> None:
    for person in (people.doctor(), people.patient()):
        with pytest.raises(REFUSED):
            run(database, person, statement)


def test_everybody_reads_what_windows_need(database: Database, people: People, postgres: Server) -> None:
    for person in (people.doctor(), people.patient(), people.admin()):
        assert len(run(database, person, "SELECT staff_lock_minutes FROM app.configuration")) == 1
    for login in ("ms_patient", "ms_doctor", "ms_admin"):
        with psycopg.connect(postgres.dsns[login]) as tx:
            assert tx.execute("SELECT count(*) FROM app.configuration").fetchone() == (0,)


def test_a_change_is_noted_in_ones_own_name_and_stays(
    database: Database, people: People, postgres: Server
) -> None:
    admin = people.admin()
    run(database, admin, NOTE, admin.sub)
    with pytest.raises(REFUSED):
        run(database, admin, NOTE, people.admin().sub)
    for statement in (
        "UPDATE app.configuration_change SET after = 'c'",
        "DELETE FROM app.configuration_change",
    ):
        with pytest.raises(REFUSED):
            run(database, admin, statement)
        with psycopg.connect(postgres.owner_dsn) as owner, pytest.raises(REFUSED):
            owner.execute(statement.encode())


def test_admins_close_the_clinic_and_no_doctors_day(database: Database, people: People) -> None:
    admin, doctor = people.admin(), people.doctor()
    run(database, admin, "INSERT INTO app.closed_day (day, reason) VALUES ('2090-01-01', 'x')")
    with pytest.raises(REFUSED):
        run(
            database,
            admin,
            "INSERT INTO app.closed_day (doctor_id, day, reason) VALUES (%s, '2090-01-02', 'x')",
            doctor.id,
        )
    run(database, admin, "DELETE FROM app.closed_day WHERE day = '2090-01-01'")


def test_admins_never_read_what_makes_a_code(database: Database, people: People) -> None:
    admin = people.admin()
    assert run(database, admin, "SELECT id, patient_id, expires_at FROM app.link_code") is not None
    for statement in ("SELECT code_hash FROM app.link_code", "SELECT * FROM app.link_try"):
        with pytest.raises(REFUSED):
            run(database, admin, statement)


def test_an_account_is_linked_by_its_code_only(database: Database, people: People) -> None:
    patient, record = people.patient(), people.patient(has_account=False)
    with pytest.raises(REFUSED):
        run(database, patient, "UPDATE app.account SET patient_id = %s", record.id)
    with pytest.raises(REFUSED):
        run(database, people.admin(), "UPDATE app.account SET patient_id = %s", record.id)
    assert run(database, patient, "SELECT app.link_account('x', '1967-03-14')") == [("wrong",)]
    for person in (people.doctor(), people.admin()):
        with pytest.raises(REFUSED):
            run(database, person, "SELECT app.link_account('x', '1967-03-14')")
