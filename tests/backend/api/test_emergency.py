"""Breaking the glass: opens one chart for a while, is seen by patient and admins, and stops by the clock."""

from typing import Any
from uuid import uuid4

import psycopg
import pytest

from medisecure_backend.services.emergency_access import MOST_IN_AN_HOUR
from medisecure_backend.services.emergency_lookup import MOST_IN_AN_HOUR as MOST_LOOKUPS
from tests.backend.api.charts import KINDS, Chart, make_chart
from tests.backend.api.client import Answered, Client
from tests.backend.people import People, Person
from tests.backend.server import Server

WHY: dict[str, Any] = {"reason": "Unconscious on arrival, allergies unknown", "minutes": 30}


@pytest.fixture
def chart(people: People) -> Chart:
    return make_chart(people)


@pytest.fixture
def stranger(people: People) -> Person:
    return people.doctor("Brandt", "Jonas")


def broken(chart: Chart, stranger: Person) -> Answered:
    answered = Client(stranger).create(f"{chart.base}/break-glass", WHY)
    assert answered.status == 201, answered.text
    return answered


def test_it_opens_the_chart_to_read_and_write(chart: Chart, stranger: Person) -> None:
    client, allergies = Client(stranger), KINDS[2]
    chart.add(allergies)
    assert client.get(f"{chart.base}/summary").status == 404
    grant = broken(chart, stranger)
    assert (grant.json["doctor_name"], grant.json["reason"]) == ("Dr Jonas Brandt", WHY["reason"])
    summary = client.get(f"{chart.base}/summary").json
    assert summary["allergies"]["items"][0]["display"] == "Penicillin"
    patient = summary["patient"]
    assert (patient["is_assigned"], patient["emergency_until"]) == (False, grant.json["ends_at"])
    assert client.create(f"{chart.base}/observations", KINDS[0].new).status == 201
    note = client.create(
        f"{chart.base}/encounters", {"reason": "Collapse", "started_at": grant.json["starts_at"]}
    )
    assert client.send("POST", f"/v1/encounters/{note.json['id']}/sign", if_match=note.etag).status == 200
    assert [each["id"] for each in client.get("/v1/patients").json["items"]] == [str(chart.patient.id)]
    own = chart.by_doctor.get(chart.base).json
    assert (own["is_assigned"], own["emergency_until"]) == (True, None)


def test_it_opens_no_other_chart_and_no_other_doctor(people: People, chart: Chart, stranger: Person) -> None:
    broken(chart, stranger)
    assert Client(stranger).get(f"{make_chart(people).base}/summary").status == 404
    assert Client(people.doctor()).get(f"{chart.base}/summary").status == 404


def test_it_stops_at_its_end(chart: Chart, stranger: Person, postgres: Server) -> None:
    grant = broken(chart, stranger)
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute(
            "UPDATE app.break_glass SET starts_at = now() - interval '31 minutes', ends_at = now() "
            "WHERE id = %s",
            [grant.json["id"]],
        )
    client = Client(stranger)
    assert client.get(f"{chart.base}/summary").status == 404
    assert client.create(f"{chart.base}/observations", KINDS[0].new).status == 404


def test_a_doctor_ends_it_early_and_only_their_own(people: People, chart: Chart, stranger: Person) -> None:
    grant = broken(chart, stranger)
    path = f"/v1/break-glass/{grant.json['id']}/end"
    assert Client(people.doctor()).send("POST", path).status == 404
    assert chart.by_patient.send("POST", path).status == 403
    ended = Client(stranger).send("POST", path)
    assert (ended.status, ended.json["ended_at"] is not None) == (200, True)
    assert Client(stranger).send("POST", path).json == ended.json
    assert Client(stranger).get(f"{chart.base}/summary").status == 404


def test_the_patient_sees_who_and_why(people: People, chart: Chart, stranger: Person) -> None:
    grant = broken(chart, stranger)
    path = f"{chart.base}/break-glass"
    (seen,) = chart.by_patient.get(path).json["items"]
    assert seen == grant.json
    assert chart.by_doctor.get(path).json["items"] == []
    assert Client(people.patient()).get(path).status == 404
    assert Client(people.admin()).get(path).status == 403


def test_admins_see_it_at_once_and_review_it_once(people: People, chart: Chart, stranger: Person) -> None:
    grant, admin = broken(chart, stranger), Client(people.admin())
    (first, *_) = admin.get("/v1/admin/break-glass", unreviewed="true").json["items"]
    assert (first["access"], first["patient_name"]) == (grant.json, "Maja Lindqvist")
    path = f"/v1/admin/break-glass/{grant.json['id']}/review"
    note = {"note": "Confirmed with the emergency department."}
    for client in (Client(stranger), chart.by_patient):
        assert client.send("POST", path, note).status == 403
        assert client.get("/v1/admin/break-glass").status == 403
    reviewed = admin.send("POST", path, note)
    assert (reviewed.status, reviewed.json["reviewed_by"]) == (200, "Ada Admin")
    assert reviewed.json["review_note"] == note["note"]
    again = admin.send("POST", path, note)
    assert (again.status, again.json["type"]) == (409, "already-decided")
    assert admin.send("POST", path.replace(grant.json["id"], str(uuid4())), note).status == 404
    waiting = admin.get("/v1/admin/break-glass", unreviewed="true", limit="100").json["items"]
    assert grant.json["id"] not in [each["access"]["id"] for each in waiting]
    (seen,) = chart.by_patient.get(f"{chart.base}/break-glass").json["items"]
    assert seen["reviewed_at"] is not None


