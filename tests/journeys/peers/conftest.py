"""A user pool for the peers, and the peers themselves."""

import json
import subprocess
from collections.abc import Callable, Generator
from typing import Any

import pytest

from medisecure_backend.local.postgres.embedded import EmbeddedPostgres
from medisecure_backend.local.postgres.place import remove_place
from tests.backend.identity.running import Pool, fresh_database, running_pool
from tests.journeys.peers import installed

JavaScript = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Generator[Pool]:
    """A pool of this test process's own; its people are made as tests need them."""
    folder = tmp_path_factory.mktemp("peers")
    embedded = EmbeddedPostgres(folder / "postgres")
    try:
        with running_pool(fresh_database(embedded.start()), folder) as running:
            yield running
    finally:
        embedded.stop()
        remove_place(folder / "postgres")


@pytest.fixture(scope="session")
def javascript() -> JavaScript:
    """amazon-cognito-identity-js: `javascript("signIn", url, pool_id, client_id, username=...)`."""
    program = installed.javascript_peer()
    node = installed.node()

    def run(action: str, endpoint: str, user_pool_id: str, client_id: str, **more: Any) -> dict[str, Any]:
        command = {
            "action": action,
            "endpoint": endpoint,
            "userPoolId": user_pool_id,
            "clientId": client_id,
            **more,
        }
        ended = subprocess.run(
            [node, str(program)],
            input=json.dumps(command),
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert ended.returncode == 0, ended.stderr[-2000:]
        return json.loads(ended.stdout)

    return run
