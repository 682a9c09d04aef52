"""Versions, idempotency keys, limits and wrong values on real rows."""

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from medisecure_backend.api.route import Route
from medisecure_backend.api.route_table import ROUTES
from medisecure_backend.contract.roles import Role
from tests.backend.api.client import Answered, Client, event, invoke
from tests.backend.people import People, Person

NOW = datetime.now(UTC).replace(microsecond=0)
VALUE: dict[str, Any] = {"code": "8867-4", "value": 70, "unit": "/min", "effective_at": NOW.isoformat()}


@pytest.fixture
def doctor(people: People) -> Person:
    return people.doctor()


@pytest.fixture
def patient(people: People, doctor: Person) -> Person:
    person = people.patient()
    people.assign(doctor, person)
    return person


def values(client: Client, patient: Person) -> list[Any]:
    return client.get(f"/v1/patients/{patient.id}/observations").json["items"]


def record(client: Client, patient: Person, content: object, key: str) -> Answered:
    return client.send("POST", f"/v1/patients/{patient.id}/observations", content, key=key)


def test_a_change_needs_the_newest_version(patient: Person) -> None:
    client, path = Client(patient), f"/v1/patients/{patient.id}"
    missing = client.send("PATCH", path, {"phone": "0123"})
    assert (missing.status, missing.json["type"]) == (428, "version-required")
    first = client.send(
        "PATCH", path, {"phone": "0123", "email": "maja@example.org"}, if_match=client.get(path).etag
    )
    assert (first.status, first.json["phone"], first.etag) == (200, "0123", '"2"')
    stale = client.send("PATCH", path, {"phone": "0456"}, if_match='"1"')
    assert (stale.status, stale.json["type"]) == (412, "stale-version")
    second = client.send("PATCH", path, {"phone": None}, if_match=first.etag)
    assert (second.json["phone"], second.json["email"]) == (None, "maja@example.org")


def test_people_change_their_own_phone(people: People) -> None:
    for person in (people.doctor(), people.patient(), people.admin()):
        client = Client(person)
        changed = client.send(
            "PATCH", "/v1/me", {"phone": "020 7946 0001"}, if_match=client.get("/v1/me").etag
        )
        assert (changed.status, changed.json["profile"]["phone"], changed.etag) == (
            200,
            "020 7946 0001",
            '"2"',
        )
        assert client.send("PATCH", "/v1/me", {"phone": "1234"}, if_match='"1"').status == 412


def test_the_same_key_and_body_give_the_stored_reply(doctor: Person, patient: Person) -> None:
    client, key = Client(doctor), str(uuid4())
    first = record(client, patient, VALUE, key)
    again = record(client, patient, dict(reversed(VALUE.items())), key)
    assert (first.status, again.status, first.text, first.etag) == (201, 201, again.text, again.etag)
    assert len(values(client, patient)) == 1


def test_the_same_key_with_another_body_is_refused(doctor: Person, patient: Person) -> None:
    client, key = Client(doctor), str(uuid4())
    record(client, patient, VALUE, key)
    other = record(client, patient, VALUE | {"value": 71}, key)
    assert (other.status, other.json["type"]) == (422, "idempotency-mismatch")
    assert len(values(client, patient)) == 1


def test_a_refused_request_does_not_use_its_key_up(doctor: Person, patient: Person) -> None:
    client, key = Client(doctor), str(uuid4())
    assert record(client, patient, VALUE | {"value": 900}, key).status == 422
    assert record(client, patient, VALUE, key).status == 201


def test_a_creation_needs_a_key(doctor: Person, patient: Person) -> None:
    answered = Client(doctor).send("POST", f"/v1/patients/{patient.id}/observations", VALUE)
    assert (answered.status, answered.json["errors"][0]["code"]) == (400, "idempotency-key-required")


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"code": "1-1"}, "/code", "unknown-code"),
        ({"unit": "mm[Hg]"}, "/unit", "unknown-unit"),
        ({"value": 9}, "/value", "impossible"),
        ({"value": 351}, "/value", "impossible"),
        ({"effective_at": (NOW + timedelta(days=1)).isoformat()}, "/effective_at", "in-future"),
        ({"effective_at": "1950-01-01T00:00:00Z"}, "/effective_at", "before-birth"),
        ({"encounter_id": "x"}, "/encounter_id", "not-an-id"),
        ({"encounter_id": str(uuid4())}, "/encounter_id", "unknown"),
        ({"unit": "\0"}, "/unit", "not-text"),
        ({"patient_id": "x"}, "/patient_id", "unknown-field"),
    ],
)
def test_an_impossible_value_is_pointed_at(
    doctor: Person, patient: Person, change: dict[str, Any], pointer: str, code: str
) -> None:
    answered = Client(doctor).create(f"/v1/patients/{patient.id}/observations", VALUE | change)
    assert (answered.status, answered.json["errors"]) == (422, [{"pointer": pointer, "code": code}])
    assert answered.headers["Content-Type"] == "application/problem+json"


