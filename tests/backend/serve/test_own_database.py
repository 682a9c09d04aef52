"""A clinic on a PostgreSQL that somebody else runs."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from medisecure_backend.local.postgres.embedded import EmbeddedPostgres
from medisecure_backend.local.postgres.place import remove_place
from tests.clinic_process import start_clinic


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[EmbeddedPostgres]:
    """A server of its own: roles belong to a whole server, and the clinic sets their passwords."""
    server = EmbeddedPostgres(tmp_path / "server")
    yield server
    server.stop()
    remove_place(tmp_path / "server")


def test_a_clinic_lives_in_a_database_of_ones_own(own_server: EmbeddedPostgres, tmp_path: Path) -> None:
    dsn = own_server.start()
    with psycopg.connect(dsn, autocommit=True) as tx:
        tx.execute("CREATE DATABASE hillside")
    hillside = make_conninfo(dsn, dbname="hillside")
    for seed in ("demo", "none"):
        with start_clinic(tmp_path / "data", "--seed", seed, "--database-url", hillside) as clinic:
            assert clinic.call("GET", "/v1/patients", "Doctor").json()["items"]
            assert clinic.stop() == 0
    with psycopg.connect(hillside) as tx:
        people = tx.execute("SELECT count(*) FROM app.patient").fetchone()
    assert people is not None
    assert people[0] >= 60
    assert not (tmp_path / "data" / "postgres").exists()
