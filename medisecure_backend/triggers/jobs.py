"""Runs the jobs that wait: every minute on a schedule, and at once when the API invokes it asynchronously."""

from __future__ import annotations

import os
from functools import cache
from typing import Any

from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Database
from medisecure_backend.services.document_store import BucketPlace, DocumentStore
from medisecure_backend.services.job_worker import JobWorker

_SPARE_MS = 30_000
"""With less time than this left no further job is begun."""


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """Run what waits; two at once never run the same job."""
    del event

    def may_go_on() -> bool:
        return context is None or context.get_remaining_time_in_millis() > _SPARE_MS

    return {"jobs": _worker().run_all(may_go_on)}


@cache
def _worker() -> JobWorker:
    return JobWorker(
        queue_dsn=os.environ["MEDISECURE_DSN_TRIGGER"],
        database=Database({Role.PATIENT: os.environ["MEDISECURE_DSN_PATIENT"]}),
        store=DocumentStore(
            BucketPlace(
                region=os.environ["MEDISECURE_REGION"],
                bucket=os.environ["MEDISECURE_DOCUMENTS_BUCKET"],
                endpoint=os.environ.get("MEDISECURE_S3_ENDPOINT") or None,
            )
        ),
    )
