"""The worker processes: granian listens on the clinic's port until it is told to stop."""

import importlib
import multiprocessing
import os
from pathlib import Path
from typing import Any

from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from medisecure_backend.local.web.port import LOOPBACK
from medisecure_backend.local.web.worker_configuration import ENVIRONMENT_NAME

_APPLICATION = "medisecure_backend.local.web.worker"
_BLOCKING_THREADS = 8
_STOP_SECONDS = 5

_LOG_TO_STANDARD_ERROR: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "root": {"level": "WARNING", "handlers": ["console"]},
    "formatters": {"generic": {"()": "logging.Formatter", "fmt": "%(asctime)s %(levelname)s %(message)s"}},
    "handlers": {
        "console": {"formatter": "generic", "class": "logging.StreamHandler", "stream": "ext://sys.stderr"}
    },
    "loggers": {"_granian": {"level": "WARNING", "handlers": ["console"], "propagate": False}},
}


def run_workers(port: int, count: int, worker_file: Path) -> None:
    """Answer on the port with this many processes; returns when SIGTERM or SIGINT has stopped them."""
    multiprocessing.set_start_method("spawn", force=True)
    os.environ[ENVIRONMENT_NAME] = str(worker_file)
    server = Granian(
        _APPLICATION,
        address=LOOPBACK,
        port=port,
        interface=Interfaces.WSGI,
        workers=count,
        blocking_threads=_BLOCKING_THREADS,
        websockets=False,
        log_level=LogLevels.warning,
        log_dictconfig=_LOG_TO_STANDARD_ERROR,
        respawn_failed_workers=True,
        workers_kill_timeout=_STOP_SECONDS,
    )
    server.serve(target_loader=_load, wrap_loader=False)


def _load() -> Any:
    """Import and build the application in the worker: the parent never needs the API's imports."""
    return importlib.import_module(_APPLICATION).load()
