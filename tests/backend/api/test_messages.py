"""Threads between a patient and the doctors who look after them."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import psycopg
import pytest

from tests.backend.api.client import Client
from tests.backend.people import People, Person
from tests.backend.server import Server

NEW = {"subject": "Inhaler", "body": "It is nearly empty."}


@pytest.fixture
def doctor(people: People) -> Person:
    return people.doctor()


@pytest.fixture
def patient(people: People, doctor: Person) -> Person:
    person = people.patient()
    people.assign(doctor, person)
    return person


def begin(writer: Client, **more: str) -> str:
    begun = writer.create("/v1/messages", NEW | more)
    assert begun.status == 201, begun.text
    return f"/v1/messages/{begun.json['thread']['id']}"


def test_a_patient_writes_and_the_doctor_answers(doctor: Person, patient: Person) -> None:
    me, them = Client(patient), Client(doctor)
    path = begin(me)
    (thread,) = them.get("/v1/messages").json["items"]
    assert (thread["subject"], thread["unread"], thread["last_sender"]) == ("Inhaler", 1, "Maja Lindqvist")
    assert thread["patient_name"] == "Maja Lindqvist"
    answered = them.create(f"{path}/replies", {"body": "It is ready.\nFrom tomorrow."})
    assert [(each["body"], each["is_own"], each["sender_role"]) for each in answered.json["messages"]] == [
        ("It is nearly empty.", False, "Patient"),
        ("It is ready.\nFrom tomorrow.", True, "Doctor"),
    ]
    (mine,) = me.get("/v1/messages").json["items"]
    assert (mine["unread"], mine["last_sender_role"]) == (1, "Doctor")
    assert me.get(path).json["thread"]["unread"] == 1
    assert me.send("POST", f"{path}/read").status == 204
    assert me.get(path).json["thread"]["unread"] == 0
    assert them.get(path).json["thread"]["unread"] == 0


def test_every_doctor_of_the_patient_reads_and_answers(
    people: People, doctor: Person, patient: Person
) -> None:
    colleague = people.doctor("Brandt", "Jonas")
    people.assign(colleague, patient)
    path = begin(Client(doctor), patient_id=str(patient.id))
    assert Client(colleague).get(path).status == 200
    assert Client(colleague).create(f"{path}/replies", {"body": "I agree."}).status == 201
    assert Client(patient).get(path).json["thread"]["unread"] == 2


def test_a_foreign_thread_does_not_exist(people: People, patient: Person) -> None:
    path = begin(Client(patient))
    for person in (people.doctor(), people.patient()):
        client = Client(person)
        assert client.get(path).status == 404
        assert client.create(f"{path}/replies", {"body": "x"}).status == 404
        assert client.send("POST", f"{path}/read").status == 404
        assert client.get("/v1/messages").json["items"] == []
    admin = Client(people.admin())
    assert (admin.get(path).status, admin.get("/v1/messages").status) == (403, 403)


def test_nobody_writes_about_a_patient_who_is_not_theirs(people: People, doctor: Person) -> None:
    other = people.patient()
    for client in (Client(doctor), Client(people.patient())):
        refused = client.create("/v1/messages", NEW | {"patient_id": str(other.id)})
        assert refused.status == 404


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"subject": ""}, "/subject", "too-short"),
        ({"subject": "  "}, "/subject", "too-short"),
        ({"subject": "x" * 121}, "/subject", "too-long"),
        ({"body": "x" * 4001}, "/body", "too-long"),
        ({"body": "\n\t "}, "/body", "too-short"),
        ({"body": "a\u0007b"}, "/body", "not-text"),
        ({"patient_id": "x"}, "/patient_id", "not-an-id"),
        ({"sender": "Dr X"}, "/sender", "unknown-field"),
    ],
)
def test_a_wrong_message_is_pointed_at(
    patient: Person, change: dict[str, str], pointer: str, code: str
) -> None:
    refused = Client(patient).create("/v1/messages", NEW | change)
    assert (refused.status, refused.json["errors"]) == (422, [{"pointer": pointer, "code": code}])
    assert Client(patient).get("/v1/messages").json["items"] == []


def test_doctors_name_the_patient(doctor: Person) -> None:
    refused = Client(doctor).create("/v1/messages", NEW)
    assert refused.json["errors"] == [{"pointer": "/patient_id", "code": "required"}]


def test_a_repeated_message_is_sent_once(patient: Person) -> None:
    client, key = Client(patient), str(uuid4())
    path = begin(client)
    replies = [client.send("POST", f"{path}/replies", {"body": "Once"}, key=key) for _ in range(2)]
    assert [each.status for each in replies] == [201, 201]
    assert len(client.get(path).json["messages"]) == 2
    other = client.send("POST", f"{path}/replies", {"body": "Twice"}, key=key)
    assert (other.status, other.json["type"]) == (422, "idempotency-mismatch")


def sent_before(postgres: Server, person: Person, path: str, count: int, at: datetime) -> None:
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute(
            "INSERT INTO app.message (thread_id, patient_id, sender_sub, sender_role, sender, body, sent_at) "
            "SELECT %s, %s, %s, 'Patient', 'Maja', 'x', %s FROM generate_series(1, %s)",
            (path.rpartition("/")[2], person.id, person.sub, at, count),
        )


def test_a_patient_sends_so_many_a_day(patient: Person, postgres: Server) -> None:
    client = Client(patient)
    path = begin(client)
    sent_before(postgres, patient, path, 29, datetime.now(UTC) - timedelta(hours=23))
    refused = client.create(f"{path}/replies", {"body": "One more"})
    assert (refused.status, refused.json["type"]) == (429, "too-many-requests")
    assert 3000 < int(refused.headers["Retry-After"]) <= 3600


def test_a_thread_comes_to_its_end(patient: Person, postgres: Server) -> None:
    client = Client(patient)
    path = begin(client)
    sent_before(postgres, patient, path, 199, datetime.now(UTC) - timedelta(days=9))
    refused = client.create(f"{path}/replies", {"body": "One more"})
    assert (refused.status, refused.json["type"]) == (409, "conflict")


def test_threads_come_in_pages_the_newest_message_first(patient: Person, doctor: Person) -> None:
    client = Client(patient)
    paths = [begin(client, subject=f"Subject {n}") for n in range(3)]
    client.create(f"{paths[0]}/replies", {"body": "Again"})
    found: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        page = client.get("/v1/messages", limit="1", **cursor).json
        found += [each["subject"] for each in page["items"]]
        if page["next_cursor"] is None:
            break
        cursor = {"cursor": page["next_cursor"]}
    assert found == ["Subject 0", "Subject 2", "Subject 1"]
    one = Client(doctor).get("/v1/messages", patient_id=str(patient.id)).json["items"]
    assert len(one) == 3
    assert Client(doctor).get("/v1/messages", patient_id=str(uuid4())).json["items"] == []
    assert Client(doctor).get("/v1/messages", patient_id="x").status == 400
