"""One database and pool per test module, on the PostgreSQL of the test process."""

from collections.abc import Generator

import pytest

from tests.backend.identity.running import Pool, fresh_database, running_pool
from tests.backend.server import Server


@pytest.fixture(scope="module")
def module_pool(postgres: Server, tmp_path_factory: pytest.TempPathFactory) -> Generator[Pool]:
    dsn = fresh_database(postgres.owner_dsn)
    with running_pool(dsn, tmp_path_factory.mktemp("pool")) as pool:
        yield pool


@pytest.fixture
def pool(module_pool: Pool) -> Generator[Pool]:
    """The module's pool with its clock at the real time."""
    yield module_pool
    module_pool.clock.offset *= 0
