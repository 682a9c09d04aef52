"""Problems, allergies, medicines and vaccines: added, listed, refused."""

from typing import Any
from uuid import uuid4

import psycopg
import pytest

from tests.backend.api.charts import KINDS, NOW, Chart, Kind, make_chart
from tests.backend.api.client import Client
from tests.backend.people import People
from tests.backend.server import Server

OBSERVATION, CONDITION, ALLERGY, PRESCRIPTION, IMMUNIZATION = KINDS
ENTRIES = KINDS[1:]
AMOXICILLIN = PRESCRIPTION.new | {"code": "723", "medicine": "amoxicillin", "dose_value": 500}


@pytest.fixture
def chart(people: People) -> Chart:
    return make_chart(people)


@pytest.mark.parametrize("kind", ENTRIES, ids=lambda kind: kind.name)
def test_what_a_doctor_adds_the_patient_reads(chart: Chart, kind: Kind) -> None:
    added = chart.add(kind)
    assert added.etag == '"1"'
    assert kind.new.items() <= {**added.json, "given_at": kind.new.get("given_at")}.items()
    for client in (chart.by_doctor, chart.by_patient):
        listed = client.get(f"{chart.base}/{kind.path}")
        assert (listed.status, [each["id"] for each in listed.json["items"]]) == (200, [added.json["id"]])
    assert [each["kind"] for each in chart.timeline()] == [kind.name]


@pytest.mark.parametrize("kind", ENTRIES, ids=lambda kind: kind.name)
def test_nobody_else_adds_or_reads(people: People, chart: Chart, kind: Kind) -> None:
    path = f"{chart.base}/{kind.path}"
    assert Client(people.doctor()).create(path, kind.new).status == 404
    assert Client(people.doctor()).get(path).status == 404
    assert Client(people.patient()).get(path).status == 404
    for client in (chart.by_patient, Client(people.admin())):
        assert client.create(path, kind.new).status == 403
    assert Client(people.admin()).get(path).status == 403
    assert chart.by_doctor.get(path).json["items"] == []


@pytest.mark.parametrize("kind", ENTRIES, ids=lambda kind: kind.name)
def test_a_repeat_adds_nothing(chart: Chart, kind: Kind) -> None:
    path, key = f"{chart.base}/{kind.path}", str(uuid4())
    first = chart.by_doctor.send("POST", path, kind.new, key=key)
    again = chart.by_doctor.send("POST", path, kind.new, key=key)
    assert (again.status, again.json, again.etag) == (201, first.json, first.etag)
    assert len(chart.by_doctor.get(path).json["items"]) == 1


@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        (CONDITION, "duplicate"),
        (ALLERGY, "duplicate"),
        (PRESCRIPTION, "already-prescribed"),
        (IMMUNIZATION, "duplicate"),
    ],
    ids=lambda each: each.name if isinstance(each, Kind) else each,
)
def test_the_same_is_not_added_twice(chart: Chart, kind: Kind, problem: str) -> None:
    chart.add(kind)
    again = chart.by_doctor.create(f"{chart.base}/{kind.path}", kind.new)
    assert (again.status, again.json["type"]) == (409, problem)


@pytest.mark.parametrize(
    ("kind", "change", "pointer", "code"),
    [
        (CONDITION, {"code": "38341004"}, "/code", "wrong-check-digit"),
        (CONDITION, {"code": "I10"}, "/code", "wrong-format"),
        (CONDITION, {"onset_date": "2199-01-01"}, "/onset_date", "in-future"),
        (CONDITION, {"onset_date": "1950-01-01"}, "/onset_date", "before-birth"),
        (CONDITION, {"display": " "}, "/display", "wrong-format"),
        (CONDITION, {"verification_status": "confirmed"}, "/verification_status", "unknown-field"),
        (ALLERGY, {"code": "764146001"}, "/code", "wrong-check-digit"),
        (ALLERGY, {"severity": "deadly"}, "/severity", "not-allowed"),
        (PRESCRIPTION, {"dose_value": 0}, "/dose_value", "too-low"),
        (PRESCRIPTION, {"started_on": "2199-01-01"}, "/started_on", "too-far-ahead"),
        (PRESCRIPTION, {"started_on": "1950-01-01"}, "/started_on", "before-birth"),
        (PRESCRIPTION, {"ended_on": "2001-01-01"}, "/ended_on", "before-start"),
        (PRESCRIPTION, {"status": "stopped"}, "/status", "unknown-field"),
        (PRESCRIPTION, {"override_reason": " . "}, "/override_reason", "wrong-format"),
        (IMMUNIZATION, {"given_at": "2199-01-01T00:00:00Z"}, "/given_at", "in-future"),
        (IMMUNIZATION, {"given_at": "1950-01-01T00:00:00Z"}, "/given_at", "before-birth"),
        (IMMUNIZATION, {"given_at": "2026-01-01T00:00:00"}, "/given_at", "offset-required"),
        (IMMUNIZATION, {"note": "\0"}, "/note", "not-text"),
    ],
)
def test_what_cannot_be_is_pointed_at(
    chart: Chart, kind: Kind, change: dict[str, Any], pointer: str, code: str
) -> None:
    answered = chart.by_doctor.create(f"{chart.base}/{kind.path}", kind.new | change)
    assert (answered.status, answered.json["errors"]) == (422, [{"pointer": pointer, "code": code}])
    assert chart.by_doctor.get(f"{chart.base}/{kind.path}").json["items"] == []


