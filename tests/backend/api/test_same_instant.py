"""The same request twice at the same instant makes one record and one answer."""

import json
import threading
from typing import Any
from uuid import uuid4

import pytest

from medisecure_backend.api.handler import _OPERATIONS
from medisecure_backend.api.pipeline import Reply, answer
from medisecure_backend.api.route_table import ROUTES
from medisecure_backend.services.amendment_requests import MOST_OPEN
from tests.backend.api.charts import KINDS, Chart, make_chart
from tests.backend.api.client import Client, event
from tests.backend.people import People, Person


@pytest.fixture
def chart(people: People) -> Chart:
    return make_chart(people)


def twice(
    person: Person,
    operation: str,
    path: dict[str, str],
    content: dict[str, Any],
    *,
    version: int = 1,
    is_same_key: bool = True,
) -> list[Reply]:
    """What two requests are answered that start together and say the same."""
    (route,) = (each for each in ROUTES if each.operation == operation)
    claims, key = Client(person).claims, str(uuid4())
    barrier, replies = threading.Barrier(2), list[Reply]()

    def send() -> None:
        headers = {"idempotency-key": key if is_same_key else str(uuid4()), "if-match": f'"{version}"'}
        made = event(route.method, route.path, claims, headers=headers, body=json.dumps(content))
        barrier.wait()
        replies.append(answer(route, _OPERATIONS[operation], made, path))

    threads = [threading.Thread(target=send) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return replies


def once(replies: list[Reply]) -> Any:
    first, second = replies
    assert (first.status, first.body, first.etag) == (second.status, second.body, second.etag)
    assert first.status == 201, first.body
    return json.loads(first.body)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_record_is_made_once(chart: Chart, kind: Any) -> None:
    operation = {"observation": "record_observation", "prescription": "prescribe"}.get(
        kind.name, f"record_{kind.name}"
    )
    made = once(twice(chart.doctor, operation, {"id": str(chart.patient.id)}, kind.new))
    listed = chart.by_doctor.get(f"{chart.base}/{kind.path}").json["items"]
    assert [each["id"] for each in listed] == [made["id"]]


def test_an_addendum_a_renewal_and_a_request_are_made_once(chart: Chart) -> None:
    note = chart.note()
    added = once(twice(chart.doctor, "add_addendum", {"id": note.json["id"]}, {"text": "More"}))
    read = chart.by_doctor.get(f"/v1/encounters/{note.json['id']}").json["addenda"]
    assert [each["id"] for each in read] == [added["id"]]
    taken = chart.add(KINDS[3])
    renewed = once(twice(chart.doctor, "renew_prescription", {"id": taken.json["id"]}, {}))
    listed = chart.by_doctor.get(f"{chart.base}/prescriptions").json["items"]
    assert {each["id"] for each in listed} == {taken.json["id"], renewed["id"]}
    wanted = {"wanted": "Please correct my address in the letter."}
    once(twice(chart.patient, "request_amendment", {"id": str(chart.patient.id)}, wanted))
    assert len(chart.by_patient.get(f"{chart.base}/amendment-requests").json["items"]) == 1


def test_the_glass_is_broken_once_and_a_record_started_once(people: People, chart: Chart) -> None:
    stranger = people.doctor()
    why = {"reason": "Unconscious on arrival, allergies unknown"}
    once(twice(stranger, "break_glass", {"id": str(chart.patient.id)}, why))
    assert len(chart.by_patient.get(f"{chart.base}/break-glass").json["items"]) == 1
    family = f"Vik{uuid4().hex}"
    new = {"family": family, "given": "Signe", "birth_date": "1990-02-03", "gender": "female"}
    made = once(twice(stranger, "create_patient", {}, new))
    listed = Client(people.admin()).get("/v1/patients", q=family).json["items"]
    assert [each["id"] for each in listed] == [made["id"]]


def test_two_people_who_start_the_same_record_at_once_make_one(people: People) -> None:
    family = f"Vik{uuid4().hex}"
    new = {"family": family, "given": "Signe", "birth_date": "1990-02-03", "gender": "female"}
    clients = [people.doctor(), people.doctor()]
    (route,) = (each for each in ROUTES if each.operation == "create_patient")
    barrier, statuses = threading.Barrier(2), list[int]()

    def send(person: Person) -> None:
        headers = {"idempotency-key": str(uuid4())}
        made = event("POST", route.path, Client(person).claims, headers=headers, body=json.dumps(new))
        barrier.wait()
        statuses.append(answer(route, _OPERATIONS["create_patient"], made, {}).status)

    threads = [threading.Thread(target=send, args=(person,)) for person in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [201, 409]


def test_an_allergy_and_the_medicine_it_forbids_at_once_do_not_miss_each_other(chart: Chart) -> None:
    """Whoever comes first is seen by the other: never both without a reason."""
    amoxicillin = KINDS[3].new | {"code": "723", "medicine": "amoxicillin"}
    operations = {route.operation: route for route in ROUTES}
    barrier, statuses = threading.Barrier(2), dict[str, int]()

    def send(operation: str, content: dict[str, Any]) -> None:
        headers = {"idempotency-key": str(uuid4())}
        route = operations[operation]
        made = event(
            "POST", route.path, Client(chart.doctor).claims, headers=headers, body=json.dumps(content)
        )
        barrier.wait()
        statuses[operation] = answer(
            route, _OPERATIONS[operation], made, {"id": str(chart.patient.id)}
        ).status

    threads = [
        threading.Thread(target=send, args=each)
        for each in (("record_allergy", KINDS[2].new), ("prescribe", amoxicillin))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses["record_allergy"] == 201
    assert statuses["prescribe"] in {201, 409}
    (medicine,) = chart.by_doctor.get(f"{chart.base}/prescriptions").json["items"] or [None]
    assert (medicine is None) == (statuses["prescribe"] == 409)


def one_of(replies: list[Reply]) -> tuple[int, str]:
    """What the other was answered where only one may have it."""
    done, refused = sorted(replies, key=lambda reply: reply.status)
    assert done.status in {201, 202}, done.body
    return refused.status, json.loads(refused.body)["type"]


def test_only_one_of_two_renews_what_has_ended(chart: Chart) -> None:
    taken = chart.add(KINDS[3])
    path = f"/v1/prescriptions/{taken.json['id']}"
    ended = chart.by_doctor.send("POST", f"{path}/complete", {"reason": "Course over"}, if_match=taken.etag)
    ids, reason = {"id": taken.json["id"]}, {"override_reason": "Agreed with the patient"}
    version = ended.json["version"]
    replies = twice(chart.doctor, "renew_prescription", ids, reason, version=version, is_same_key=False)
    assert one_of(replies) == (409, "conflict")


def test_only_one_of_two_copies_is_made(chart: Chart) -> None:
    replies = twice(chart.patient, "export_own_record", {}, {"format": "json"}, is_same_key=False)
    assert one_of(replies) == (409, "conflict")


def test_the_last_request_is_the_last(chart: Chart) -> None:
    ids, wanted = {"id": str(chart.patient.id)}, {"wanted": "Please correct my address in the letter."}
    for _ in range(MOST_OPEN - 1):
        assert chart.by_patient.create(f"{chart.base}/amendment-requests", wanted).status == 201
    replies = twice(chart.patient, "request_amendment", ids, wanted, is_same_key=False)
    assert one_of(replies) == (429, "too-many-requests")
