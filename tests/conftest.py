"""What every test may ask for."""

import gc
import os
from collections.abc import Iterator

import pytest

from tests.clinic_process import RunningClinic, start_clinic

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
COLLECT_EVERY = 25


@pytest.fixture(scope="session")
def since_collected() -> list[str]:
    """Names of the tests since garbage was last collected.

    What is there before the first test stays to the end: no collection need look at it again.
    """
    gc.disable()
    gc.collect()
    gc.freeze()
    return []


@pytest.fixture(autouse=True)
def collected_on_this_thread(request: pytest.FixtureRequest, since_collected: list[str]) -> Iterator[None]:
    """Widgets die on the GUI thread, as in the program: a thread that collects them crashes the process."""
    yield
    gc.disable()
    since_collected.append(request.node.name)
    if "qtbot" in request.fixturenames or len(since_collected) >= COLLECT_EVERY:
        gc.collect()
        since_collected.clear()


@pytest.fixture(scope="session")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningClinic]:
    """One real clinic with demo data per test process; `clinic.access_token("Doctor")` signs in."""
    with start_clinic(tmp_path_factory.mktemp("clinic") / "data", "--seed", "demo") as running:
        yield running
