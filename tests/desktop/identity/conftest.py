"""The authenticator of a real clinic."""

from collections.abc import Iterator

import pytest

from medisecure_desktop.config import ClinicConfiguration, load_configuration
from medisecure_desktop.identity.authenticator import Authenticator
from tests.clinic_process import RunningClinic


@pytest.fixture
def configuration(clinic: RunningClinic) -> ClinicConfiguration:
    return load_configuration(clinic.clinic_file)


@pytest.fixture
def authenticator(configuration: ClinicConfiguration) -> Iterator[Authenticator]:
    made = Authenticator(configuration)
    yield made
    made.close()
