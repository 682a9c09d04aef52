"""`medisecure-clinic serve`: one whole clinic on this machine, from the first start to a clean stop."""

import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import FrameType

import msgspec
import psycopg

from medisecure_backend.database.migrate import MigrationError
from medisecure_backend.local import logs
from medisecure_backend.local.documents.buckets import open_documents
from medisecure_backend.local.errors import ClinicError
from medisecure_backend.local.folder.clinic_secrets import REGION, ClinicSecrets, load_or_make
from medisecure_backend.local.folder.data_folder import DataFolder
from medisecure_backend.local.folder.private_file import write_private
from medisecure_backend.local.lambda_environment import lambda_environment
from medisecure_backend.local.pool import open_pool
from medisecure_backend.local.postgres.embedded import EmbeddedPostgres
from medisecure_backend.local.preparation import prepare_database
from medisecure_backend.local.ready import ReadyLine, describe, wait_until_ready
from medisecure_backend.local.schedule import scheduled
from medisecure_backend.local.seeding import seed_once
from medisecure_backend.local.web.access_log import rotate
from medisecure_backend.local.web.internal_port import internal_port
from medisecure_backend.local.web.port import reserve
from medisecure_backend.local.web.worker_configuration import (
    DocumentsConfiguration,
    PoolConfiguration,
    WorkerConfiguration,
)
from medisecure_backend.local.web.workers import run_workers

PRIVATE_UMASK = 0o077
MEGABYTE = 1024 * 1024
LEAST_ROOM = 32 * MEGABYTE
"""PostgreSQL takes its log in pieces of 16 MB."""


@dataclass(frozen=True)
class ServeOptions:
    """What the person asked for on the command line."""

    data: Path
    port: int
    seed: str
    workers: int
    log_level: str
    json: bool
    requests_per_second: float | None = None
    database_url: str | None = field(default=None, repr=False)
    began: float = field(default_factory=time.monotonic)


class _Stopped(Exception):  # noqa: N818 - not an error: somebody asked
    """Somebody asked the clinic to stop while it was still getting ready."""


def serve(options: ServeOptions) -> int:
    """Run the clinic until it is told to stop; the exit code."""
    os.umask(PRIVATE_UMASK)
    logs.configure(options.log_level)
    folder = DataFolder(options.data)
    folder.prepare()
    try:
        with folder.lock(), _stop_requests(), ExitStack() as stack:
            _run(options, folder, stack)
    except _Stopped:
        pass
    except OSError as problem:
        reason = str(problem.strerror or problem).rstrip("?.")
        raise ClinicError(f"Cannot use {folder.path}: {reason}.") from problem
    except MigrationError as problem:
        raise ClinicError(str(problem)) from problem
    except psycopg.errors.DiskFull as problem:
        raise ClinicError(f"The disk that holds {folder.path} is full.") from problem
    except psycopg.errors.InsufficientPrivilege as problem:
        raise ClinicError("The database refuses: its DSN must be a superuser's.") from problem
    except psycopg.OperationalError as problem:
        raise ClinicError(why_no_database(folder.path, shutil.disk_usage(folder.path).free)) from problem
    return 0


def why_no_database(path: Path, free: int) -> str:
    """PostgreSQL ends at once when its disk is full, without saying so to whoever is connected."""
    if free < LEAST_ROOM:
        return f"The disk that holds {path} is full: {free // MEGABYTE} MB are free, a new clinic needs 100."
    return "The database does not answer, or does not let the clinic in."


def _run(options: ServeOptions, folder: DataFolder, stack: ExitStack) -> None:
    number = stack.enter_context(reserve(options.port)).getsockname()[1]
    secrets = load_or_make(folder)
    owner_dsn = options.database_url or start_postgres(folder, stack)
    pool = _pool(folder, secrets, prepare_database(owner_dsn, secrets.passwords))
    seed_once(options.seed, folder, owner_dsn, pool.dsn)
    identity = open_pool(pool)
    stack.callback(identity.close)
    documents = _documents(folder, secrets)
    endpoint = stack.enter_context(internal_port(identity, open_documents(documents)))
    rotate(folder.access_log_file)
    worker = WorkerConfiguration(
        environment=lambda_environment(owner_dsn, secrets, endpoint, number),
        pool=pool,
        documents=documents,
        access_log_file=str(folder.access_log_file),
        log_level=options.log_level,
        requests_per_second=options.requests_per_second and options.requests_per_second / options.workers,
    )
    write_private(folder.worker_file, msgspec.json.encode(worker))
    line = describe(folder, secrets, number, os.getpid())
    stopping = threading.Event()
    announce = partial(_announce, options, line, number, stopping)
    threading.Thread(target=announce, name="announce", daemon=True).start()
    stack.callback(stopping.set)
    stack.enter_context(scheduled(folder.worker_file))
    run_workers(number, options.workers, folder.worker_file)


def start_postgres(folder: DataFolder, stack: ExitStack) -> str:
    """Start the embedded PostgreSQL, to be stopped with the stack; its superuser DSN."""
    postgres = EmbeddedPostgres(folder.postgres)
    stack.callback(postgres.stop)
    return postgres.start()


def _pool(folder: DataFolder, secrets: ClinicSecrets, local_dsn: str) -> PoolConfiguration:
    return PoolConfiguration(
        dsn=local_dsn,
        region=REGION,
        user_pool_id=secrets.user_pool_id,
        client_id=secrets.client_id,
        issuer=secrets.issuer,
        signing_key_file=str(folder.signing_key_file),
        aws_access_key_id=secrets.aws_access_key_id,
        aws_secret_access_key=secrets.aws_secret_access_key,
    )


def _documents(folder: DataFolder, secrets: ClinicSecrets) -> DocumentsConfiguration:
    return DocumentsConfiguration(
        folder=str(folder.documents),
        region=REGION,
        access_key=secrets.aws_access_key_id,
        secret=secrets.aws_secret_access_key,
    )


def _announce(options: ServeOptions, line: ReadyLine, number: int, stopping: threading.Event) -> None:
    if wait_until_ready(number, stopping):
        seconds = time.monotonic() - options.began
        document = msgspec.json.encode(line)
        write_private(Path(line.clinic_file), document + b"\n")
        sys.stdout.write(document.decode() if options.json else _for_people(line, seconds))
        sys.stdout.write("\n")
        sys.stdout.flush()
    elif not stopping.is_set():
        sys.stderr.write("The clinic did not become ready; see the lines above.\n")
        os.kill(os.getpid(), signal.SIGTERM)


def _for_people(line: ReadyLine, seconds: float) -> str:
    return f"""The clinic answers at {line.api_url}, ready after {seconds:.1f} s
  window    medisecure --clinic {line.clinic_file}
  accounts  medisecure-clinic accounts --data {Path(line.clinic_file).parent}
  messages  {line.outbox}
Ctrl-C stops it."""


@contextmanager
def _stop_requests() -> Generator[None]:
    """Turn the first SIGTERM or SIGINT into an exception, so that what was started is stopped again."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, signal.SIG_IGN)
        raise _Stopped

    before = {name: signal.signal(name, stop) for name in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)
