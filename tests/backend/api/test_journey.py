"""Each role's main job through the handler."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.backend.api.client import Client, event, invoke
from tests.backend.people import People, Person


@pytest.fixture
def doctor(people: People) -> Person:
    return people.doctor()


@pytest.fixture
def patient(people: People, doctor: Person) -> Person:
    person = people.patient()
    people.assign(doctor, person)
    return person


def free_slot(client: Client, doctor: Person, days: int = 3) -> dict[str, Any]:
    first = datetime.now(UTC).date() + timedelta(days=days)
    slots = client.get(f"/v1/doctors/{doctor.id}/slots", from_=first.isoformat(), to=first.isoformat())
    assert slots.status == 200, slots.text
    return slots.json["items"][0]


def booking(slot: dict[str, Any], doctor: Person, **more: str) -> dict[str, Any]:
    times = {"starts_at": slot["starts_at"], "ends_at": slot["ends_at"]}
    return {"doctor_id": str(doctor.id), "reason": "Cough", **times, **more}


def test_health_is_open() -> None:
    answered = invoke(event("GET", "/health", None))
    assert (answered.status, answered.json["ok"]) == (200, True)
    assert answered.json["tzdata"]


def test_a_doctor_reads_a_chart_records_a_value_and_signs_a_note(doctor: Person, patient: Person) -> None:
    client = Client(doctor)
    me = client.get("/v1/me")
    assert (me.status, me.json["doctor_id"], me.etag) == (200, str(doctor.id), '"1"')
    listed = client.get("/v1/patients", q="maja lind")
    assert [item["id"] for item in listed.json["items"]] == [str(patient.id)]
    base = f"/v1/patients/{patient.id}"
    assert client.get(base).json["is_assigned"] is True
    now = datetime.now(UTC).isoformat()
    recorded = client.create(
        f"{base}/observations", {"code": "8480-6", "value": 151, "unit": "mm[Hg]", "effective_at": now}
    )
    assert (recorded.status, recorded.json["interpretation"], recorded.etag) == (201, "H", '"1"')
    note = client.create(f"{base}/encounters", {"reason": "Cough", "started_at": now, "plan": "Rest"})
    assert (note.status, note.json["status"]) == (201, "in-progress")
    address = f"/v1/encounters/{note.json['id']}"
    changed = client.send("PATCH", address, {"assessment": "Common cold"}, if_match=note.etag)
    assert (changed.status, changed.json["assessment"], changed.json["plan"]) == (200, "Common cold", "Rest")
    signed = client.send("POST", f"{address}/sign", if_match=changed.etag)
    assert (signed.status, signed.json["status"]) == (200, "finished")
    again = client.send("POST", f"{address}/sign", if_match=signed.etag)
    assert (again.status, again.json["type"]) == (409, "already-signed")
    summary = client.get(f"{base}/summary")
    assert summary.status == 200, summary.text
    assert [each["code"] for each in summary.json["vitals"]] == ["8480-6"]
    timeline = client.get(f"{base}/timeline")
    assert timeline.status == 200, timeline.text
    assert {each["kind"] for each in timeline.json["items"]} == {"encounter", "observation"}
    values = client.get(f"{base}/observations", code="8480-6")
    assert [each["value"] for each in values.json["items"]] == [151]


def test_a_patient_books_sees_and_calls_off_a_visit(doctor: Person, patient: Person) -> None:
    client = Client(patient)
    assert client.get("/v1/me").json["patient_id"] == str(patient.id)
    assert str(doctor.id) in [
        each["id"] for each in client.get("/v1/doctors").json["items"] if each["is_usual"]
    ]
    slot = free_slot(client, doctor)
    booked = client.create("/v1/appointments", booking(slot, doctor))
    assert booked.status == 201, booked.text
    assert free_slot(client, doctor) != slot
    listed = client.get("/v1/appointments", from_=datetime.now(UTC).date().isoformat())
    assert [each["id"] for each in listed.json["items"]] == [booked.json["id"]]
    address = f"/v1/appointments/{booked.json['id']}"
    called_off = client.send("POST", f"{address}/cancel", {"reason": "Better"}, if_match=booked.etag)
    assert (called_off.status, called_off.json["status"]) == (200, "cancelled")
    assert free_slot(client, doctor) == slot


def test_an_admin_assigns_and_ends_it(people: People, doctor: Person) -> None:
    client, patient = Client(people.admin()), people.patient()
    assert Client(doctor).get(f"/v1/patients/{patient.id}").status == 404
    new = {"doctor_id": str(doctor.id), "patient_id": str(patient.id), "starts_on": "2026-01-01"}
    made = client.create("/v1/admin/assignments", new)
    assert made.status == 201, made.text
    assert Client(doctor).get(f"/v1/patients/{patient.id}").status == 200
    again = client.create("/v1/admin/assignments", new)
    assert (again.status, again.json["type"]) == (409, "duplicate")
    listed = client.get("/v1/admin/assignments", doctor_id=str(doctor.id))
    assert [each["id"] for each in listed.json["items"]] == [made.json["id"]]
    assert client.send("DELETE", f"/v1/admin/assignments/{made.json['id']}").status == 204
    assert Client(doctor).get(f"/v1/patients/{patient.id}").status == 404
    assert client.get("/v1/admin/assignments", doctor_id=str(doctor.id)).json["items"] == []