def test_lists_are_by_status(chart: Chart) -> None:
    chart.add(CONDITION)
    asthma = chart.add(CONDITION, code="195967001", display="Asthma", clinical_status="resolved")
    path = f"{chart.base}/conditions"
    found = chart.by_doctor.get(path, status="resolved").json["items"]
    assert [each["id"] for each in found] == [asthma.json["id"]]
    assert found[0]["plain_name"] == "Asthma"
    assert chart.by_doctor.get(path, status="better").status == 400
    assert [each["display"] for each in chart.summary()["problems"]] == ["Hypertensive disorder"]


def test_pages_of_medicines_follow_each_other(chart: Chart) -> None:
    for n in range(5):
        chart.add(
            PRESCRIPTION, code=str(100 + n), medicine=f"medicine {n}", started_on=f"2026-01-0{n // 2 + 1}"
        )
    path = f"{chart.base}/prescriptions"
    whole = [each["id"] for each in chart.by_doctor.get(path).json["items"]]
    first = chart.by_doctor.get(path, limit="3").json
    rest = chart.by_doctor.get(path, limit="3", cursor=first["next_cursor"]).json
    assert [each["id"] for each in first["items"] + rest["items"]] == whole
    assert rest["next_cursor"] is None


def test_the_allergy_state_follows_what_is_documented(chart: Chart) -> None:
    path = f"{chart.base}/allergies"
    found = chart.by_doctor.get(path)
    assert (found.json["state"], found.json["items"], found.json["asserted_at"]) == ("not-recorded", [], None)
    none = chart.by_doctor.send("PUT", f"{path}/state", {"state": "none-known"}, if_match=found.etag)
    assert (none.status, none.json["state"], none.json["asserted_by"]) == (200, "none-known", "Adaeze Okafor")
    stale = chart.by_doctor.send("PUT", f"{path}/state", {"state": "not-recorded"}, if_match=found.etag)
    assert (stale.status, stale.json["type"]) == (412, "stale-version")
    missing = chart.by_doctor.send("PUT", f"{path}/state", {"state": "not-recorded"})
    assert missing.status == 428
    chart.add(ALLERGY)
    known = chart.by_patient.get(path)
    assert (known.json["state"], len(known.json["items"])) == ("known", 1)
    refused = chart.by_doctor.send("PUT", f"{path}/state", {"state": "none-known"}, if_match=known.etag)
    assert (refused.status, refused.json["type"]) == (409, "conflict")
    assert chart.summary()["allergies"] == known.json


def test_the_most_severe_allergy_comes_first(chart: Chart) -> None:
    chart.add(ALLERGY)
    chart.add(ALLERGY, code="111088007", display="Latex", severity="severe")
    assert [each["display"] for each in chart.summary()["allergies"]["items"]] == ["Latex", "Penicillin"]


def test_a_documented_allergy_stands_against_a_medicine_until_a_reason_is_given(
    chart: Chart, postgres: Server
) -> None:
    allergy = chart.add(ALLERGY)
    path = f"{chart.base}/prescriptions"
    refused = chart.by_doctor.create(path, AMOXICILLIN)
    assert (refused.status, refused.json["type"]) == (409, "allergy-conflict")
    assert refused.json["allergies"] == [
        {
            "allergy_id": allergy.json["id"],
            "display": "Penicillin",
            "reaction": "rash",
            "severity": "mild",
            "why": "It is a penicillin.",
        }
    ]
    assert "Penicillin" in refused.json["detail"]
    reason = "Tolerated twice under supervision"
    given = chart.by_doctor.create(path, AMOXICILLIN | {"override_reason": reason})
    assert (given.status, given.json["override_reason"]) == (201, reason)
    with psycopg.connect(postgres.owner_dsn) as owner:
        audited = owner.execute(
            "SELECT action, detail FROM app.audit WHERE object_id = %s ORDER BY at", [given.json["id"]]
        ).fetchall()
    assert audited == [("insert", ""), ("override", "allergy-conflict")]


