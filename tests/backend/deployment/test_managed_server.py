"""The schema on a server whose administrator is no superuser, as on Amazon RDS: the same, and at work."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Database
from medisecure_backend.database.migrate import LOGINS, migrate
from medisecure_backend.deployment.custom_resource import DeploymentError
from medisecure_backend.deployment.schema import bring_up_to_date
from medisecure_backend.local.postgres.embedded import EmbeddedPostgres
from medisecure_backend.local.postgres.place import remove_place
from tests.backend.database.catalogue import schema_of
from tests.backend.people import People, Person
from tests.backend.server import Server, login_dsn

PASSWORDS = {login: f"test-{login}" for login in LOGINS}
CLINIC = {"ClinicName": "Hillside", "ClinicTimeZone": "Europe/London"}


@pytest.fixture(scope="module")
def administrator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The DSN of an administrator who may do what RDS's may, and of an empty database."""
    data = tmp_path_factory.mktemp("managed") / "data"
    embedded = EmbeddedPostgres(data)
    superuser = embedded.start()
    try:
        with psycopg.connect(superuser, autocommit=True) as connection:
            connection.execute("CREATE ROLE rds_iam NOLOGIN")
            connection.execute("CREATE ROLE clinic_administrator LOGIN CREATEROLE CREATEDB PASSWORD 'x'")
            connection.execute("GRANT rds_iam TO clinic_administrator WITH ADMIN OPTION")
            connection.execute("CREATE DATABASE medisecure OWNER clinic_administrator")
        yield make_conninfo(superuser, user="clinic_administrator", password="x", dbname="medisecure")
    finally:
        embedded.stop()
        remove_place(data)


@pytest.fixture(scope="module")
def managed(administrator: str) -> str:
    """The same with the schema."""
    assert bring_up_to_date(administrator, CLINIC)
    migrate(administrator, PASSWORDS)
    return administrator


@pytest.fixture(scope="module")
def transactions(managed: str) -> Iterator[Database]:
    opened = Database(
        {
            role: login_dsn(managed, f"ms_{role.name.lower()}", PASSWORDS[f"ms_{role.name.lower()}"])
            for role in Role
        }
    )
    yield opened
    opened.close()


def rows(dsn: str, statement: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(dsn) as connection:
        return connection.execute(statement.encode()).fetchall()


def patients_seen(transactions: Database, person: Person) -> list[Any]:
    with transactions.transaction(person.caller) as tx:
        return [row[0] for row in tx.execute("SELECT id FROM app.patient").fetchall()]


def test_a_second_deployment_changes_nothing(managed: str) -> None:
    assert bring_up_to_date(managed, {**CLINIC, "ClinicName": "Another"}) == []
    assert rows(managed, "SELECT name, time_zone FROM app.clinic") == [("Hillside", "Europe/London")]


def test_logins_come_with_tokens_of_iam(managed: str) -> None:
    members = rows(
        managed,
        "SELECT m.rolname FROM pg_auth_members a JOIN pg_roles r ON r.oid = a.roleid "
        "JOIN pg_roles m ON m.oid = a.member WHERE r.rolname = 'rds_iam' AND m.rolname LIKE 'ms\\_%'",
    )
    assert {name for (name,) in members} == set(LOGINS)


def test_the_schema_is_the_same_as_on_a_machine_of_ones_own(managed: str, postgres: Server) -> None:
    ours, theirs = schema_of(managed), schema_of(postgres.owner_dsn)
    assert len(ours) > 1000
    assert sorted(ours ^ theirs) == []


def test_people_see_theirs_and_nothing_else(managed: str, transactions: Database) -> None:
    with psycopg.connect(managed, autocommit=True) as owner:
        people = People(owner)
        doctor, patient, other = people.doctor(), people.patient(), people.patient()
        people.assign(doctor, patient)
    assert patients_seen(transactions, doctor) == [patient.id]
    assert patients_seen(transactions, other) == [other.id]
    assert patients_seen(transactions, Person(str(uuid4()), Role.DOCTOR, None)) == []


def test_definer_functions_do_their_work(managed: str, transactions: Database) -> None:
    with psycopg.connect(login_dsn(managed, "ms_trigger", PASSWORDS["ms_trigger"])) as trigger:
        trigger.execute(
            "SELECT app.register_self(%s, 'n@example.org', 'Lund', 'Nora', '1990-01-01')", (str(uuid4()),)
        )
    assert rows(managed, "SELECT status FROM app.patient WHERE family = 'Lund'") == [("unverified",)]
    assert rows(managed, "SELECT * FROM app.audit_verify()") == []
    assert rows(
        managed, "SELECT bool_and(app.audit_link(chain, position) = encode(hash, 'hex')) FROM app.audit"
    ) == [(True,)]


def test_a_zone_that_does_not_exist_stops_the_deployment(managed: str) -> None:
    with pytest.raises(DeploymentError, match="Europe/Atlantis"):
        bring_up_to_date(managed, {"ClinicName": "x", "ClinicTimeZone": "Europe/Atlantis"})


def test_a_database_that_does_not_answer_stops_the_deployment(managed: str) -> None:
    with pytest.raises(DeploymentError, match="no connection") as stopped:
        bring_up_to_date(make_conninfo(managed, password="wrong-7f3a"), CLINIC)
    assert "7f3a" not in str(stopped.value)
