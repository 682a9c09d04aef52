"""After a kill -9 of the clinic: its server ends, the next start takes over, and nobody else is hurt."""

import os
import subprocess
import sys
from pathlib import Path

import psycopg

from medisecure_backend.local.postgres.embedded import EmbeddedPostgres
from medisecure_backend.local.postgres.orphan import is_served
from medisecure_backend.local.postgres.place import find_place

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(__file__).with_name("lone_server.py")


def start_alone(data: Path, *account: str) -> tuple["subprocess.Popen[str]", str]:
    process = subprocess.Popen(
        [sys.executable, "-B", str(PROGRAM), str(data), *account],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    return process, process.stdout.readline().strip()


def close(process: "subprocess.Popen[str]") -> None:
    process.communicate(timeout=60)


def test_the_server_of_a_killed_clinic_is_gone_at_the_next_start(data: Path) -> None:
    process, dsn = start_alone(data)
    with psycopg.connect(dsn) as tx:
        tx.execute("CREATE TABLE kept AS SELECT 1 AS n")
    process.kill()
    close(process)
    server = EmbeddedPostgres(data)
    with psycopg.connect(server.start()) as tx:
        assert tx.execute("SELECT n FROM kept").fetchone() == (1,)
    server.stop()


def test_a_data_folder_made_again_starts_anew_though_the_old_server_runs(data: Path) -> None:
    process, dsn = start_alone(data)
    with psycopg.connect(dsn) as tx:
        tx.execute("CREATE TABLE old ()")
    for file in data.iterdir():
        if file.is_file():
            file.unlink()
    if find_place(data).account is not None:
        server = EmbeddedPostgres(data)
        with psycopg.connect(server.start()) as tx:
            assert tx.execute("SELECT to_regclass('old')").fetchone() == (None,)
        server.stop()
    close(process)


def test_a_number_that_belongs_to_another_program_by_now(data: Path) -> None:
    server = EmbeddedPostgres(data)
    server.start()
    place = find_place(data)
    note = (place.cluster / "postmaster.pid").read_text().split("\n")
    server.stop()
    bystander = subprocess.Popen(["/bin/sleep", "600"], **place.identity())
    try:
        stale = "\n".join([str(bystander.pid), *note[1:]])
        (place.cluster / "postmaster.pid").write_text(stale)
        assert not is_served(place.cluster)
        server = EmbeddedPostgres(data)
        psycopg.connect(server.start()).close()
        assert is_served(place.cluster)
        server.stop()
        assert bystander.poll() is None
    finally:
        bystander.kill()
        bystander.wait()
