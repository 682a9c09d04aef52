"""Finding people by name, however they or the keyboard write it."""

import unicodedata

import pytest

from tests.backend.api.client import Client
from tests.backend.people import People, Person


@pytest.fixture
def doctor(people: People) -> Person:
    return people.doctor()


@pytest.mark.parametrize(
    ("family", "typed"),
    [
        ("Bergström", "Bergström"),
        ("Bergström", "BERGSTRÖM"),
        ("Bergström", unicodedata.normalize("NFD", "bergström")),
        (unicodedata.normalize("NFD", "Bergström"), "Bergström"),
        ("Bergström", "bergstrom"),
        ("Søndergård", "sondergard"),
        ("Weiß", "weiss"),
        ("İnönü", "inonu"),
        ("O\u2019Brien", "o'brien"),
        ("O'Brien", "obrien"),
        ("Smith-Jones", "jones"),
        ("Smith-Jones", "smith-jones"),
        ("Smith-Jones", "Smith Jones"),
    ],
)
def test_a_patient_is_found_however_the_name_is_typed(
    people: People, doctor: Person, family: str, typed: str
) -> None:
    patient = people.patient(family)
    people.assign(doctor, patient)
    found = Client(doctor).get("/v1/patients", q=typed)
    assert [each["id"] for each in found.json["items"]] == [str(patient.id)]
    assert found.json["items"][0]["family"] == family


@pytest.mark.parametrize("typed", ["ergstrom", "bergstroms", "%", "_", "berg%", "bergstrom x"])
def test_what_begins_no_name_finds_nobody(people: People, doctor: Person, typed: str) -> None:
    people.assign(doctor, people.patient("Bergström"))
    assert Client(doctor).get("/v1/patients", q=typed).json["items"] == []


def test_admins_find_accounts_the_same_way(people: People) -> None:
    family = f"Weiß-Søndergård{people.patient().id.hex[:8]}"
    people.doctor(family)
    found = Client(people.admin()).get("/v1/admin/users", q=family.replace("Weiß-Sø", "weiss so").lower())
    assert [each["family"] for each in found.json["items"]] == [family]
