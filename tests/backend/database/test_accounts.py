"""Accounts by SQL: who may read or change the state of whose sign-in."""

import psycopg
import pytest

from medisecure_backend.database.connections import Database
from tests.backend.people import People, Person
from tests.backend.server import Server

REFUSED = psycopg.errors.InsufficientPrivilege


def run(database: Database, person: Person, statement: str, *values: object) -> list[tuple[object, ...]]:
    with database.transaction(person.caller) as tx:
        found = tx.execute(statement.encode(), values)
        return found.fetchall() if found.description else []


def test_people_read_the_state_of_their_own_account_only(database: Database, people: People) -> None:
    doctor, patient = people.doctor(), people.patient()
    for person in (doctor, patient):
        people.disable(person)
    for person in (doctor, patient):
        assert run(database, person, "SELECT sub FROM app.user_state") == [(person.sub,)]
    known = run(database, people.admin(), "SELECT sub FROM app.user_state")
    assert {(doctor.sub,), (patient.sub,)} <= set(known)


def test_nobody_but_an_admin_changes_the_state_of_an_account(database: Database, people: People) -> None:
    for person in (people.doctor(), people.patient()):
        people.disable(person)
        with pytest.raises(REFUSED):
            run(database, person, "UPDATE app.user_state SET disabled_at = NULL")
        with pytest.raises(REFUSED):
            run(database, person, "UPDATE app.account SET role = 'Admin'")
        with pytest.raises(REFUSED):
            run(database, person, "SELECT * FROM app.sign_in_count")


def test_people_note_their_own_sign_out_and_nothing_else(database: Database, people: People) -> None:
    doctor, other = people.doctor(), people.doctor()
    add = "INSERT INTO app.directory_work (sub, actions) VALUES (%s, %s)"
    run(database, doctor, add, doctor.sub, ["sign-out"])
    for values in ((other.sub, ["sign-out"]), (doctor.sub, ["follow"]), (doctor.sub, ["reset-factor"])):
        with pytest.raises(REFUSED):
            run(database, doctor, add, *values)
    run(database, people.admin(), add, doctor.sub, ["follow"])
    seen = "SELECT actions FROM app.directory_work"
    assert run(database, doctor, seen) == [(["sign-out"],)]
    assert run(database, other, seen) == []
    run(database, doctor, "DELETE FROM app.directory_work")
    left = run(database, people.admin(), f"{seen} WHERE sub = %s", doctor.sub)
    assert left == [(["follow"],)]
    run(database, people.admin(), "DELETE FROM app.directory_work")


def test_people_end_their_own_sign_ins_only(database: Database, people: People) -> None:
    doctor, other = people.doctor(), people.doctor()
    run(database, doctor, "SELECT app.end_own_sessions()")
    state = "SELECT tokens_valid_after IS NOT NULL FROM app.user_state"
    assert run(database, doctor, state) == [(True,)]
    assert run(database, other, state) == []


@pytest.mark.parametrize("login", ["ms_patient", "ms_doctor", "ms_admin"])
def test_only_the_pool_counts_sign_ins(login: str, postgres: Server) -> None:
    with psycopg.connect(postgres.dsns[login]) as tx, pytest.raises(REFUSED):
        tx.execute("SELECT app.count_sign_in('x', 'finished')")


def test_without_a_caller_nothing_is_seen(postgres: Server, people: People) -> None:
    people.disable(people.doctor())
    with psycopg.connect(postgres.dsns["ms_admin"]) as tx:
        for table in ("user_state", "directory_work", "sign_in_count"):
            assert tx.execute(f"SELECT count(*) FROM app.{table}".encode()).fetchone() == (0,)
