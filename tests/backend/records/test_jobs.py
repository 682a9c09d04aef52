"""A copy of one's own record over HTTP: asked for, made in the background, fetched for a minute."""

import threading
from typing import Any
from uuid import uuid4

import pytest
from fhir.resources.R4B.bundle import Bundle

from tests.backend.records.over_http import Person, problem

PATIENCE_S, PAUSE_S = 60, 0.1
EXPORT = "/v1/me/export"


def finished(person: Person, job_id: str) -> dict[str, Any]:
    """The job once it is over."""
    pause = threading.Event()
    for _ in range(int(PATIENCE_S / PAUSE_S)):
        job = person.get(f"/v1/jobs/{job_id}").json()
        if job["status"] not in {"queued", "running"}:
            return job
        pause.wait(PAUSE_S)
    raise AssertionError("the job did not end")


def copy_of(person: Person, format_: str) -> tuple[dict[str, Any], bytes]:
    asked = person.create(EXPORT, {"format": format_})
    assert (asked.status_code, asked.json()["status"]) == (202, "queued"), asked.text
    job = finished(person, asked.json()["id"])
    assert job["status"] == "ready", job
    got = person.clinic.http.get(job["url"])
    assert got.status_code == 200
    assert got.headers["content-disposition"].startswith('attachment; filename="My record')
    assert len(got.content) == job["size"]
    return job, got.content


def test_a_copy_as_fhir(maja: Person) -> None:
    job, body = copy_of(maja, "fhir")
    assert job["file_name"] == "My record.fhir.json"
    bundle = Bundle.model_validate_json(body)
    assert bundle.entry[0].resource.id == maja.patient_id


def test_a_copy_as_json_and_as_pdf(maja: Person) -> None:
    _, body = copy_of(maja, "json")
    assert b'"made_for":"Maja Lindqvist"' in body
    job, body = copy_of(maja, "pdf")
    assert (job["file_name"], body[:5], body[-6:]) == ("My record.pdf", b"%PDF-", b"%%EOF\n")


def test_each_look_gives_a_new_address_and_is_audited(maja: Person, admin: Person) -> None:
    job, _ = copy_of(maja, "json")
    again = maja.get(f"/v1/jobs/{job['id']}").json()
    assert again["url"]
    seen = admin.get("/v1/admin/audit", sub=maja.me["sub"], object_type="export").json()["items"]
    assert job["id"] in {each["object_id"] for each in seen}
    made = admin.get("/v1/admin/audit", sub=maja.me["sub"], action="export").json()["items"]
    assert {each["source"] for each in made if each["request_id"] == job["id"]} == {"job"}


def test_one_at_a_time_and_a_replayed_key(owen: Person) -> None:
    key = str(uuid4())
    first = owen.create(EXPORT, {"format": "json"}, key)
    again = owen.create(EXPORT, {"format": "json"}, key)
    assert (first.status_code, again.text) == (202, first.text)
    assert problem(owen.create(EXPORT, {"format": "fhir"}, key)) == (422, "idempotency-mismatch")
    finished(owen, first.json()["id"])


@pytest.mark.parametrize("format_", ["xml", "", None, 7])
def test_other_formats_are_refused(maja: Person, format_: object) -> None:
    assert problem(maja.create(EXPORT, {"format": format_})) == (422, "unprocessable")


def test_a_job_is_its_persons_alone(maja: Person, owen: Person, doctor: Person, admin: Person) -> None:
    job, _ = copy_of(maja, "json")
    path = f"/v1/jobs/{job['id']}"
    assert problem(owen.get(path)) == (404, "not-found")
    assert problem(maja.get(f"/v1/jobs/{uuid4()}")) == (404, "not-found")
    for person in (doctor, admin):
        assert problem(person.get(path)) == (403, "forbidden")
        assert problem(person.create(EXPORT, {"format": "json"})) == (403, "forbidden")
