"""A database of one test's own on the tests' server: the demo needs an empty clinic."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import make_conninfo

from medisecure_backend.database.migrate import migrate
from tests.backend.conftest import PASSWORDS
from tests.backend.server import Server, login_dsn


@pytest.fixture
def empty(owner: psycopg.Connection[Any], migrated: str, postgres: Server) -> Iterator[Server]:
    """A migrated clinic without a single row."""
    name = sql.Identifier(database := f"seed_{uuid4().hex[:8]}")
    owner.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(name, sql.Identifier(migrated)))
    owner.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(name))
    dsn = make_conninfo(postgres.owner_dsn, dbname=database)
    migrate(dsn, PASSWORDS)  # lets the logins in: a copy has the schema, but not who may connect
    yield Server(dsn, {login: login_dsn(dsn, login, word) for login, word in PASSWORDS.items()})
    owner.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))
