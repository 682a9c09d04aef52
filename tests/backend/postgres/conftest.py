"""Embedded servers of one test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from medisecure_backend.local.postgres.place import remove_place


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    """A data folder that does not exist yet, below folders only their owner may enter."""
    private = tmp_path / "private"
    private.mkdir(mode=0o700)
    yield private / "data"
    remove_place(private / "data")
