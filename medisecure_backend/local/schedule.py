"""What AWS does by schedule, in a process of its own: jobs, accounts, audit heads, expired files."""

import logging
import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import psycopg

from medisecure_backend.local import logs
from medisecure_backend.local.documents.buckets import DOCUMENTS, open_store
from medisecure_backend.local.documents.lifecycle import expire
from medisecure_backend.local.lambda_environment import become_lambda
from medisecure_backend.local.web.parent_watch import end_with_parent
from medisecure_backend.local.web.worker_configuration import WorkerConfiguration
from medisecure_backend.services.job_worker import CHANNEL
from medisecure_backend.triggers.rounds import FORGET_REPLIES

_START_AFTER_S, _AGAIN_AFTER_S, _STOP_S = 0.5, 1.0, 5.0
_LISTEN_S = 5.0
_FIRST_HOUSEKEEPING_S, _HOUSEKEEPING_S = 60.0, 3600.0
_REPAIR_S = 60.0
_EXPORTS_LAST = timedelta(days=1)

_log = logging.getLogger(__name__)


@contextmanager
def scheduled(worker_file: Path) -> Generator[None]:
    """Keep the process running until the end; one that dies is replaced."""
    stopping = threading.Event()
    keeper = threading.Thread(target=_keep, args=(worker_file, stopping), name="schedule", daemon=True)
    keeper.start()
    try:
        yield
    finally:
        stopping.set()
        keeper.join(_STOP_S)


def _keep(worker_file: Path, stopping: threading.Event) -> None:
    spawn = multiprocessing.get_context("spawn")
    pause = _START_AFTER_S
    while not stopping.wait(pause):
        process = spawn.Process(target=run_schedule, args=(worker_file,), daemon=True)
        process.start()
        while process.is_alive() and not stopping.wait(0.1):
            pass
        if stopping.is_set():
            process.terminate()
            process.join(_STOP_S)
        pause = _AGAIN_AFTER_S


def run_schedule(worker_file: Path) -> None:
    """The process: wait for jobs, and look after the rest between them."""
    end_with_parent()
    configuration = msgspec.json.decode(worker_file.read_bytes(), type=WorkerConfiguration)
    logs.configure(configuration.log_level)
    become_lambda(configuration.environment)
    folder = Path(configuration.documents.folder)
    due = time.monotonic() + _FIRST_HOUSEKEEPING_S
    repair_due = time.monotonic() + _REPAIR_S
    with psycopg.connect(os.environ["MEDISECURE_DSN_TRIGGER"], autocommit=True) as queue:
        queue.execute(f"LISTEN {CHANNEL}".encode())
        queue.execute("SELECT app.release_jobs()")
        while True:
            _try(_run_jobs)
            if time.monotonic() >= repair_due:
                repair_due = time.monotonic() + _REPAIR_S
                _try(_repair_accounts)
            if time.monotonic() >= due:
                due = time.monotonic() + _HOUSEKEEPING_S
                _try(_publish_heads)
                queue.execute(FORGET_REPLIES)
                expire(open_store(folder), DOCUMENTS, "exports/", _EXPORTS_LAST, datetime.now(UTC))
            for _ in queue.notifies(timeout=_LISTEN_S, stop_after=1):
                pass


def _run_jobs() -> None:
    from medisecure_backend.triggers.jobs import handler  # noqa: PLC0415 - its environment is set only now

    handler({}, None)


def _publish_heads() -> None:
    from medisecure_backend.triggers.audit_heads import handler  # noqa: PLC0415 - needed once a day

    handler({}, None)


def _repair_accounts() -> None:
    from medisecure_backend.triggers.repair import handler  # noqa: PLC0415 - as above

    handler({}, None)


def _try(work: Callable[[], None]) -> None:
    """Run it. What fails is logged by type, as a Lambda's failure would be, and tried again later."""
    try:
        work()
    except Exception as failure:  # noqa: BLE001 - one failing task must not keep the others from running
        _log.error("%s failed: %s", work.__name__.strip("_"), type(failure).__name__)
