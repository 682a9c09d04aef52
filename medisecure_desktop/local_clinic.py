"""Starts the local clinic as a process of its own, as a user would, and stops it."""

import json
import shlex
import signal
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Self

STOP_TIMEOUT_S = 15.0
PARTS = ("medisecure_backend.local", "granian", "psycopg", "pyotp")


class ClinicStartError(Exception):
    """The local clinic did not come up; the text is what it said."""


def has_local_clinic() -> bool:
    """Whether this installation can run a clinic of its own: the source can, an installed package cannot."""
    return all(find_spec(part) is not None for part in PARTS)


@dataclass(frozen=True)
class DemoAccount:
    """A person of the demo clinic. Synthetic: nothing here is anybody's secret, yet the repr shows none."""

    role: str
    email: str
    password: str
    totp_secret: str

    def __repr__(self) -> str:
        return f"DemoAccount({self.role})"


class LocalClinic:
    """`medisecure-clinic serve` with demo data; a context manager that stops it by its pid."""

    def __init__(self, data: Path | None = None) -> None:
        self._command = [sys.executable, "-m", "medisecure_backend.local.cli"]
        self._data = [] if data is None else ["--data", str(data)]
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> Path:
        """Start it and wait until it is ready.

        Returns:
            The clinic file, which is what `--clinic` takes.

        Raises:
            ClinicStartError: it ended before it was ready.
        """
        command = [*self._command, "serve", "--seed", "demo", "--port", "0", "--json", *self._data]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own program
        if self._process.stdout is None:
            raise ClinicStartError("The local clinic has no output.")
        line = self._process.stdout.readline()
        if not line.startswith("{"):
            self._process.wait(STOP_TIMEOUT_S)
            raise ClinicStartError(line.strip() or "The local clinic did not start. Its reason is above.")
        return Path(json.loads(line)["clinic_file"])

    def accounts(self) -> list[DemoAccount]:
        """The people who can sign in, with what they sign in with."""
        command = [*self._command, "accounts", "--json", *self._data]
        listed = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own program
        return [
            DemoAccount(item["role"], item["email"], item["password"], item["totp_secret"])
            for item in json.loads(listed.stdout)
        ]

    @property
    def accounts_command(self) -> str:
        """What to type in a terminal to see the accounts again."""
        program = Path(sys.executable).with_name("medisecure-clinic")
        return shlex.join([str(program), "accounts", "--json", *self._data])

    def stop(self) -> None:
        """Stop it cleanly; what does not stop in time is killed, which loses nothing that was answered."""
        process, self._process = self._process, None
        if process is None:
            return
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(STOP_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
