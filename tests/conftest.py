"""What every test may ask for."""

import faulthandler
import gc
import os
import time
from collections.abc import Iterator

import pytest

from tests.clinic_process import RunningClinic, start_clinic

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
COLLECT_EVERY = 25
LONG_S = 0.03
SOAK_S = 3600
"""A soak test takes minutes on a fast machine: it is stopped when it hangs, not when the machine is slow."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Soak tests have time."""
    for item in items:
        if item.get_closest_marker("soak") and not item.get_closest_marker("timeout"):
            item.add_marker(pytest.mark.timeout(SOAK_S))


@pytest.hookimpl(trylast=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """The stacks that pytest prints after two minutes say nothing about a soak test."""
    if item.get_closest_marker("soak"):
        faulthandler.cancel_dump_traceback_later()


class Garbage:
    """Collected between tests, on the thread of the tests: a thread that collects widgets kills the process.

    What libraries keep stays to the end, and looking at it each time takes longer than most tests: whenever a
    collection took long, what is left after it is set aside.
    """

    def __init__(self) -> None:
        self._tests = 0
        self.collect()

    def collect(self) -> None:
        """Collect now."""
        gc.disable()
        started = time.thread_time()
        gc.collect()
        if time.thread_time() - started > LONG_S:
            gc.freeze()
        self._tests = 0

    def after_test(self, *, had_widgets: bool) -> None:
        """Collect if there may be widgets, and now and then."""
        gc.disable()
        self._tests += 1
        if had_widgets or self._tests >= COLLECT_EVERY:
            self.collect()


@pytest.fixture(scope="session")
def garbage() -> Garbage:
    """Of this process."""
    return Garbage()


@pytest.fixture(autouse=True)
def collected_on_this_thread(request: pytest.FixtureRequest, garbage: Garbage) -> Iterator[None]:
    """Widgets die on the GUI thread, as in the program."""
    yield
    garbage.after_test(had_widgets="qtbot" in request.fixturenames)


@pytest.fixture(scope="session")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningClinic]:
    """One real clinic with demo data per test process; `clinic.access_token("Doctor")` signs in."""
    with start_clinic(tmp_path_factory.mktemp("clinic") / "data", "--seed", "demo") as running:
        yield running
