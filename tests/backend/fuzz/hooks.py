"""What schemathesis loads into its own process: who asks, what is worth drawing, which refusals are due."""

import os
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import schemathesis
from hypothesis import strategies as st
from schemathesis import AuthContext, Case, HookContext, Response
from schemathesis.core.failures import Failure
from schemathesis.openapi.checks import (
    EnsureResourceAvailability,
    RejectedPositiveData,
    UnsupportedMethodResponse,
)

from tests.backend.fuzz.rules import RULES

TOKEN_FILE = "MEDISECURE_FUZZ_TOKEN"
"""Names the file with the access token; the test writes a fresh one before the old one ends."""
FRESH_SECONDS = 20
FIRST, LAST = date(1880, 1, 1), date(2199, 12, 31)
"""The clinic's calendar: `_YEARS` of api/reading.py."""
ANSWERED_WITH_MESSAGES = {"POST /v1/messages", "POST /v1/messages/{id}/replies"}
"""They give a thread with its messages. Stateful tests take a message for the thread of `/v1/messages/{id}`:
tests/backend/api/test_messages.py reads threads by their own ids."""


@schemathesis.auth(refresh_interval=FRESH_SECONDS)
class Bearer:
    """Somebody who is signed in; nobody where the file is empty."""

    def get(self, case: Case, ctx: AuthContext) -> str:
        return Path(os.environ[TOKEN_FILE]).read_text(encoding="utf-8")

    def set(self, case: Case, data: str, ctx: AuthContext) -> None:
        if data:
            case.headers = {**(case.headers or {}), "Authorization": f"Bearer {data}"}


@schemathesis.hook
def before_call(context: HookContext, case: Case, kwargs: dict[str, Any]) -> None:
    """Each creation has a key of its own: the same for another body is refused, as it must be."""
    key = (case.headers or {}).get("Idempotency-Key")
    if key is not None and _is_uuid(str(key)):
        case.headers = {**case.headers, "Idempotency-Key": str(uuid4())}


@schemathesis.hook
def map_body(context: HookContext, body: Any) -> Any:
    """Whole numbers without a fraction, as every client writes them: `1.0` is refused where one is due."""
    return _whole(body)


@schemathesis.hook
def filter_failure(context: HookContext, failure: Failure, case: Case, response: Response) -> bool:
    """Whether it is one. A rule of the clinic is none, nor is another record's id; API Gateway has no 405."""
    if isinstance(failure, UnsupportedMethodResponse):
        return response.status_code != 404
    if isinstance(failure, EnsureResourceAvailability):
        return failure.created_with not in ANSWERED_WITH_MESSAGES
    if isinstance(failure, RejectedPositiveData):
        return not _is_a_rule(case, response)
    return True


def _is_a_rule(case: Case, response: Response) -> bool:
    problem = response.json()
    codes = {each["code"] for each in problem.get("errors", [])} or {problem.get("type")}
    return response.status_code in {400, 422} and codes <= set(RULES)


def _whole(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {name: _whole(each) for name, each in value.items()}
    return [_whole(each) for each in value] if isinstance(value, list) else value


def _is_uuid(text: str) -> bool:
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False


def _days() -> st.SearchStrategy[date]:
    """Days about now, where rules bite, and any other of the calendar."""
    today = datetime.now(UTC).date()
    near = st.dates(today - timedelta(days=40), today + timedelta(days=120))
    return near | st.dates(FIRST, LAST)


def _instants() -> st.SearchStrategy[str]:
    zones = st.integers(-14 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))
    days = _days().filter(lambda day: FIRST < day < LAST)
    return st.builds(
        lambda day, time, zone: datetime.combine(day, time, zone).isoformat(), days, st.times(), zones
    )


schemathesis.openapi.format("date", _days().map(date.isoformat))
schemathesis.openapi.format("date-time", _instants())
schemathesis.openapi.format("uuid", st.uuids().map(str))
