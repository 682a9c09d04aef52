"""What holds for every test of the client."""

import threading
import time
from collections.abc import Iterator

import pytest

ENDING_S = 5.0


@pytest.fixture(autouse=True)
def every_thread_ends() -> Iterator[None]:
    """A thread that outlives its test may call into widgets that are gone; hundreds slow every other test."""
    before = set(threading.enumerate())
    yield
    begun = [each for each in threading.enumerate() if each not in before]
    until = time.monotonic() + ENDING_S
    for each in begun:
        each.join(max(0.0, until - time.monotonic()))
    assert [each.name for each in begun if each.is_alive()] == []
