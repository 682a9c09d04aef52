"""Starting a record: once per person, with a number of its own, looked after by the doctor who starts it."""

from typing import Any
from uuid import uuid4

import psycopg
import pytest

from tests.backend.api.client import Client
from tests.backend.people import People
from tests.backend.server import Server


def someone(**more: Any) -> dict[str, Any]:
    """A person of one test's own: nobody else has such a name."""
    unique = "".join(chr(ord("a") + int(digit, 16)) for digit in uuid4().hex[:12])
    new = {"family": f"Vik{unique}", "given": "Signe", "birth_date": "1990-02-03", "gender": "female"}
    return new | more


def test_a_doctor_looks_after_whom_they_start_a_record_for(people: People) -> None:
    client, new = Client(people.doctor()), someone(phone="020 7946 0001")
    made = client.create("/v1/patients", new)
    assert (made.status, made.etag) == (201, '"1"'), made.text
    assert made.json["clinic_number"].startswith("MS ")
    assert (made.json["status"], made.json["is_assigned"]) == ("verified", True)
    path = f"/v1/patients/{made.json['id']}"
    assert client.get(f"{path}/summary").json["allergies"]["state"] == "not-recorded"
    assert Client(people.doctor()).get(path).status == 404
    (listed,) = client.get("/v1/patients", q=made.json["clinic_number"]).json["items"]
    assert listed["id"] == made.json["id"]


def test_an_admin_starts_one_and_patients_do_not(people: People) -> None:
    new = someone()
    assert Client(people.patient()).create("/v1/patients", new).status == 403
    made = Client(people.admin()).create("/v1/patients", new)
    assert (made.status, made.json["is_assigned"]) == (201, False)


def test_two_records_have_two_numbers(people: People) -> None:
    client = Client(people.admin())
    numbers = {client.create("/v1/patients", someone()).json["clinic_number"] for _ in range(3)}
    assert len(numbers) == 3


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"given": "signe"},
        {"given": "Signé"},
        {"given": "Singe"},
        {"given": "Signe Maria"},
        {"given": "Vik", "family": "Signe"},
    ],
)
def test_somebody_of_that_birth_date_and_a_similar_name_is_not_recorded_twice(
    people: People, change: dict[str, Any]
) -> None:
    client, new = Client(people.admin()), someone()
    made = client.create("/v1/patients", new)
    if change.get("given") == "Vik":  # names in each other's fields
        change = {"given": new["family"], "family": new["given"]}
    again = client.create("/v1/patients", new | change)
    assert (again.status, again.json["type"]) == (409, "duplicate")
    assert [each["id"] for each in again.json["candidates"]] == [made.json["id"]]


def test_a_sister_or_another_birth_date_is_another_person(people: People) -> None:
    client, new = Client(people.admin()), someone()
    assert client.create("/v1/patients", new).status == 201
    assert client.create("/v1/patients", new | {"given": "Ebba"}).status == 201
    assert client.create("/v1/patients", new | {"birth_date": "1990-02-04"}).status == 201


def test_a_doctor_learns_of_hidden_records_only_that_there_are_some(people: People, postgres: Server) -> None:
    new, doctor = someone(), people.doctor()
    hidden = Client(people.admin()).create("/v1/patients", new)
    refused = Client(doctor).create("/v1/patients", new)
    assert (refused.status, refused.json["type"], refused.json["candidates"]) == (409, "duplicate", [])
    assert hidden.json["id"] not in refused.text
    assert hidden.json["clinic_number"] not in refused.text
    with psycopg.connect(postgres.owner_dsn) as owner:
        audited = owner.execute(
            "SELECT action, detail FROM app.audit WHERE sub = %s", [doctor.sub]
        ).fetchall()
    assert audited == [("refused", "duplicate")]


def test_who_is_sure_starts_a_second_record_and_that_is_audited(people: People, postgres: Server) -> None:
    client, new = Client(people.doctor()), someone()
    assert client.create("/v1/patients", new).status == 201
    twin = client.create("/v1/patients", new | {"is_someone_else": True})
    assert twin.status == 201
    with psycopg.connect(postgres.owner_dsn) as owner:
        audited = owner.execute(
            "SELECT action, detail FROM app.audit WHERE object_id = %s ORDER BY at", [twin.json["id"]]
        ).fetchall()
    assert audited == [("insert", ""), ("override", "duplicate")]


def test_a_repeat_starts_one_record(people: People) -> None:
    client, new, key = Client(people.doctor()), someone(), str(uuid4())
    first = client.send("POST", "/v1/patients", new, key=key)
    again = client.send("POST", "/v1/patients", new, key=key)
    assert (again.status, again.json, again.etag) == (201, first.json, first.etag)


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"birth_date": "2199-01-01"}, "/birth_date", "in-future"),
        ({"birth_date": "1066-01-01"}, "/birth_date", "out-of-range"),
        ({"family": "  "}, "/family", "required"),
        ({"gender": "x"}, "/gender", "not-allowed"),
        ({"email": "nobody"}, "/email", "wrong-format"),
        ({"clinic_number": "MS 1"}, "/clinic_number", "unknown-field"),
        ({"status": "verified"}, "/status", "unknown-field"),
        ({"given": "\0"}, "/given", "not-text"),
    ],
)
def test_what_cannot_be_is_pointed_at(
    people: People, change: dict[str, Any], pointer: str, code: str
) -> None:
    answered = Client(people.doctor()).create("/v1/patients", someone() | change)
    assert (answered.status, answered.json["errors"]) == (422, [{"pointer": pointer, "code": code}])


@pytest.mark.parametrize(
    "q",
    [
        "MS 004 182 79",
        "ms00418279",
        "00418279",
        "004 182",
        "Maja, MS 004-182-79",
        "lindq 004 182 79",
        "ms 004",
    ],
)
def test_a_full_clinic_number_is_found_however_it_is_spaced(people: People, postgres: Server, q: str) -> None:
    doctor, patient, other = people.doctor(), people.patient(), people.patient()
    people.assign(doctor, patient)
    people.assign(doctor, other)
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute(
            "UPDATE app.patient SET clinic_number = %s WHERE clinic_number = 'MS 004 182 79'", [uuid4()]
        )
        owner.execute("UPDATE app.patient SET clinic_number = 'MS 004 182 79' WHERE id = %s", [patient.id])
    for client in (Client(doctor), Client(people.admin())):
        found = [each["id"] for each in client.get("/v1/patients", q=q).json["items"]]
        assert found == [str(patient.id)]
    assert Client(doctor).get("/v1/patients", q="MS 004 182 78").json["items"] == []