def test_a_note_belongs_to_its_author(people: People, doctor: Person, patient: Person) -> None:
    colleague = people.doctor("Brandt", "Jonas")
    people.assign(colleague, patient)
    note = Client(doctor).create(
        f"/v1/patients/{patient.id}/encounters", {"reason": "Cough", "started_at": NOW.isoformat()}
    )
    path = f"/v1/encounters/{note.json['id']}"
    assert Client(colleague).get(path).status == 200
    assert Client(patient).get(path).status == 404
    assert Client(colleague).send("PATCH", path, {"plan": "x"}, if_match='"1"').status == 403
    assert Client(colleague).send("POST", f"{path}/sign", if_match='"1"').status == 403
    assert Client(doctor).send("POST", f"{path}/sign", if_match='"7"').status == 412
    assert Client(doctor).send("POST", f"{path}/sign", if_match='"1"').status == 200
    changed = Client(doctor).send("PATCH", path, {"plan": "x"}, if_match='"2"')
    assert (changed.status, changed.json["type"]) == (409, "already-signed")
    assert Client(patient).get(path).json["signed_by"] == "Adaeze Okafor"


def test_pages_follow_each_other_without_gap_or_repeat(
    people: People, doctor: Person, patient: Person
) -> None:
    client = Client(doctor)
    for n in range(7):
        at = (NOW - timedelta(minutes=n // 2)).isoformat()
        assert (
            record(client, patient, VALUE | {"value": 60 + n, "effective_at": at}, str(uuid4())).status == 201
        )
        people.assign(doctor, people.patient(f"Family {n // 2}"))
    for path in (
        f"/v1/patients/{patient.id}/observations",
        f"/v1/patients/{patient.id}/timeline",
        "/v1/patients",
    ):
        whole = [each["id"] for each in client.get(path, limit="100").json["items"]]
        found: list[str] = []
        cursor: dict[str, str] = {}
        while True:
            page = client.get(path, limit="2", **cursor).json
            found += [each["id"] for each in page["items"]]
            if page["next_cursor"] is None:
                break
            cursor = {"cursor": page["next_cursor"]}
        assert found == whole
        assert len(set(found)) == len(found) >= 4


def test_a_cursor_of_another_list_is_refused(people: People, doctor: Person) -> None:
    client = Client(doctor)
    for _ in range(2):
        people.assign(doctor, people.patient())
    cursor = client.get("/v1/patients", limit="1").json["next_cursor"]
    answered = client.get("/v1/appointments", cursor=cursor)
    assert (answered.status, answered.json["type"]) == (400, "bad-request")


def test_a_body_over_a_megabyte_is_too_large(doctor: Person, patient: Person) -> None:
    answered = Client(doctor).create(
        f"/v1/patients/{patient.id}/observations", VALUE | {"code": "x" * 1_000_001}
    )
    assert (answered.status, answered.json["type"]) == (413, "too-large")


@pytest.mark.parametrize(
    "route", [each for each in ROUTES if each.request is not None], ids=lambda each: each.operation
)
def test_no_body_makes_it_crash(people: People, route: Route) -> None:
    made = {Role.DOCTOR: people.doctor, Role.ADMIN: people.admin, Role.PATIENT: people.patient}
    person = next(make for role, make in made.items() if route.admits(role))()
    for content in (None, [], 7, {"a": 1}, {"reason": "\0"}, {"doctor_id": "\0", "phone": "\0\0\0"}):
        headers = {"idempotency-key": str(uuid4()), "if-match": '"1"'}
        path = re.sub(r"\{\w+\}", str(uuid4()), route.path)
        body = json.dumps(content)
        answered = invoke(event(route.method, path, Client(person).claims, headers=headers, body=body))
        assert answered.status in {400, 404, 422}, answered.text
        assert answered.headers["Content-Type"] == "application/problem+json"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    st.dictionaries(st.sampled_from(["q", "limit", "cursor", "from", "to", "types", "patient_id"]), st.text())
)
def test_no_query_makes_it_crash(doctor: Person, patient: Person, query: dict[str, str]) -> None:
    paths = ("/v1/patients", f"/v1/patients/{patient.id}/timeline", "/v1/appointments")
    for path in paths:
        answered = invoke(event("GET", path, Client(doctor).claims, query=query))
        assert answered.status in {200, 400}, answered.text