def test_a_withdrawn_allergy_stands_against_nothing(chart: Chart) -> None:
    allergy = chart.add(ALLERGY)
    path = f"/v1/allergies/{allergy.json['id']}/entered-in-error"
    assert (
        chart.by_doctor.send("POST", path, {"reason": "Another patient"}, if_match=allergy.etag).status == 200
    )
    assert chart.by_doctor.create(f"{chart.base}/prescriptions", AMOXICILLIN).status == 201
    assert chart.summary()["allergies"]["state"] == "not-recorded"


def test_a_medicine_is_stopped_with_a_reason_and_can_be_taken_again(chart: Chart) -> None:
    taken = chart.add(PRESCRIPTION, started_on="2026-01-05")
    path = f"/v1/prescriptions/{taken.json['id']}"
    early = {"reason": "Dry cough", "ended_on": "2026-01-04"}
    assert chart.by_doctor.send("POST", f"{path}/stop", early, if_match=taken.etag).status == 422
    late = {"reason": "Dry cough", "ended_on": "2199-01-04"}
    assert chart.by_doctor.send("POST", f"{path}/stop", late, if_match=taken.etag).status == 422
    stopped = chart.by_doctor.send(
        "POST", f"{path}/stop", {"reason": "Dry cough", "ended_on": "2026-02-01"}, if_match=taken.etag
    )
    assert (stopped.status, stopped.json["status"], stopped.json["ended_on"]) == (
        200,
        "stopped",
        "2026-02-01",
    )
    assert (stopped.json["change_reason"], stopped.json["changed_by"]) == ("Dry cough", "Adaeze Okafor")
    again = chart.by_doctor.send("POST", f"{path}/complete", {"reason": "Over"}, if_match=stopped.etag)
    assert (again.status, again.json["type"]) == (409, "conflict")
    assert chart.summary()["medications"] == []
    (entry,) = chart.timeline()
    assert (entry["flag"], entry["status"]) == ("stopped", "current")
    chart.add(PRESCRIPTION)


def test_a_renewal_goes_on_from_the_old_one_once(chart: Chart) -> None:
    taken = chart.add(PRESCRIPTION, started_on="2026-01-05")
    path = f"/v1/prescriptions/{taken.json['id']}/renew"
    key, content = str(uuid4()), {"dose_value": 10, "started_on": "2026-03-01"}
    renewed = chart.by_doctor.send("POST", path, content, key=key, if_match=taken.etag)
    assert renewed.status == 201, renewed.text
    assert (renewed.json["renews_id"], renewed.json["dose_value"]) == (taken.json["id"], 10)
    assert renewed.json["medicine"] == "ramipril"
    assert chart.by_doctor.send("POST", path, content, key=key, if_match=taken.etag).json == renewed.json
    (old,) = (
        each
        for each in chart.by_doctor.get(f"{chart.base}/prescriptions").json["items"]
        if each["id"] == taken.json["id"]
    )
    assert (old["status"], old["ended_on"], old["version"]) == ("completed", "2026-02-28", 2)
    twice = chart.by_doctor.send("POST", path, {}, key=str(uuid4()), if_match='"2"')
    assert (twice.status, twice.json["type"]) == (409, "conflict")
    assert chart.by_doctor.send("POST", path, {}, key=str(uuid4()), if_match='"1"').status == 412


def test_a_renewal_is_checked_against_allergies_documented_since(chart: Chart) -> None:
    taken = chart.by_doctor.create(f"{chart.base}/prescriptions", AMOXICILLIN)
    chart.add(ALLERGY)
    path = f"/v1/prescriptions/{taken.json['id']}/renew"
    refused = chart.by_doctor.send("POST", path, {}, key=str(uuid4()), if_match=taken.etag)
    assert (refused.status, refused.json["type"]) == (409, "allergy-conflict")


@pytest.mark.parametrize("step", ["stop", "complete", "renew"])
def test_a_foreign_prescription_is_not_found(people: People, chart: Chart, step: str) -> None:
    taken = chart.add(PRESCRIPTION)
    path, body = f"/v1/prescriptions/{taken.json['id']}/{step}", {} if step == "renew" else {"reason": "Over"}
    stranger = Client(people.doctor())
    assert stranger.send("POST", path, body, key=str(uuid4()), if_match=taken.etag).status == 404
    for client in (chart.by_patient, Client(people.admin())):
        assert client.send("POST", path, body, key=str(uuid4()), if_match=taken.etag).status == 403
    assert chart.by_doctor.send("POST", path, body, key=str(uuid4())).status == 428


def test_the_summary_holds_the_newest_vaccinations(chart: Chart) -> None:
    given = chart.add(IMMUNIZATION)
    assert chart.summary()["immunizations"] == [given.json]
    assert given.json["given_at"].startswith(NOW.date().isoformat())
