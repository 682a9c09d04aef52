"""A doctor's inbox."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from tests.backend.api.client import Client
from tests.backend.people import People, Person
from tests.backend.server import Server

NOW = datetime.now(UTC)


@pytest.fixture
def doctor(people: People) -> Person:
    return people.doctor()


@pytest.fixture
def patient(people: People, doctor: Person) -> Person:
    person = people.patient()
    people.assign(doctor, person)
    return person


def result(postgres: Server, patient: Person, flag: str, *, days: float = 1, kind: str = "laboratory") -> str:
    with psycopg.connect(postgres.owner_dsn) as owner:
        row = owner.execute(
            "INSERT INTO app.observation (patient_id, code, display, category, value, unit, interpretation, "
            "effective_at, author) VALUES (%s, '2823-3', 'Potassium', %s, 6.1, 'mmol/L', %s, %s, 'Lab') "
            "RETURNING id::text",
            (patient.id, kind, flag, NOW - timedelta(days=days)),
        ).fetchone()
    assert row is not None
    return row[0]


def tasks(person: Person, **query: str) -> list[Any]:
    answered = Client(person).get("/v1/tasks", **query)
    assert answered.status == 200, answered.text
    return answered.json["items"]


def test_what_waits_is_listed_newest_first(doctor: Person, patient: Person, postgres: Server) -> None:
    me = Client(doctor)
    started = (NOW - timedelta(hours=2)).isoformat()
    note = me.create(f"/v1/patients/{patient.id}/encounters", {"reason": "Cough", "started_at": started})
    high = result(postgres, patient, "H")
    result(postgres, patient, "N")
    result(postgres, patient, "H", days=100)
    result(postgres, patient, "H", kind="vital-signs")
    alarm = result(postgres, patient, "HH", days=2, kind="vital-signs")
    written = Client(patient).create("/v1/messages", {"subject": "Inhaler", "body": "Empty"})
    found = tasks(doctor)
    assert [(each["kind"], each["id"]) for each in found] == [
        ("message", written.json["thread"]["id"]),
        ("unsigned-draft", note.json["id"]),
        ("abnormal-result", high),
        ("abnormal-result", alarm),
    ]
    assert found[2]["title"] == "Potassium"
    assert (found[2]["detail"], found[2]["flag"]) == ("6.1 mmol/L", "H")
    assert found[0]["patient_name"] == "Maja Lindqvist"
    assert [each["kind"] for each in tasks(doctor, kinds="message,unsigned-draft")] == [
        "message",
        "unsigned-draft",
    ]
    assert Client(doctor).get("/v1/tasks", kinds="other").status == 400
    page = Client(doctor).get("/v1/tasks", limit="3").json
    rest = Client(doctor).get("/v1/tasks", limit="3", cursor=page["next_cursor"]).json
    assert [each["id"] for each in [*page["items"], *rest["items"]]] == [each["id"] for each in found]


def test_what_is_done_goes(doctor: Person, patient: Person, postgres: Server) -> None:
    me = Client(doctor)
    high = result(postgres, patient, "H")
    thread = Client(patient).create("/v1/messages", {"subject": "Inhaler", "body": "Empty"}).json["thread"]
    seen = me.send("POST", f"/v1/observations/{high}/acknowledge")
    assert (seen.status, seen.json["by_name"]) == (200, "Adaeze Okafor")
    assert me.create(f"/v1/messages/{thread['id']}/replies", {"body": "Ready"}).status == 201
    assert tasks(doctor) == []


def test_whoever_saw_a_result_first_stays_the_one(
    people: People, doctor: Person, patient: Person, postgres: Server
) -> None:
    colleague = people.doctor("Brandt", "Jonas")
    people.assign(colleague, patient)
    path = f"/v1/observations/{result(postgres, patient, 'H')}/acknowledge"
    first, again = Client(doctor).send("POST", path), Client(colleague).send("POST", path)
    assert (first.status, again.text) == (200, first.text)


def test_only_an_abnormal_result_of_ones_own_patient_is_acknowledged(
    people: People, doctor: Person, patient: Person, postgres: Server
) -> None:
    high = result(postgres, patient, "H")
    path = f"/v1/observations/{high}/acknowledge"
    assert Client(people.doctor()).send("POST", path).status == 404
    assert Client(doctor).send("POST", f"/v1/observations/{uuid4()}/acknowledge").status == 404
    normal = result(postgres, patient, "N")
    refused = Client(doctor).send("POST", f"/v1/observations/{normal}/acknowledge")
    assert (refused.status, refused.json["type"]) == (409, "conflict")
    for person in (patient, people.admin()):
        assert Client(person).send("POST", path).status == 403
        assert Client(person).get("/v1/tasks").status == 403


def test_another_doctors_work_is_not_mine(people: People, doctor: Person, patient: Person) -> None:
    colleague = people.doctor("Brandt", "Jonas")
    people.assign(colleague, patient)
    started = (NOW - timedelta(hours=2)).isoformat()
    Client(doctor).create(f"/v1/patients/{patient.id}/encounters", {"reason": "Cough", "started_at": started})
    assert [each["kind"] for each in tasks(doctor)] == ["unsigned-draft"]
    assert tasks(colleague) == []
    assert tasks(people.doctor()) == []
