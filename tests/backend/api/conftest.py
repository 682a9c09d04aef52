"""The Lambda on the test database."""

from collections.abc import Iterator

import pytest

from medisecure_backend.api.runtime import runtime
from tests.backend.server import Server


@pytest.fixture(scope="session", autouse=True)
def environment(postgres: Server) -> Iterator[None]:
    values = {
        "MEDISECURE_DSN_PATIENT": postgres.dsns["ms_patient"],
        "MEDISECURE_DSN_DOCTOR": postgres.dsns["ms_doctor"],
        "MEDISECURE_DSN_ADMIN": postgres.dsns["ms_admin"],
        "MEDISECURE_CURSOR_KEY": "a key of the tests",
        "MEDISECURE_USER_POOL_ID": "eu-west-2_Test00000",
        "MEDISECURE_REGION": "eu-west-2",
        "MEDISECURE_RATE_LIMIT": "100000/1000",
        "MEDISECURE_DOCUMENTS_BUCKET": "medisecure-documents",
        "MEDISECURE_NOTE_KEYS": "a key of the tests",
        "MEDISECURE_AUDIT_HEADS_BUCKET": "medisecure-audit-heads",
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in values.items():
            patch.setenv(name, value)
        runtime.cache_clear()
        yield
        runtime().database.close()
        runtime.cache_clear()
