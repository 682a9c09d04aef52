"""A patient asks for a correction; the doctor answers once, with a reason the patient reads."""

from typing import Any
from uuid import uuid4

import pytest

from medisecure_backend.services.amendment_requests import MOST_OPEN
from tests.backend.api.charts import KINDS, Chart, make_chart
from tests.backend.api.client import Client
from tests.backend.people import People

ASK: dict[str, Any] = {"wanted": "I never had a heart rate of 70 at that visit."}
ANSWER = {"decision": "accepted", "reason": "The value belonged to another visit."}


@pytest.fixture
def chart(people: People) -> Chart:
    return make_chart(people)


def test_a_request_is_asked_read_and_answered(chart: Chart) -> None:
    value = chart.add(KINDS[0])
    path = f"{chart.base}/amendment-requests"
    about = ASK | {"kind": "observation", "record_id": value.json["id"]}
    key = str(uuid4())
    asked = chart.by_patient.send("POST", path, about, key=key)
    assert (asked.status, asked.json["status"], asked.etag) == (201, "open", '"1"'), asked.text
    assert asked.json["requested_by"] == "Maja Lindqvist"
    assert asked.json["answer_by"] > asked.json["requested_at"]
    assert chart.by_patient.send("POST", path, about, key=key).json == asked.json
    (listed,) = chart.by_doctor.get(path, status="open").json["items"]
    assert listed == asked.json
    decision = f"{path}/{asked.json['id']}/decision"
    assert chart.by_doctor.send("POST", decision, ANSWER).status == 428
    assert chart.by_doctor.send("POST", decision, ANSWER, if_match='"4"').status == 412
    answered = chart.by_doctor.send("POST", decision, ANSWER, if_match=asked.etag)
    assert (answered.status, answered.json["status"], answered.etag) == (200, "accepted", '"2"')
    (read,) = chart.by_patient.get(path).json["items"]
    assert (read["decision_reason"], read["decided_by"]) == (ANSWER["reason"], "Adaeze Okafor")
    again = chart.by_doctor.send("POST", decision, ANSWER, if_match=answered.etag)
    assert (again.status, again.json["type"]) == (409, "already-decided")
    assert chart.by_doctor.get(path, status="open").json["items"] == []


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"wanted": "short"}, "/wanted", "too-short"),
        ({"kind": "observation"}, "/record_id", "required"),
        ({"record_id": str(uuid4())}, "/kind", "required"),
        ({"kind": "observation", "record_id": "x"}, "/record_id", "not-an-id"),
        ({"kind": "observation", "record_id": str(uuid4())}, "/record_id", "unknown"),
        ({"kind": "patient", "record_id": str(uuid4())}, "/kind", "not-allowed"),
        ({"status": "accepted"}, "/status", "unknown-field"),
    ],
)
def test_an_impossible_request_is_pointed_at(
    chart: Chart, change: dict[str, Any], pointer: str, code: str
) -> None:
    answered = chart.by_patient.create(f"{chart.base}/amendment-requests", ASK | change)
    assert (answered.status, answered.json["errors"]) == (422, [{"pointer": pointer, "code": code}])


def test_a_request_is_about_ones_own_record(people: People, chart: Chart) -> None:
    other = make_chart(people)
    foreign = other.add(KINDS[0])
    about = ASK | {"kind": "observation", "record_id": foreign.json["id"]}
    assert chart.by_patient.create(f"{chart.base}/amendment-requests", about).status == 422
    draft = chart.note(is_signed=False)
    about = ASK | {"kind": "encounter", "record_id": draft.json["id"]}
    assert chart.by_patient.create(f"{chart.base}/amendment-requests", about).status == 422


def test_each_role_does_its_part_only(people: People, chart: Chart) -> None:
    path = f"{chart.base}/amendment-requests"
    asked = chart.by_patient.create(path, ASK)
    decision = f"{path}/{asked.json['id']}/decision"
    assert chart.by_doctor.create(path, ASK).status == 403
    assert Client(people.patient()).create(path, ASK).status == 404
    assert chart.by_patient.send("POST", decision, ANSWER, if_match=asked.etag).status == 403
    stranger, admin = Client(people.doctor()), Client(people.admin())
    assert stranger.send("POST", decision, ANSWER, if_match=asked.etag).status == 404
    assert stranger.get(path).status == 404
    for client_call in (admin.get(path), admin.send("POST", decision, ANSWER, if_match=asked.etag)):
        assert client_call.status == 403
    other = make_chart(people)
    elsewhere = f"{other.base}/amendment-requests/{asked.json['id']}/decision"
    assert other.by_doctor.send("POST", elsewhere, ANSWER, if_match=asked.etag).status == 404
    short = chart.by_doctor.send("POST", decision, ANSWER | {"reason": "no"}, if_match=asked.etag)
    assert short.status == 422


def test_twenty_requests_may_wait_and_no_more(chart: Chart) -> None:
    path = f"{chart.base}/amendment-requests"
    for _ in range(MOST_OPEN):
        assert chart.by_patient.create(path, ASK).status == 201
    refused = chart.by_patient.create(path, ASK)
    assert (refused.status, refused.json["type"]) == (429, "too-many-requests")
    assert int(refused.headers["Retry-After"]) > 0
