"""People of the demo clinic, each with their requests over HTTP, and where they stand to each other."""

import pytest

from tests.backend.records.over_http import Person
from tests.clinic_process import RunningClinic


@pytest.fixture(scope="session")
def maja(clinic: RunningClinic) -> Person:
    """A patient: the first of the demo accounts."""
    return Person(clinic, "Patient", 0)


@pytest.fixture(scope="session")
def owen(clinic: RunningClinic) -> Person:
    """Another patient."""
    return Person(clinic, "Patient", 1)


@pytest.fixture(scope="session")
def admin(clinic: RunningClinic) -> Person:
    return Person(clinic, "Admin", 0)


@pytest.fixture(scope="session")
def doctors(clinic: RunningClinic, maja: Person) -> dict[bool, Person]:
    """One doctor who looks after Maja (True) and one who does not (False)."""
    everybody = [Person(clinic, "Doctor", number) for number in range(4)]
    path = f"/v1/patients/{maja.patient_id}"
    return {each.get(path).status_code == 200: each for each in everybody}


@pytest.fixture(scope="session")
def doctor(doctors: dict[bool, Person]) -> Person:
    return doctors[True]


@pytest.fixture(scope="session")
def stranger(doctors: dict[bool, Person]) -> Person:
    return doctors[False]
