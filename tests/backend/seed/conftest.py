"""A database of one test's own on the tests' server: the demo needs an empty clinic."""

from collections.abc import Iterator
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import make_conninfo

from medisecure_backend.database.migrate import migrate
from tests.backend.conftest import PASSWORDS
from tests.backend.server import Server, login_dsn


@pytest.fixture
def empty(postgres: Server) -> Iterator[Server]:
    """A migrated clinic without a single row."""
    name = sql.Identifier(database := f"seed_{uuid4().hex[:8]}")
    with psycopg.connect(postgres.owner_dsn, autocommit=True) as tx:
        tx.execute(sql.SQL("CREATE DATABASE {}").format(name))
    dsn = make_conninfo(postgres.owner_dsn, dbname=database)
    migrate(dsn, PASSWORDS)
    yield Server(dsn, {login: login_dsn(dsn, login, word) for login, word in PASSWORDS.items()})
    with psycopg.connect(postgres.owner_dsn, autocommit=True) as tx:
        tx.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))
