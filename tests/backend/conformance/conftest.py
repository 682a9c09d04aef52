"""One clinic for all of them: it is written to."""

from collections.abc import Iterator

import pytest

from tests.backend.conformance.asking import Asked
from tests.backend.generated.subjects import RELATIONS, Subjects
from tests.clinic_process import start_clinic


@pytest.fixture(scope="package")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    folder = tmp_path_factory.mktemp("conformance") / "data"
    with start_clinic(folder, "--seed", "demo", "--workers", "2") as clinic:
        subjects = Subjects(clinic)
        for relation in RELATIONS[:-1]:
            clinic.access_token(*subjects.role(relation))
        yield Asked(clinic, subjects)
        subjects.close()
