"""A large clinic for a benchmark, in a folder of its own: loaded once, served, and taken away again."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from medisecure_backend.local.web.worker_configuration import WorkerConfiguration

COMMAND = Path(sys.executable).parent / "medisecure-clinic"


@dataclass(frozen=True)
class LargeClinic:
    """Where it answers, and how to reach its database."""

    data: Path
    ready: dict[str, str]

    @property
    def environment(self) -> dict[str, str]:
        """What its Lambda reads."""
        file = self.data / "worker.json"
        return msgspec.json.decode(file.read_bytes(), type=WorkerConfiguration).environment

    @property
    def owner_dsn(self) -> str:
        """As the superuser, whom no policy holds."""
        parts = conninfo_to_dict(self.environment["MEDISECURE_DSN_DOCTOR"])
        password = (self.data / "postgres" / "superuser-password").read_text(encoding="utf-8")
        return make_conninfo(**{**parts, "user": "postgres", "password": password})


def one_row(found: tuple[Any, ...] | None) -> tuple[Any, ...]:
    """The row there must be in a loaded clinic."""
    if found is None:
        sys.exit("The clinic has nobody to measure with; make it with `medisecure-clinic load`.")
    return found


@contextmanager
def large_clinic() -> Iterator[LargeClinic]:
    """As large as --patients and --observations say, or the one in --data, which is then kept."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--patients", type=int, default=100_000)
    parser.add_argument("--observations", type=int, default=1_000_000)
    parser.add_argument("--data", type=Path, help="a clinic made by `medisecure-clinic load`; it is kept")
    options, _ = parser.parse_known_args()
    folder = options.data or Path(tempfile.mkdtemp()) / "clinic"
    try:
        if options.data is None:
            size = ["--patients", str(options.patients), "--observations", str(options.observations)]
            subprocess.run([COMMAND, "load", "--data", str(folder), *size], check=True)
        with _served(folder) as clinic:
            yield clinic
    finally:
        if options.data is None:
            subprocess.run([COMMAND, "reset", "--data", str(folder), "--yes"], check=True)
            shutil.rmtree(folder.parent)


@contextmanager
def _served(folder: Path) -> Iterator[LargeClinic]:
    command = [COMMAND, "serve", "--data", str(folder), "--port", "0", "--workers", "1", "--json"]
    unhurried = os.environ | {"MEDISECURE_RATE_LIMIT": "100000/1000"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=unhurried) as process:
        try:
            line = process.stdout.readline() if process.stdout else b""
            if not line:
                sys.exit("The clinic did not start.")
            yield LargeClinic(folder, msgspec.json.decode(line, type=dict[str, object]))  # type: ignore[arg-type]
        finally:
            process.terminate()
