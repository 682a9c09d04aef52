"""A clinic starts, says so, stops, and starts again: politely, or after it was killed."""

import json
import os
import signal
import socket
import stat
import threading
from pathlib import Path

import pytest

from medisecure_backend.local.ready import wait_until_ready
from tests.backend.serve.processes import all_gone, descendants
from tests.clinic_process import COMMAND, RunningClinic, command, start_clinic

READY_KEYS = [
    "api_url", "identity_url", "region", "user_pool_id", "client_id", "issuer", "documents_url", "outbox",
    "clinic_file", "pid",
]  # fmt: skip


def test_the_ready_line_and_the_clinic_file(clinic: RunningClinic) -> None:
    assert list(clinic.ready) == READY_KEYS
    assert json.loads(clinic.clinic_file.read_bytes()) == clinic.ready
    assert clinic.ready["pid"] == clinic.process.pid
    assert clinic.issuer == f"https://cognito-idp.{clinic.region}.amazonaws.com/{clinic.user_pool_id}"


def test_only_this_machine_can_reach_it(clinic: RunningClinic) -> None:
    port = int(clinic.api_url.rpartition(":")[2])
    with socket.socket() as other_address:
        assert other_address.connect_ex(("127.0.0.2", port)) != 0
    with socket.socket() as loopback:
        assert loopback.connect_ex(("127.0.0.1", port)) == 0


def test_demo_accounts_of_every_role(clinic: RunningClinic) -> None:
    assert {role: len(found) for role, found in clinic.accounts.items()} == {
        "Doctor": 4,
        "Admin": 1,
        "Patient": len(clinic.accounts["Patient"]),
    }
    assert len(clinic.accounts["Patient"]) >= 3


def test_sigterm_stops_everything_and_the_data_stay(tmp_path: Path) -> None:
    with start_clinic(tmp_path / "data", "--seed", "demo") as first:
        everything = descendants(first.pid)
        assert len(everything) > 3
        assert first.stop() == 0
    assert all_gone(everything)
    with start_clinic(tmp_path / "data", "--seed", "demo") as second:
        assert second.accounts == first.accounts
        assert second.call("GET", "/v1/me", "Doctor").status_code == 200
        assert second.stop() == 0
    command("reset", "--data", str(tmp_path / "data"), "--yes")
    assert list((tmp_path / "data").iterdir()) == []


def test_sigkill_takes_everything_along_and_the_next_start_works_at_once(tmp_path: Path) -> None:
    with start_clinic(tmp_path / "data") as first:
        port = first.api_url.rpartition(":")[2]
        everything = descendants(first.pid)
        first.kill()
    with start_clinic(tmp_path / "data", "--port", port) as second:
        assert second.api_url == first.api_url
        assert second.user_pool_id == first.user_pool_id
        assert second.call("GET", "/health").status_code == 200
        assert all_gone(everything)
        assert second.stop() == 0


def test_a_dead_worker_is_replaced(tmp_path: Path) -> None:
    with start_clinic(tmp_path / "data", "--workers", "1") as running:
        assert running.call("GET", "/health").status_code == 200
        workers = [pid for pid in descendants(running.pid) if is_worker(pid)]
        assert 1 <= len(workers) <= 2  # the schedule's process comes a moment later
        for worker in workers:
            os.kill(worker, signal.SIGKILL)
        assert all_gone(set(workers))
        assert wait_until_ready(int(running.api_url.rpartition(":")[2]), threading.Event(), seconds=20)
        assert running.stop() == 0


def is_worker(pid: int) -> bool:
    return b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root could change them")
def test_root_changes_the_mode_of_no_folder_that_was_there(tmp_path: Path) -> None:
    parent = tmp_path / "private"
    parent.mkdir(mode=0o700)
    watched = [*parent.parents, parent, Path.home(), COMMAND.parent, COMMAND.parents[1]]
    before = {path: modes(path) for path in watched}
    with start_clinic(parent / "data") as running:
        assert running.stop() == 0
    assert {path: modes(path) for path in watched} == before


def modes(path: Path) -> tuple[int, int, int]:
    found = path.stat()
    return stat.S_IMODE(found.st_mode), found.st_uid, found.st_gid
