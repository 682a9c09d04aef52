"""One PostgreSQL per test process, one database and pool per test module."""

import sys
from collections.abc import Generator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import running
from running import Pool


@pytest.fixture(scope="session")
def superuser_dsn() -> Generator[str]:
    with running.postgres() as dsn:
        yield dsn


@pytest.fixture(scope="module")
def module_pool(superuser_dsn: str, tmp_path_factory: pytest.TempPathFactory) -> Generator[Pool]:
    dsn = running.fresh_database(superuser_dsn)
    with running.running_pool(dsn, tmp_path_factory.mktemp("pool")) as pool:
        yield pool


@pytest.fixture
def pool(module_pool: Pool) -> Generator[Pool]:
    """The module's pool with its clock at the real time."""
    yield module_pool
    module_pool.clock.offset *= 0
