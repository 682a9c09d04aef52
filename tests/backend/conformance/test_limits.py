"""Every route when somebody asks too often, and when the database is gone."""

import re
from collections.abc import Callable, Iterator
from uuid import uuid4

import pytest

from medisecure_backend.api.route_table import ROUTES
from medisecure_backend.api.runtime import runtime
from medisecure_backend.contract.roles import Role
from tests.backend.api.client import Answered, Client, event, invoke
from tests.backend.people import People, Person
from tests.backend.server import Server


@pytest.fixture
def lambda_with(postgres: Server) -> Iterator[Callable[..., None]]:
    """Starts the Lambda anew with other variables, until the test ends."""
    values = {f"MEDISECURE_DSN_{role.name}": postgres.dsns[f"ms_{role.name.lower()}"] for role in Role}
    values |= {
        "MEDISECURE_CURSOR_KEY": "a key of the tests",
        "MEDISECURE_USER_POOL_ID": "eu-west-2_Test00000",
        "MEDISECURE_REGION": "eu-west-2",
        "MEDISECURE_DOCUMENTS_BUCKET": "medisecure-documents",
        "MEDISECURE_NOTE_KEYS": "a key of the tests",
        "MEDISECURE_AUDIT_HEADS_BUCKET": "medisecure-audit-heads",
    }
    with pytest.MonkeyPatch.context() as patch:

        def start(**changes: str) -> None:
            for name, value in {**values, **changes}.items():
                patch.setenv(name, value)
            runtime.cache_clear()

        yield start
        runtime().database.close()
        runtime.cache_clear()


def ask_all(person: Person) -> dict[str, Answered]:
    """What one person is answered to every operation."""
    found: dict[str, Answered] = {}
    for route in ROUTES:
        path = re.sub(r"\{\w+\}", str(uuid4()), route.path)
        found[route.operation] = invoke(event(route.method, path, Client(person).claims, body="{}"))
    return found


def test_who_asks_too_often_is_told_when_to_come_back(
    lambda_with: Callable[..., None], people: People
) -> None:
    lambda_with(MEDISECURE_RATE_LIMIT="1/0.001")
    person = people.doctor()
    assert Client(person).get("/v1/me").status == 200
    answers = ask_all(person)
    del answers["read_health"]
    assert {answer.status for answer in answers.values()} == {429}
    assert all(int(answer.headers["Retry-After"]) > 0 for answer in answers.values())
    assert {answer.json["type"] for answer in answers.values()} == {"too-many-requests"}


def test_without_its_database_the_clinic_says_so(
    lambda_with: Callable[..., None], people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("medisecure_backend.database.connections.WAIT_S", 0.05)
    person = people.doctor()
    nowhere = "host=127.0.0.1 port=1 dbname=medisecure user=nobody"
    lambda_with(**{f"MEDISECURE_DSN_{role.name}": nowhere for role in Role})
    answers = ask_all(person)
    assert {answer.status for answer in answers.values()} == {503}
    assert {answer.headers["Content-Type"] for answer in answers.values()} == {"application/problem+json"}
    assert not any("127.0.0.1" in answer.text for answer in answers.values())
