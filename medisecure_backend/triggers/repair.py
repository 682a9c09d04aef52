"""By schedule: tells the user pool what it has not been told, and takes half-made invitations back.

Every change of an account tells the pool at once. Where a process died in between, or the pool did not
answer, a note is left (`services/directory_work`). Without this it would wait for an admin to open the list.
"""

from __future__ import annotations

import os
from typing import Any
from uuid import uuid4

from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Caller, Database
from medisecure_backend.services.directory_work import DirectoryWorker
from medisecure_backend.services.user_directory import UserDirectory


class StillLeftError(Exception):
    """The user pool could not be told everything. Raised so that the alarm tells; the rest is tried again."""


def handler(event: dict[str, Any], context: object) -> None:
    """EventBridge's scheduled event; StillLeftError if something could not be done."""
    del event, context
    database = Database({Role.ADMIN: os.environ["MEDISECURE_DSN_ADMIN"]})
    directory = UserDirectory(
        os.environ["MEDISECURE_REGION"],
        os.environ["MEDISECURE_USER_POOL_ID"],
        os.environ.get("MEDISECURE_COGNITO_ENDPOINT"),
    )
    caller = Caller(sub="clinic", role=Role.ADMIN, request_id=str(uuid4()), source="repair")
    try:
        worker = DirectoryWorker(database, caller, directory)
        worker.repair()
        if left := worker.left():
            raise StillLeftError(f"{left} notes for the user pool are left.")
    finally:
        database.close()
