"""Writers of the audit neither wait in a ring nor lose a link; a cut-off end shows."""

import threading
from collections.abc import Iterator

import psycopg
import pytest

from medisecure_backend.database.connections import Database
from tests.backend.people import People, Person
from tests.backend.server import Server

WRITERS, ROUNDS, ENTRIES = 24, 10, 6


def note(tx: psycopg.Connection, text: str) -> None:
    tx.execute("SELECT app.audit('read', 'test', %s, NULL, '')", [text])


def chains_of(database: Database, admin: Person, request_id: str) -> list[int]:
    with database.transaction(admin.caller) as tx:
        found = tx.execute("SELECT DISTINCT chain FROM app.audit WHERE request_id = %s", [request_id])
        return [row[0] for row in found]


def test_one_transaction_writes_to_one_chain(database: Database, people: People) -> None:
    caller = people.admin().caller
    with database.transaction(caller) as tx:
        for number in range(ENTRIES):
            note(tx, str(number))
    assert len(chains_of(database, people.admin(), caller.request_id)) == 1


def test_a_savepoint_that_is_undone_takes_nothing_along(database: Database, people: People) -> None:
    caller = people.admin().caller
    with database.transaction(caller) as tx:
        with tx.transaction(force_rollback=True):
            note(tx, "undone")
        note(tx, "kept")
    with database.transaction(people.admin().caller) as tx:
        kept = tx.execute("SELECT object_id FROM app.audit WHERE request_id = %s", [caller.request_id])
        assert kept.fetchall() == [("kept",)]
        assert tx.execute("SELECT * FROM app.audit_verify()").fetchall() == []


def write_rounds(dsn: str, sub: str, failures: list[Exception]) -> None:
    try:
        with psycopg.connect(dsn) as connection:
            for _ in range(ROUNDS):
                with connection.transaction():
                    connection.execute("SELECT set_config('app.sub', %s, true)", [sub])
                    for number in range(ENTRIES):
                        note(connection, str(number))
    except psycopg.Error as failure:
        failures.append(failure)


def test_more_writers_than_chains_never_deadlock(
    postgres: Server, database: Database, people: People
) -> None:
    admin = people.admin()
    failures: list[Exception] = []
    writers = [
        threading.Thread(target=write_rounds, args=(postgres.dsns["ms_admin"], admin.sub, failures))
        for _ in range(WRITERS)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert failures == []
    with database.transaction(admin.caller) as tx:
        written = tx.execute("SELECT count(*) FROM app.audit WHERE sub = %s", [admin.sub]).fetchone()
        assert written == (WRITERS * ROUNDS * ENTRIES,)
        assert tx.execute("SELECT * FROM app.audit_verify()").fetchall() == []


@pytest.fixture
def last_link(postgres: Server, database: Database, people: People) -> Iterator[tuple[int, int]]:
    """Chain and position of the newest entry; whatever a test does to it is undone."""
    caller = people.admin().caller
    with database.transaction(caller) as tx:
        note(tx, "the last")
    with psycopg.connect(postgres.owner_dsn) as tx:
        found = tx.execute(
            "SELECT chain, position, a::text FROM app.audit a WHERE request_id = %s", [caller.request_id]
        ).fetchone()
    assert found is not None
    yield found[0], found[1]
    with psycopg.connect(postgres.owner_dsn) as tx:
        tx.execute("SET session_replication_role = replica")
        tx.execute("DELETE FROM app.audit WHERE chain = %s AND position >= %s", found[:2])
        tx.execute("INSERT INTO app.audit SELECT (%s::app.audit).*", [found[2]])


FORGERIES = {
    "missing": "DELETE FROM app.audit WHERE chain = %s AND position = %s",
    "changed": "UPDATE app.audit SET sub = 'x' WHERE chain = %s AND position = %s",
    "added": """
        WITH made AS (
            SELECT a.hash AS previous,
                   jsonb_populate_record(a, jsonb_build_object('position', position + 1)) AS e
            FROM app.audit a WHERE chain = %s AND position = %s
        )
        INSERT INTO app.audit
        SELECT (jsonb_populate_record(e, jsonb_build_object('hash', app.audit_hash(previous, e)))).* FROM made
    """,
}


@pytest.mark.parametrize("problem", FORGERIES)
def test_the_end_of_a_chain_is_guarded_too(
    problem: str, postgres: Server, database: Database, people: People, last_link: tuple[int, int]
) -> None:
    chain, position = last_link
    with psycopg.connect(postgres.owner_dsn) as tx:
        tx.execute("SET session_replication_role = replica")  # a superuser with every trigger off
        tx.execute(FORGERIES[problem].encode(), last_link)
    with database.transaction(people.admin().caller) as tx:
        broken = tx.execute("SELECT chain, position, problem FROM app.audit_verify()").fetchall()
    assert broken == [(chain, position + (problem == "added"), problem)]


@pytest.mark.parametrize("login", ["ms_patient", "ms_doctor", "ms_admin", "ms_trigger"])
@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM app.audit_head",
        "UPDATE app.audit_head SET position = 0",
        "SELECT app.hold_audit_chain()",
    ],
)
def test_no_login_reaches_the_heads(login: str, statement: str, postgres: Server) -> None:
    with psycopg.connect(postgres.dsns[login]) as tx, pytest.raises(psycopg.errors.InsufficientPrivilege):
        tx.execute(statement.encode())
