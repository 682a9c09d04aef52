"""A superuser with every trigger off edits, deletes, reorders: found at the exact place, in each chain.

And no login of ours changes the audit at all.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import psycopg
import pytest

from tests.backend.seed.conftest import empty
from tests.backend.server import Server

__all__ = ["empty"]

CHAINS, LINKS = range(16), 6
LOGINS = ["ms_patient", "ms_doctor", "ms_admin", "ms_trigger"]

FORGERIES = {
    "changed": "UPDATE app.audit SET detail = 'nothing happened' WHERE chain = %(chain)s AND position = 3",
    "missing": "DELETE FROM app.audit WHERE chain = %(chain)s AND position = 3",
    "reordered": (
        "UPDATE app.audit SET position = CASE position WHEN 3 THEN 103 ELSE 104 END"
        " WHERE chain = %(chain)s AND position IN (3, 4);"
        "UPDATE app.audit SET position = CASE position WHEN 103 THEN 4 ELSE 3 END"
        " WHERE chain = %(chain)s AND position IN (103, 104)"
    ),
    "cut off": "DELETE FROM app.audit WHERE chain = %(chain)s AND position >= 4",
    "rehashed": (
        "UPDATE app.audit a SET sub = 'x' WHERE chain = %(chain)s AND position = 3;"
        "UPDATE app.audit a SET hash = app.audit_hash("
        "  (SELECT b.hash FROM app.audit b WHERE b.chain = a.chain AND b.position = 2), a)"
        " WHERE chain = %(chain)s AND position = 3"
    ),
    "inserted": (
        "UPDATE app.audit SET position = -position WHERE chain = %(chain)s AND position >= 4;"
        "UPDATE app.audit SET position = 1 - position WHERE chain = %(chain)s AND position < 0;"
        "INSERT INTO app.audit SELECT (jsonb_populate_record(e, jsonb_build_object("
        "  'hash', app.audit_hash(previous, e)))).* FROM ("
        "    SELECT a.hash AS previous, jsonb_populate_record(a, jsonb_build_object('position', 4)) AS e"
        "    FROM app.audit a WHERE chain = %(chain)s AND position = 3) made;"
        "UPDATE app.audit_head SET position = position + 1 WHERE chain = %(chain)s"
    ),
    "put in front": (
        "INSERT INTO app.audit SELECT (jsonb_populate_record(a, jsonb_build_object('position', 0))).*"
        " FROM app.audit a WHERE chain = %(chain)s AND position = 1"
    ),
    "no head": "DELETE FROM app.audit_head WHERE chain = %(chain)s",
}
PLACES = {
    "changed": (3, "changed"),
    "missing": (3, "missing"),
    "reordered": (3, "changed"),
    "cut off": (4, "missing"),
    "rehashed": (4, "changed"),
    "inserted": (5, "changed"),  # what was put in was made to follow: the next one no longer does
    "put in front": (0, "added"),
    "no head": (LINKS + 1, "missing"),
}
_FILL = """
    SELECT set_config('app.audit_chain', %(chain)s::text, true), set_config('app.sub', 'somebody', true);
    SELECT app.audit('read', 'test', n::text, NULL, '') FROM generate_series(1, %(links)s) n
"""


@dataclass(frozen=True)
class Chained:
    """A clinic with the same few links in every chain."""

    server: Server

    def verify(self) -> list[tuple[int, int, str]]:
        with psycopg.connect(self.server.dsns["ms_admin"]) as tx:
            whole = tx.execute(
                "SELECT chain, position, problem FROM app.audit_verify() ORDER BY 1"
            ).fetchall()
            each = tx.execute(
                "SELECT n, v.position, v.problem FROM generate_series(0, 15) n, app.audit_verify_chain(n) v"
            ).fetchall()
        assert whole == each
        return whole


@pytest.fixture
def chained(empty: Server) -> Iterator[Chained]:
    for chain in CHAINS:
        with psycopg.connect(empty.owner_dsn, cursor_factory=psycopg.ClientCursor) as tx:
            tx.execute(_FILL, {"chain": chain, "links": LINKS})
    return Chained(empty)


def test_untouched_chains_hold(chained: Chained) -> None:
    with psycopg.connect(chained.server.owner_dsn) as tx:
        filled = tx.execute("SELECT chain, count(*) FROM app.audit GROUP BY 1 ORDER BY 1").fetchall()
    assert filled == [(chain, LINKS) for chain in CHAINS]
    assert chained.verify() == []


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_forgery_is_found_where_it_is(chained: Chained, forgery: str) -> None:
    for chain in CHAINS:
        with psycopg.connect(chained.server.owner_dsn, cursor_factory=psycopg.ClientCursor) as tx:
            tx.execute("SET session_replication_role = replica")
            tx.execute(FORGERIES[forgery].encode(), {"chain": chain})
            tx.commit()
        assert chained.verify() == [(each, *PLACES[forgery]) for each in range(chain + 1)]


def test_verifying_needs_no_room_however_much_there_is(chained: Chained) -> None:
    with psycopg.connect(chained.server.owner_dsn, cursor_factory=psycopg.ClientCursor) as tx:
        tx.execute(_FILL, {"chain": 3, "links": 3000})
    with psycopg.connect(chained.server.owner_dsn) as tx:
        tx.execute("SET work_mem = '64kB'")
        tx.execute("SET temp_file_limit = 0")  # whatever would spill to disk is refused
        with pytest.raises(psycopg.errors.ConfigurationLimitExceeded), tx.transaction():
            tx.execute("SELECT * FROM app.audit ORDER BY detail, at DESC, source")
        assert tx.execute("SELECT * FROM app.audit_verify()").fetchall() == []


@pytest.mark.parametrize("login", LOGINS)
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE app.audit SET detail = ''",
        "DELETE FROM app.audit",
        "TRUNCATE app.audit",
        "INSERT INTO app.audit SELECT * FROM app.audit",
        "INSERT INTO app.audit (chain, position, action) VALUES (0, 999, '')",
        "UPDATE app.audit_head SET position = 0",
        "ALTER TABLE app.audit DISABLE TRIGGER ALL",
        "SET session_replication_role = replica",
        "DROP TABLE app.audit",
    ],
)
def test_no_login_changes_the_audit(login: str, statement: str, postgres: Server) -> None:
    with psycopg.connect(postgres.dsns[login]) as tx, pytest.raises(psycopg.errors.InsufficientPrivilege):
        tx.execute(statement.encode())


@pytest.mark.parametrize("login", ["ms_patient", "ms_doctor", "ms_admin"])
def test_only_the_trigger_reads_the_ends(login: str, postgres: Server) -> None:
    for statement in ("SELECT * FROM app.audit_heads()", "SELECT app.audit_link(0, 1)"):
        with psycopg.connect(postgres.dsns[login]) as tx, pytest.raises(psycopg.errors.InsufficientPrivilege):
            tx.execute(statement.encode())
