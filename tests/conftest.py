"""What every test may ask for."""

from collections.abc import Iterator

import pytest

from tests.clinic_process import RunningClinic, start_clinic


@pytest.fixture(scope="session")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningClinic]:
    """One real clinic with demo data per test process; `clinic.access_token("Doctor")` signs in."""
    with start_clinic(tmp_path_factory.mktemp("clinic") / "data", "--seed", "demo") as running:
        yield running
