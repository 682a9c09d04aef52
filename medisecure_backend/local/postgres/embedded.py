"""The embedded server: started for one clinic, stopped with it, taken over after a crash."""

import ctypes
import os
import secrets
import signal
import socket
import subprocess
import sys
from pathlib import Path

import psycopg
from psycopg.conninfo import make_conninfo

from medisecure_backend.local.postgres.orphan import STOP_S, end_orphan
from medisecure_backend.local.postgres.place import Place, find_place

SUPERUSER = "postgres"
ATTEMPTS = 3
POLLS = 600
POLL_S = 0.05
PR_SET_PDEATHSIG = 1
ENVIRONMENT = {"LC_ALL": "C", "PATH": "/usr/bin:/bin"}
INITDB = (
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--locale=C.UTF-8",
    "--auth=scram-sha-256",
    "--no-instructions",
)
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "password_encryption": "scram-sha-256",
    "max_connections": "120",
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "shared_buffers": "64MB",
}


class PostgresStartError(OSError):
    """The server did not come up. Its own words are in the log file in its folder."""


class EmbeddedPostgres:
    """PostgreSQL on a free loopback port, with its cluster in a clinic's data folder.

    On Linux it ends with the thread that started it, so start it from one that lives as long as the clinic.
    """

    def __init__(self, data: Path) -> None:
        self._data = data
        self._process: subprocess.Popen[bytes] | None = None
        self._place: Place | None = None

    def start(self) -> str:
        """Start it; the superuser's DSN.

        Raises:
            PostgresStartError: it ended at once, several times over.
        """
        self._data.mkdir(parents=True, exist_ok=True, mode=0o700)
        place = self._place = find_place(self._data)
        password = self._password()
        if not (place.cluster / "PG_VERSION").is_file():
            _make_cluster(place, password)
        end_orphan(place.cluster)
        for _ in range(ATTEMPTS):
            port = _free_port()
            dsn = make_conninfo(
                host="127.0.0.1", port=port, user=SUPERUSER, password=password, dbname="postgres"
            )
            if self._launch(place, port, dsn):
                return dsn
        raise PostgresStartError(0, "the database did not start; see its log")

    def stop(self) -> None:
        """Stop it, letting nothing answered be lost; does nothing when it is not running."""
        process, self._process = self._process, None
        if process is None:
            return
        process.send_signal(signal.SIGINT)
        try:
            process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGQUIT)
            process.wait()

    def _launch(self, place: Place, port: int, dsn: str) -> bool:
        command = [str(place.binaries / "postgres"), "-D", str(place.cluster), "-p", str(port)]
        for name, value in SETTINGS.items():
            command += ["-c", f"{name}={value}"]
        with (self._data / "postgres.log").open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - the wheel's own binary
                command,
                cwd=place.home,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=ENVIRONMENT,
                preexec_fn=_die_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509
                **place.identity(),
            )
        return _answers(self._process, dsn)

    def _password(self) -> str:
        file = self._data / "superuser-password"
        if not file.is_file():
            _write_private(file, secrets.token_urlsafe(32))
        return file.read_text(encoding="utf-8")


def _make_cluster(place: Place, password: str) -> None:
    word = place.home / "initial-password"
    _write_private(word, password)
    if place.account is not None:
        cluster = place.cluster.stat()
        os.chown(word, cluster.st_uid, cluster.st_gid)
    try:
        made = _run(place, "initdb", "-U", SUPERUSER, f"--pwfile={word}", *INITDB)
    finally:
        word.unlink()
    if made != 0:
        raise PostgresStartError(
            0, "the database could not be made; the disk may be full or the folder read-only"
        )


def _run(place: Place, program: str, *arguments: str) -> int:
    command = [str(place.binaries / program), "-D", str(place.cluster), *arguments]
    ended = subprocess.run(  # noqa: S603 - the wheel's own binary
        command, cwd=place.home, env=ENVIRONMENT, capture_output=True, check=False, **place.identity()
    )
    return ended.returncode


def _answers(process: subprocess.Popen[bytes], dsn: str) -> bool:
    for _ in range(POLLS):
        try:
            process.wait(POLL_S)
        except subprocess.TimeoutExpired:
            try:
                psycopg.connect(dsn, connect_timeout=2).close()
            except psycopg.OperationalError:
                continue
            return True
        else:
            return False
    process.kill()
    return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _write_private(file: Path, text: str) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write(text)


_libc = ctypes.CDLL(None) if sys.platform == "linux" else None


def _die_with_parent() -> None:
    # Between fork and exec: nothing here may take a lock, so the library is loaded above.
    if _libc is not None:
        _libc.prctl(PR_SET_PDEATHSIG, signal.SIGINT)
