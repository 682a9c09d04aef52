"""The command's small parts: what it refuses, and in which words."""

import resource
import socket
import stat
import subprocess
from pathlib import Path

import pytest

from medisecure_backend.local.serve import MEGABYTE, why_no_database
from tests.clinic_process import COMMAND, RunningClinic, command


def refused(*arguments: str, largest_file: int = resource.RLIM_INFINITY) -> str:
    """What a command that must fail says, on one line."""
    ended = subprocess.run(
        [COMMAND, *arguments],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file)),
    )
    assert ended.returncode == 1, ended
    assert ended.stdout == ""
    assert ended.stderr.endswith(".\n")
    assert ended.stderr.count("\n") == 1, ended.stderr
    return ended.stderr


def test_help_names_every_command() -> None:
    shown = command("--help")
    for name in ("serve", "accounts", "outbox", "reset", "migrate", "openapi"):
        assert name in shown


def test_serve_refuses_a_folder_with_other_files(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_text("three years of work")
    assert "holds other files" in refused("serve", "--data", str(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.odt"]


def test_serve_refuses_a_path_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "Cannot write to" in refused("serve", "--data", str(tmp_path / "file" / "clinic"))


def test_serve_refuses_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "is not a folder" in refused("serve", "--data", str(tmp_path / "file"))


def test_serve_refuses_a_place_nobody_can_write_to() -> None:
    assert "Cannot write to" in refused("serve", "--data", "/proc/clinic")


def test_serve_refuses_a_taken_port(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        said = refused("serve", "--data", str(tmp_path / "clinic"), "--port", port)
    assert f"Port {port} is in use" in said


def test_serve_says_so_when_nothing_more_can_be_written(tmp_path: Path) -> None:
    said = refused("serve", "--data", str(tmp_path / "clinic"), "--port", "0", largest_file=1_000_000)
    assert "the disk may be full" in said


def test_serve_says_so_when_the_database_does_not_answer(tmp_path: Path) -> None:
    dsn = "host=127.0.0.1 port=1 user=clinic password=canary-7f3a"
    said = refused("serve", "--data", str(tmp_path / "clinic"), "--port", "0", "--database-url", dsn)
    assert "database does not answer" in said
    assert "canary" not in said


def test_serve_refuses_a_second_one_in_the_same_folder(clinic: RunningClinic) -> None:
    said = refused("serve", "--data", str(clinic.data), "--port", "0")
    assert "already running" in said
    assert clinic.call("GET", "/health").status_code == 200


@pytest.mark.parametrize("port", ["-1", "65536", "http"])
def test_a_port_is_a_number(port: str) -> None:
    ended = subprocess.run(
        [COMMAND, "serve", f"--port={port}"], check=False, capture_output=True, text=True, timeout=60
    )
    assert ended.returncode == 2


def test_reset_refuses_what_is_no_clinic(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").touch()
    assert "no clinic" in refused("reset", "--data", str(tmp_path), "--yes")
    assert (tmp_path / "letter.txt").exists()


def test_reset_wants_to_be_told_twice_and_never_touches_a_running_clinic(clinic: RunningClinic) -> None:
    assert "add --yes" in refused("reset", "--data", str(clinic.data))
    assert "already running" in refused("reset", "--data", str(clinic.data), "--yes")
    assert clinic.call("GET", "/health").status_code == 200


@pytest.mark.parametrize("name", ["accounts", "outbox"])
def test_nothing_to_tell_of_no_clinic(name: str, tmp_path: Path) -> None:
    assert str(tmp_path / "none") in refused(name, "--data", str(tmp_path / "none"), "--json")


def test_files_are_for_their_owner_alone(clinic: RunningClinic) -> None:
    own = [path for path in clinic.data.rglob("*") if path.owner() == clinic.data.owner()]
    assert len(own) > 5
    assert [path for path in own if stat.S_IMODE(path.lstat().st_mode) & 0o077] == []
    assert stat.S_IMODE(clinic.clinic_file.stat().st_mode) == 0o600


def test_a_reader_that_has_read_enough_ends_the_command_quietly() -> None:
    with subprocess.Popen([COMMAND, "openapi"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == b"{\n"
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_a_disk_that_ran_full_under_the_database_is_named(tmp_path: Path) -> None:
    assert f"that holds {tmp_path} is full: 14 MB are free" in why_no_database(tmp_path, 14 * MEGABYTE)
    assert "does not answer" in why_no_database(tmp_path, 1000 * MEGABYTE)