def test_it_is_audited_with_its_reason(chart: Chart, stranger: Person, postgres: Server) -> None:
    broken(chart, stranger)
    with psycopg.connect(postgres.owner_dsn) as owner:
        rows = owner.execute(
            "SELECT action, object_type, patient_id, detail FROM app.audit WHERE sub = %s ORDER BY at",
            [stranger.sub],
        ).fetchall()
    patient = chart.patient.id
    assert rows == [
        ("insert", "break_glass", patient, ""),
        ("break-glass", "patient", patient, WHY["reason"]),
    ]


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"reason": "too short"}, "/reason", "too-short"),
        ({"reason": "x" + " " * 30 + "y"}, "/reason", "too-short"),
        ({"minutes": 241}, "/minutes", "too-high"),
        ({"minutes": 0}, "/minutes", "too-low"),
        ({"doctor_id": str(uuid4())}, "/doctor_id", "unknown-field"),
    ],
)
def test_it_needs_a_reason_and_an_end(
    chart: Chart, stranger: Person, change: dict[str, Any], pointer: str, code: str
) -> None:
    answered = Client(stranger).create(f"{chart.base}/break-glass", WHY | change)
    assert (answered.status, answered.json["errors"]) == (422, [{"pointer": pointer, "code": code}])
    assert Client(stranger).get(f"{chart.base}/summary").status == 404


def test_who_may_read_already_does_not_break_the_glass(
    people: People, chart: Chart, stranger: Person
) -> None:
    path = f"{chart.base}/break-glass"
    assigned = chart.by_doctor.create(path, WHY)
    assert (assigned.status, assigned.json["type"]) == (409, "already-assigned")
    broken(chart, stranger)
    assert Client(stranger).create(path, WHY).status == 409
    for client in (chart.by_patient, Client(people.admin())):
        assert client.create(path, WHY).status == 403
    assert Client(stranger).create(f"/v1/patients/{uuid4()}/break-glass", WHY).status == 404


def test_a_repeat_makes_one_grant(chart: Chart, stranger: Person) -> None:
    key, path = str(uuid4()), f"{chart.base}/break-glass"
    first = Client(stranger).send("POST", path, WHY, key=key)
    assert Client(stranger).send("POST", path, WHY, key=key).json == first.json
    assert len(chart.by_patient.get(path).json["items"]) == 1


def test_five_emergencies_in_an_hour_are_the_most(people: People, stranger: Person, postgres: Server) -> None:
    client = Client(stranger)
    for _ in range(MOST_IN_AN_HOUR):
        assert client.create(f"/v1/patients/{people.patient().id}/break-glass", WHY).status == 201
    path = f"/v1/patients/{people.patient().id}/break-glass"
    refused = client.create(path, WHY)
    assert (refused.status, refused.json["type"]) == (429, "too-many-requests")
    assert 0 < int(refused.headers["Retry-After"]) <= 3600
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute(
            "UPDATE app.break_glass SET starts_at = starts_at - interval '61 minutes' WHERE doctor_id = %s",
            [stranger.id],
        )
    assert client.create(path, WHY).status == 201


def test_a_person_is_found_exactly_or_not_at_all(people: People, stranger: Person, postgres: Server) -> None:
    patient = people.patient("Ångström", "Saga")
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute("UPDATE app.patient SET clinic_number = 'MS 777 182 77' WHERE id = %s", [patient.id])
    client, path = Client(stranger), "/v1/emergency-lookups"
    name = {"family": "ångström".title(), "given": "saga", "birth_date": "1967-03-14"}
    for wanted in (name, {"clinic_number": "ms777-18277"}, {"clinic_number": "777 182 77"}):
        found = client.send("POST", path, wanted)
        assert (found.status, [each["id"] for each in found.json["items"]]) == (200, [str(patient.id)])
    for nobody in (name | {"given": "Sag"}, name | {"birth_date": "1967-03-15"}, {"clinic_number": "MS 777"}):
        assert client.send("POST", path, nobody).json["items"] == []
    for wrong in ({}, {"family": "Ångström"}, name | {"clinic_number": "MS 777 182 77"}):
        assert client.send("POST", path, wrong).status == 422
    assert Client(people.admin()).send("POST", path, name).status == 403
    assert Client(patient).send("POST", path, name).status == 403
    with psycopg.connect(postgres.owner_dsn) as owner:
        audited = owner.execute(
            "SELECT action, object_type FROM app.audit WHERE sub = %s ORDER BY at LIMIT 2", [stranger.sub]
        ).fetchall()
    assert audited == [("search", "emergency-lookup"), ("read", "demographics")]


def test_nobody_browses_by_looking_up(stranger: Person) -> None:
    client, wanted = Client(stranger), {"clinic_number": "MS 000 000 00"}
    for _ in range(MOST_LOOKUPS):
        assert client.send("POST", "/v1/emergency-lookups", wanted).status == 200
    refused = client.send("POST", "/v1/emergency-lookups", wanted)
    assert refused.status == 429
    assert int(refused.headers["Retry-After"]) > 0


def test_every_admin_is_written_to_at_once_and_reads_nothing_about_the_patient(
    people: People, chart: Chart, stranger: Person, postgres: Server
) -> None:
    admin, gone = people.admin(), people.admin()
    people.disable(gone)
    broken(chart, stranger)
    with psycopg.connect(postgres.owner_dsn) as owner:
        found = owner.execute(
            "SELECT recipient, subject, body FROM app.outbox WHERE recipient = ANY(%s)",
            ([f"{each.sub}@example.org" for each in (admin, gone)],),
        ).fetchall()
    ((recipient, subject, body),) = found
    assert (recipient, subject) == (f"{admin.sub}@example.org", "Emergency access to a record")
    assert body.startswith("Dr Jonas Brandt opened a record in an emergency on ")
    assert "Lindqvist" not in body
    assert WHY["reason"] not in body
