"""User pools for the peers, and the peers themselves."""

import json
import subprocess
from collections.abc import Callable, Generator
from typing import Any

import pytest

from medisecure_backend.local.identity.settings import DeviceSettings
from medisecure_backend.local.postgres.embedded import EmbeddedPostgres
from medisecure_backend.local.postgres.place import remove_place
from tests.backend.identity.running import (
    CLIENT_ID,
    POOL_ID,
    REGION,
    Pool,
    PoolSettings,
    fresh_database,
    running_pool,
)
from tests.journeys.peers import installed


class Told(dict[str, Any]):
    """What a peer answered: `ok` or `error`. Asked for the one that is not there, it says the other."""

    def __missing__(self, key: str) -> Any:
        raise AssertionError(f"no {key!r}: the peer says {dict(self)}")


JavaScript = Callable[..., Told]


@pytest.fixture(scope="session")
def superuser_dsn(tmp_path_factory: pytest.TempPathFactory) -> Generator[str]:
    """A PostgreSQL of this test process's own."""
    folder = tmp_path_factory.mktemp("peers")
    embedded = EmbeddedPostgres(folder / "postgres")
    try:
        yield embedded.start()
    finally:
        embedded.stop()
        remove_place(folder / "postgres")


@pytest.fixture(scope="session")
def lasting_pool(superuser_dsn: str, tmp_path_factory: pytest.TempPathFactory) -> Generator[Pool]:
    """A pool as the clinic has it; its people are made as tests need them."""
    with running_pool(fresh_database(superuser_dsn), tmp_path_factory.mktemp("pool")) as running:
        yield running


@pytest.fixture
def pool(lasting_pool: Pool) -> Generator[Pool]:
    """The pool at the real time, which is the time of clients that make codes themselves."""
    yield lasting_pool
    lasting_pool.clock.offset *= 0


@pytest.fixture(scope="session")
def remembering_pool(superuser_dsn: str, tmp_path_factory: pytest.TempPathFactory) -> Generator[Pool]:
    """A pool that keeps track of computers."""
    settings = PoolSettings(REGION, POOL_ID, CLIENT_ID, devices=DeviceSettings())
    folder = tmp_path_factory.mktemp("pool")
    with running_pool(fresh_database(superuser_dsn), folder, settings=settings) as running:
        yield running


@pytest.fixture(scope="session")
def classic_pool(superuser_dsn: str, tmp_path_factory: pytest.TempPathFactory) -> Generator[Pool]:
    """A pool that does not replace refresh tokens, for clients that cannot do without the older flow."""
    settings = PoolSettings(REGION, POOL_ID, CLIENT_ID, rotation=False)
    folder = tmp_path_factory.mktemp("pool")
    with running_pool(fresh_database(superuser_dsn), folder, settings=settings) as running:
        yield running


@pytest.fixture(scope="session")
def npm() -> JavaScript:
    """A program in `javascript/`: `npm("amplify", url, pool_id, client_id, actions=[...])`."""
    folder = installed.javascript_peers()
    node = installed.node()

    def run(program: str, endpoint: str, user_pool_id: str, client_id: str, **more: Any) -> Told:
        command = {"endpoint": endpoint, "userPoolId": user_pool_id, "clientId": client_id, **more}
        ended = subprocess.run(
            [node, str(folder / f"{program}.cjs")],
            input=json.dumps(command),
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert ended.returncode == 0, ended.stderr[-2000:]
        return Told(json.loads(ended.stdout))

    return run


@pytest.fixture(scope="session")
def javascript(npm: JavaScript) -> JavaScript:
    """amazon-cognito-identity-js: `javascript("signIn", url, pool_id, client_id, username=...)`."""

    def run(action: str, *place: str, **more: Any) -> Told:
        return npm("identity", *place, action=action, **more)

    return run
