"""Runs jobs: claims one, makes its file, says how it ended. A crash loses nothing: PostgreSQL keeps it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import psycopg
from psycopg.rows import dict_row

from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Caller, Database
from medisecure_backend.database.iam import signed_in
from medisecure_backend.services import access
from medisecure_backend.services.document_store import DocumentStore
from medisecure_backend.services.errors import ServiceError, UnavailableError
from medisecure_backend.services.export_files import FILES, export_key, make_file
from medisecure_backend.services.rows import Row

LEASE = timedelta(minutes=2)
"""Longer than any run may take: the function's time-out is 90 seconds."""

CHANNEL = "medisecure_job"
_SOURCE = "job"
_SORRY = "The clinic could not make the copy of your record. Please ask for it again."
_CLAIM = "SELECT id, asked_by, patient_id, format, attempts, created_at FROM app.claim_job(%s)"
_FINISH = "SELECT app.finish_job(%s, %s, %s)"
_FAIL = "SELECT app.fail_job(%s, %s, %s, %s)"

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class JobWorker:
    """What running a job needs: the queue's own login, people's logins, and the bucket."""

    queue_dsn: str
    database: Database
    store: DocumentStore

    def run_all(self, may_go_on: Callable[[], bool] = lambda: True) -> int:
        """Run what waits, one after the other, while there is time; how many were run."""
        count = 0
        with psycopg.connect(signed_in(self.queue_dsn), autocommit=True, connect_timeout=5) as queue:
            while may_go_on() and (job := _claim(queue)) is not None:
                self._run(queue, job)
                count += 1
        return count

    def _run(self, queue: psycopg.Connection[Any], job: Row) -> None:
        try:
            size = self._make(job)
        except UnavailableError as refusal:
            self._failed(queue, job, refusal, is_final=False)
        except ServiceError as refusal:
            self._failed(queue, job, refusal, is_final=True)
        except Exception as crash:  # noqa: BLE001 - whatever happened, the person is told a sentence
            self._failed(queue, job, crash, is_final=False)
        else:
            queue.execute(_FINISH, (job["id"], job["attempts"], size))

    def _make(self, job: Row) -> int:
        """Make the file with the person's own rights, as they are now, and store it."""
        caller = Caller(str(job["asked_by"]), Role.PATIENT, str(job["id"]), _SOURCE)
        with self.database.transaction(caller) as tx:
            access.require_active(tx, caller, job["created_at"], _was_live)
            body = make_file(tx, caller, str(job["patient_id"]), job["format"])
            self.store.put(export_key(str(job["id"])), FILES[job["format"]].content_type, body)
        return len(body)

    @staticmethod
    def _failed(queue: psycopg.Connection[Any], job: Row, error: Exception, *, is_final: bool) -> None:
        queue.execute(_FAIL, (job["id"], job["attempts"], _SORRY, is_final))
        _log.warning("job %s, attempt %s: %s", job["id"], job["attempts"], type(error).__name__)


def _was_live() -> bool:
    """The request that asked for the job was let in, within seconds of a sign-out too."""
    return True


def _claim(queue: psycopg.Connection[Any]) -> Row | None:
    with queue.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(_CLAIM, (LEASE,)).fetchone()
