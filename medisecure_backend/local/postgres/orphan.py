"""Ends a server that outlived its clinic, and never a program that merely has its old number."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

STOP_S = 30
POLL_S = 0.05


class OrphanError(OSError):
    """An earlier server of this cluster is still running and does not end."""


def end_orphan(cluster: Path) -> None:
    """See to it that no server runs on this cluster, as after a kill -9 of the clinic.

    Raises:
        OrphanError: it runs and does not end.
    """
    file = cluster / "postmaster.pid"
    number = _number(file)
    if number is None or sys.platform == "win32":
        return
    for request in (signal.SIGINT, signal.SIGQUIT):
        if not _serves(number, cluster):
            break
        with contextlib.suppress(ProcessLookupError):
            os.kill(number, request)
        _wait_for_end(number, cluster)
    else:
        raise OrphanError(0, "the database of an earlier run does not end")
    # The number may belong to another program by now, and PostgreSQL would take that for its own.
    file.unlink(missing_ok=True)


def is_served(cluster: Path) -> bool:
    """Whether a server runs on this cluster."""
    number = _number(cluster / "postmaster.pid")
    return number is not None and _serves(number, cluster)


def _number(file: Path) -> int | None:
    try:
        first = file.read_text(encoding="utf-8").split("\n", 1)[0]
    except FileNotFoundError:
        return None
    return int(first) if first.isdigit() else None


def _serves(number: int, cluster: Path) -> bool:
    return f"-D {cluster} " in _command_line(number)


def _command_line(number: int) -> str:
    if sys.platform == "linux":
        try:
            return Path(f"/proc/{number}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            return ""
    command = ["/bin/ps", "-ww", "-o", "command=", "-p", str(number)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603 - numbers only


def _wait_for_end(number: int, cluster: Path) -> None:
    never = threading.Event()
    for _ in range(round(STOP_S / POLL_S)):
        if not _serves(number, cluster):
            return
        never.wait(POLL_S)
