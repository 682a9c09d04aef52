"""The embedded server: reached with a password only, and as safe as any PostgreSQL."""

import os
import signal
import socket
import stat
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from medisecure_backend.local.postgres.embedded import EmbeddedPostgres
from tests.backend.server import Server

SETTINGS = {
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "password_encryption": "scram-sha-256",
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
    "server_encoding": "UTF8",
}


def test_settings(data: Path) -> None:
    """A server of its own: the one all tests share does not wait for its disk."""
    server = EmbeddedPostgres(data)
    try:
        with psycopg.connect(server.start()) as tx:
            found = tx.execute(
                "SELECT name, setting FROM pg_settings WHERE name = ANY (%s)", [list(SETTINGS)]
            ).fetchall()
    finally:
        server.stop()
    assert dict(found) == SETTINGS


def test_every_way_in_asks_for_a_password(postgres: Server) -> None:
    with psycopg.connect(postgres.owner_dsn) as tx:
        methods = tx.execute("SELECT DISTINCT auth_method FROM pg_hba_file_rules").fetchall()
    assert methods == [("scram-sha-256",)]
    for password in ("", "wrong"):
        with pytest.raises(psycopg.OperationalError):
            psycopg.connect(make_conninfo(postgres.owner_dsn, password=password))


def test_only_loopback_listens(postgres: Server) -> None:
    port = int(str(conninfo_to_dict(postgres.owner_dsn)["port"]))
    with socket.socket() as other_address:
        assert other_address.connect_ex(("127.0.0.2", port)) != 0


def test_data_outlive_a_stop_and_a_crash(data: Path) -> None:
    server = EmbeddedPostgres(data)
    with psycopg.connect(server.start()) as tx:
        tx.execute("CREATE TABLE kept (n integer)")
        tx.execute("INSERT INTO kept VALUES (1)")
    server.stop()
    server = EmbeddedPostgres(data)
    dsn = server.start()
    with psycopg.connect(dsn) as tx:
        tx.execute("INSERT INTO kept VALUES (2)")
    os.kill(postmaster(data), signal.SIGKILL)
    server.stop()
    server = EmbeddedPostgres(data)
    with psycopg.connect(server.start()) as tx:
        assert tx.execute("SELECT n FROM kept ORDER BY n").fetchall() == [(1,), (2,)]
    server.stop()
    server.stop()


def postmaster(data: Path) -> int:
    note = data / "cluster"
    cluster = Path(note.read_text().strip()) / "cluster" if note.is_file() else note
    return int((cluster / "postmaster.pid").read_text().split("\n", 1)[0])


def test_secrets_are_private_and_never_logged(data: Path) -> None:
    server = EmbeddedPostgres(data)
    dsn = server.start()
    canary = "canary-7f3a"
    try:
        with psycopg.connect(dsn, autocommit=True) as tx:
            tx.execute("CREATE TABLE t (word text UNIQUE CHECK (word <> 'no'))")
            tx.execute("INSERT INTO t VALUES (%s)", [canary])
            with pytest.raises(psycopg.errors.UniqueViolation):
                tx.execute("INSERT INTO t VALUES (%s)", [canary])
            with pytest.raises(psycopg.errors.InvalidTextRepresentation):
                tx.execute("SELECT %s::text::integer", [canary])
        with pytest.raises(psycopg.OperationalError):
            psycopg.connect(make_conninfo(dsn, password=canary))
    finally:
        server.stop()
    password = data / "superuser-password"
    assert stat.S_IMODE(password.stat().st_mode) == 0o600
    log = (data / "postgres.log").read_text()
    assert "duplicate key" in log
    assert password.read_text() not in log
    assert log.replace('integer: "canary-7f3a"', "").count(canary) == 0
