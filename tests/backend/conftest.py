"""A real PostgreSQL with the clinic's schema, one per test process."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import make_conninfo

from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Database
from medisecure_backend.database.migrate import LOGINS, migrate
from medisecure_backend.local.postgres.embedded import EmbeddedPostgres
from medisecure_backend.local.postgres.place import remove_place
from tests.backend.diary import DiaryKeeper
from tests.backend.generated import statuses
from tests.backend.people import People
from tests.backend.server import Server, login_dsn
from tests.clinic_process import LISTENERS

PASSWORDS = {login: f"test-{login}" for login in LOGINS}


@pytest.fixture(autouse=True)
def answers(request: pytest.FixtureRequest) -> Iterator[None]:
    """openapi.json declares every answer a test gets; a test in statuses.txt gets what it is named for."""
    statuses.forget()
    LISTENERS[:] = [statuses.note]
    yield
    LISTENERS.clear()
    name = request.node.nodeid
    got = statuses.take(name)
    missing = statuses.promised(name) - got
    assert not missing, f"statuses.txt says this test gets {sorted(missing)}"
    undeclared = got - statuses.declared()
    assert not undeclared, f"openapi.json does not know these answers: {sorted(undeclared)}"


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server with a migrated database: `owner_dsn`, and a DSN for each login."""
    data = tmp_path_factory.mktemp("postgres") / "data"
    embedded = EmbeddedPostgres(data)
    owner_dsn = embedded.start()
    try:
        _forget_power_cuts(owner_dsn)
        migrate(owner_dsn, PASSWORDS)
        yield Server(owner_dsn, {login: login_dsn(owner_dsn, login, PASSWORDS[login]) for login in LOGINS})
    finally:
        embedded.stop()
        remove_place(data)


def _forget_power_cuts(owner_dsn: str) -> None:
    """Nobody waits for the disk: nothing here is to outlive the machine. It changes no answer."""
    with psycopg.connect(owner_dsn, autocommit=True) as owner:
        owner.execute("ALTER SYSTEM SET fsync = off")
        owner.execute("SELECT pg_reload_conf()")


@pytest.fixture(scope="session")
def dsns(postgres: Server) -> dict[Role, str]:
    """The DSN each role's requests use."""
    return postgres.role_dsns()


@pytest.fixture(scope="session")
def database(dsns: dict[Role, str]) -> Iterator[Database]:
    """Transactions as the API opens them."""
    opened = Database(dsns)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def owner(postgres: Server) -> Iterator[psycopg.Connection[Any]]:
    """The owner's connection; each statement is committed."""
    with psycopg.connect(postgres.owner_dsn, autocommit=True) as opened:
        yield opened


@pytest.fixture(scope="session")
def migrated(owner: psycopg.Connection[Any], postgres: Server) -> str:
    """The name of a migrated database that nobody uses: what others are copied from."""
    name = f"migrated_{uuid4().hex[:8]}"
    owner.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    migrate(make_conninfo(postgres.owner_dsn, dbname=name), PASSWORDS)
    return name


@pytest.fixture
def people(owner: psycopg.Connection[Any]) -> People:
    """Makes doctors, patients, admins and assignments of one test's own."""
    return People(owner)


@pytest.fixture
def diary(owner: psycopg.Connection[Any], people: People) -> DiaryKeeper:
    """Changes the clinic's rules for a while, and writes visits no login may."""
    return DiaryKeeper(owner)
