"""GET /health: whether the clinic answers, to anyone who asks."""

from datetime import UTC, datetime
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from uuid import UUID

import msgspec
import psycopg

from medisecure_backend.api import faults
from medisecure_backend.api.pipeline import Event, Reply, problem_reply
from medisecure_backend.api.runtime import runtime
from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.wire import Health
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.errors import UnavailableError
from medisecure_backend.services.zones import TZDATA_VERSION

_NOBODY = str(UUID(int=0))


def answer(event: Event) -> Reply:
    """200 if the database answers, else 503. It says nothing about anyone."""
    request_id = str(event["requestContext"]["requestId"])
    caller = Caller(sub=_NOBODY, role=Role.PATIENT, request_id=request_id, source="")
    try:
        with runtime().database.transaction(caller) as tx:
            tx.execute("SELECT 1")
    except psycopg.Error as error:
        faults.refusal(error)
        return problem_reply(UnavailableError(), request_id)
    content = Health(
        ok=True,
        version=_version(),
        time=datetime.now(UTC).isoformat(timespec="seconds"),
        tzdata=TZDATA_VERSION,
    )
    return Reply(200, body=msgspec.json.encode(content).decode())


@cache
def _version() -> str:
    """The installed version; a Lambda bundle without package metadata has none to tell."""
    try:
        return version("medisecure")
    except PackageNotFoundError:
        return "unpackaged"
