"""How many requests a person may make, in all environments together."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import pytest
import requests

from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Caller, Database
from medisecure_backend.services.errors import TooManyRequestsError
from medisecure_backend.services.rate_limit import LEASE, LEASE_LASTS_S, RateLimit, RateLimiter
from tests.clinic_process import RunningClinic, start_clinic

SLOW = RateLimit(burst=30, per_second=0.001)


def somebody() -> Caller:
    return Caller(sub=str(uuid4()), role=Role.PATIENT, request_id="r", source="test")


def spend(limiter: RateLimiter, caller: Caller, most: int = 1000) -> int:
    for count in range(most):
        try:
            limiter.take(caller)
        except TooManyRequestsError:
            return count
    return most


def test_a_bucket_holds_what_it_holds(database: Database) -> None:
    limiter, caller = RateLimiter(database, SLOW), somebody()
    first = limiter.take(caller)
    assert first.headers() == {
        "RateLimit-Limit": "30",
        "RateLimit-Remaining": "29",
        "RateLimit-Reset": "1000",
    }
    assert spend(limiter, caller) == 29
    with pytest.raises(TooManyRequestsError) as refused:
        limiter.take(caller)
    assert 900 < refused.value.retry_after_s <= 1000
    assert spend(limiter, somebody(), 5) == 5


def test_many_environments_share_one_bucket(database: Database) -> None:
    caller = somebody()
    environments = [RateLimiter(database, SLOW) for _ in range(3)]
    assert sum(spend(each, caller) for each in environments) == 30


def test_threads_of_one_environment_get_no_more(database: Database) -> None:
    limiter, caller, start = RateLimiter(database, SLOW), somebody(), threading.Barrier(4)

    def run() -> int:
        start.wait(10)
        return spend(limiter, caller)

    with ThreadPoolExecutor(4) as threads:
        found = sum(each.result() for each in [threads.submit(run) for _ in range(4)])
    assert found <= 30
    assert found >= 30 - 4 * LEASE


def test_a_bucket_fills_again(database: Database) -> None:
    caller = somebody()
    spend(RateLimiter(database, SLOW), caller)
    quick = RateLimiter(database, RateLimit(burst=30, per_second=1e9))
    assert quick.take(caller).remaining == 29


def test_a_lease_is_given_up_after_a_while(database: Database) -> None:
    caller, now = somebody(), [0.0]
    limiter = RateLimiter(database, SLOW, clock=lambda: now[0])
    assert limiter.take(caller).remaining == 29
    now[0] = LEASE_LASTS_S
    assert limiter.take(caller).remaining == 30 - LEASE - 1


@pytest.fixture
def strict(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunningClinic]:
    """A clinic of this test's own with a small bucket."""
    monkeypatch.setenv("MEDISECURE_RATE_LIMIT", "25/0.01")
    with start_clinic(tmp_path / "data", "--seed", "demo") as running:
        yield running


def test_over_http_a_person_is_told_to_wait_and_nobody_else_is(strict: RunningClinic) -> None:
    def ask(role: str) -> requests.Response:
        return strict.call("GET", "/v1/me", role)

    first = ask("Patient")
    assert (first.status_code, first.headers["ratelimit-limit"]) == (200, "25")
    answers = [ask("Patient") for _ in range(30)]
    assert {each.status_code for each in answers} == {200, 429}
    refused = answers[-1]
    assert refused.json()["type"] == "too-many-requests"
    assert refused.headers["content-type"] == "application/problem+json"
    assert 0 < int(refused.headers["retry-after"]) <= 100
    assert ask("Doctor").status_code == 200
    assert strict.call("GET", "/health").status_code == 200
