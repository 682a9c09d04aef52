"""The Lambda on the test database, with a real user pool whose operations can be made to fail."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

import pytest

from medisecure_backend.api.runtime import runtime
from medisecure_backend.local.identity.lambdas import Triggers
from medisecure_backend.local.identity.service import IdentityService
from medisecure_backend.local.wire import HttpRequest, HttpResponse
from tests.backend.api.client import Client
from tests.backend.identity.running import POOL_ID, REGION, Pool, fresh_database, running_pool
from tests.backend.people import People
from tests.backend.server import Server


@dataclass
class Faults:
    """The pool's door: operations named here get no answer, before or after the pool has done them."""

    identity: IdentityService
    refuse: set[str] = field(default_factory=set[str])
    lose: set[str] = field(default_factory=set[str])
    seen: list[str] = field(default_factory=list[str])

    def handle(self, request: HttpRequest) -> HttpResponse:
        operation = request.headers.get("x-amz-target", "").rpartition(".")[2]
        self.seen.append(operation)
        if operation in self.refuse:
            return HttpResponse(500, [], b"{}")
        answer = self.identity.handle(request)
        return HttpResponse(500, [], b"{}") if operation in self.lose else answer

    def heal(self) -> None:
        self.refuse.clear()
        self.lose.clear()


@pytest.fixture(scope="module")
def module_pool(postgres: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Pool, Faults]]:
    dsn = fresh_database(postgres.owner_dsn)
    folder = tmp_path_factory.mktemp("pool")
    with running_pool(dsn, folder, triggers=Triggers()) as running, pytest.MonkeyPatch.context() as patch:
        faults = Faults(running.identity)
        values = {
            "MEDISECURE_DSN_PATIENT": postgres.dsns["ms_patient"],
            "MEDISECURE_DSN_DOCTOR": postgres.dsns["ms_doctor"],
            "MEDISECURE_DSN_ADMIN": postgres.dsns["ms_admin"],
            "MEDISECURE_DSN_TRIGGER": postgres.dsns["ms_trigger"],
            "MEDISECURE_CURSOR_KEY": "a key of the tests",
            "MEDISECURE_USER_POOL_ID": POOL_ID,
            "MEDISECURE_REGION": REGION,
            "MEDISECURE_DOCUMENTS_BUCKET": "medisecure-documents",
            "MEDISECURE_NOTE_KEYS": "a key of the tests",
            "MEDISECURE_AUDIT_HEADS_BUCKET": "medisecure-audit-heads",
            "MEDISECURE_COGNITO_ENDPOINT": running.also_served(cast("IdentityService", faults)),
            "AWS_ACCESS_KEY_ID": "AKIAEXAMPLEEXAMPLE12",
            "AWS_SECRET_ACCESS_KEY": "not-a-real-secret",
        }
        for name, value in values.items():
            patch.setenv(name, value)
        runtime.cache_clear()
        yield running, faults
        runtime().database.close()
        runtime.cache_clear()


@pytest.fixture
def pool(module_pool: tuple[Pool, Faults]) -> Iterator[Pool]:
    yield module_pool[0]
    module_pool[0].clock.offset *= 0


@pytest.fixture
def faults(module_pool: tuple[Pool, Faults]) -> Iterator[Faults]:
    yield module_pool[1]
    module_pool[1].heal()


@pytest.fixture
def admin(pool: Pool, faults: Faults, people: People) -> Client:
    return Client(people.admin())
