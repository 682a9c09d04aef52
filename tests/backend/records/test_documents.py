"""Documents over HTTP: announced, uploaded by a presigned address, checked, opened, withdrawn."""

import base64
import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import msgspec
import pytest
import requests

from medisecure_backend.local.documents.buckets import DOCUMENTS, open_store
from tests.backend.records.over_http import Person, problem

PDF = b"%PDF-1.7\n%a letter\n" + bytes(200)


def announcement(body: bytes = PDF, **changes: Any) -> dict[str, Any]:
    wish = {
        "title": "Letter from the eye clinic",
        "category": "letter",
        "content_type": "application/pdf",
        "size": len(body),
        "sha256": hashlib.sha256(body).hexdigest(),
    }
    return wish | changes


def announce(person: Person, patient_id: str, body: bytes = PDF, **changes: Any) -> dict[str, Any]:
    reply = person.create(f"/v1/patients/{patient_id}/documents", announcement(body, **changes))
    assert reply.status_code == 201, reply.text
    assert reply.headers["etag"] == '"1"'
    return reply.json()


def put(upload: dict[str, Any], body: bytes = PDF) -> requests.Response:
    return requests.put(upload["url"], data=body, headers=upload["headers"], timeout=30)


def add(person: Person, patient_id: str, body: bytes = PDF, **changes: Any) -> dict[str, Any]:
    """A document that is current."""
    upload = announce(person, patient_id, body, **changes)
    assert put(upload, body).status_code == 200
    done = person.change(f"/v1/documents/{upload['document']['id']}/complete", 1)
    assert done.status_code == 200, done.text
    return done.json()


def listed(person: Person, patient_id: str, **query: Any) -> list[str]:
    found: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        page = person.get(f"/v1/patients/{patient_id}/documents", limit=2, **query, **cursor)
        assert page.status_code == 200, page.text
        found += [each["id"] for each in page.json()["items"]]
        if page.json()["next_cursor"] is None:
            return found
        cursor = {"cursor": page.json()["next_cursor"]}


def test_a_doctors_document_reaches_the_patient(doctor: Person, maja: Person) -> None:
    upload = announce(doctor, maja.patient_id, dated_on="2026-01-02")
    made = upload["document"]
    assert (made["status"], made["author"]) == ("preliminary", doctor.me["profile"]["display_name"])
    assert made["id"] not in listed(maja, maja.patient_id)
    assert made["id"] in listed(doctor, maja.patient_id, status="preliminary")
    assert put(upload).status_code == 200
    done = doctor.change(f"/v1/documents/{made['id']}/complete", 1)
    assert (done.json()["status"], done.headers["etag"]) == ("current", '"2"')
    assert made["id"] in listed(maja, maja.patient_id)
    given = maja.get(f"/v1/documents/{made['id']}/download")
    assert given.json()["file_name"] == "Letter from the eye clinic.pdf"
    got = doctor.clinic.http.get(given.json()["url"])
    assert (got.status_code, got.content) == (200, PDF)
    assert got.headers["content-type"] == "application/pdf"
    assert got.headers["content-disposition"].startswith('attachment; filename="Letter from the eye clinic')


def lasts(url: str) -> int:
    """The seconds for which S3 takes a signed address."""
    return int(parse_qs(urlsplit(url).query)["X-Amz-Expires"][0])


def test_addresses_last_no_longer_than_an_upload_or_a_look_takes(doctor: Person, maja: Person) -> None:
    upload = announce(doctor, maja.patient_id)
    put(upload)
    doctor.change(f"/v1/documents/{upload['document']['id']}/complete", 1)
    given = maja.get(f"/v1/documents/{upload['document']['id']}/download").json()
    assert (lasts(upload["url"]), lasts(given["url"])) == (300, 60)
    for reply, seconds in ((upload, 300), (given, 60)):
        left = datetime.fromisoformat(reply["expires_at"]) - datetime.now(UTC)
        assert timedelta(0) < left <= timedelta(seconds=seconds)


def test_a_patient_adds_and_withdraws_their_own(doctor: Person, maja: Person) -> None:
    made = add(maja, maja.patient_id, title="My own letter")
    assert made["author_role"] == "Patient"
    assert made["id"] in listed(doctor, maja.patient_id)
    gone = maja.change(f"/v1/documents/{made['id']}/withdraw", 2, {"reason": "the wrong file"})
    assert (gone.status_code, gone.json()["status"]) == (200, "entered-in-error")
    assert gone.json()["withdrawn_by"] == maja.me["profile"]["display_name"]
    assert made["id"] not in listed(doctor, maja.patient_id)
    assert made["id"] in listed(doctor, maja.patient_id, status="entered-in-error")
    assert problem(doctor.get(f"/v1/documents/{made['id']}/download")) == (409, "conflict")


def test_what_a_doctor_withdraws_the_patient_no_longer_sees(doctor: Person, maja: Person) -> None:
    made = add(doctor, maja.patient_id)
    path = f"/v1/documents/{made['id']}"
    refused = maja.change(f"{path}/withdraw", 2, {"reason": "not mine to withdraw"})
    assert problem(refused) == (403, "forbidden")
    assert doctor.change(f"{path}/withdraw", 2, {"reason": "belongs to another patient"}).status_code == 200
    assert made["id"] not in listed(maja, maja.patient_id, status="entered-in-error")
    assert problem(maja.get(f"{path}/download")) == (404, "not-found")
    again = doctor.change(f"{path}/withdraw", 3, {"reason": "once more"})
    assert problem(again) == (409, "conflict")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"content_type": "text/html"}, (415, "unsupported-type")),
        ({"content_type": "image/svg+xml"}, (415, "unsupported-type")),
        ({"size": 25 * 2**20 + 1}, (413, "too-large")),
        ({"size": 0}, (422, "unprocessable")),
        ({"sha256": "A" * 64}, (422, "unprocessable")),
        ({"title": "   "}, (422, "unprocessable")),
        ({"title": "a\0b"}, (422, "unprocessable")),
        ({"category": "secret"}, (422, "unprocessable")),
        ({"dated_on": "2199-01-01"}, (422, "unprocessable")),
        ({"dated_on": "1890-01-01"}, (422, "unprocessable")),
        ({"author": "Dr Who"}, (422, "unprocessable")),
        ({"status": "current"}, (422, "unprocessable")),
    ],
)
def test_what_the_clinic_does_not_take(
    doctor: Person, maja: Person, changes: dict[str, Any], expected: tuple[int, str]
) -> None:
    before = listed(doctor, maja.patient_id, status="preliminary")
    reply = doctor.create(f"/v1/patients/{maja.patient_id}/documents", announcement(**changes))
    assert problem(reply) == expected
    assert listed(doctor, maja.patient_id, status="preliminary") == before


def test_only_the_announced_bytes_can_be_put(doctor: Person, maja: Person) -> None:
    upload = announce(doctor, maja.patient_id)
    other = PDF.replace(b"letter", b"lettre")
    assert put(upload, other).status_code == 400
    assert b"BadDigest" in put(upload, other).content
    assert b"SignatureDoesNotMatch" in put(upload, PDF + b"x").content
    changed = upload | {"headers": upload["headers"] | {"content-type": "text/html"}}
    assert b"SignatureDoesNotMatch" in put(changed).content
    assert doctor.clinic.http.get(upload["url"]).status_code == 403
    path = f"/v1/documents/{upload['document']['id']}/complete"
    assert problem(doctor.change(path, 1)) == (409, "upload-missing")
    assert put(upload).status_code == 200
    assert doctor.change(path, 1).status_code == 200
    assert problem(doctor.change(path, 2)) == (409, "conflict")


def test_a_file_that_is_not_what_it_says(doctor: Person, maja: Person) -> None:
    page = b"<html><script>alert(1)</script></html>"
    upload = announce(doctor, maja.patient_id, page)
    assert put(upload, page).status_code == 200
    path = f"/v1/documents/{upload['document']['id']}/complete"
    assert problem(doctor.change(path, 1)) == (415, "unsupported-type")
    assert upload["document"]["id"] not in listed(maja, maja.patient_id)


def test_bytes_that_came_another_way_are_not_the_announced_ones(doctor: Person, maja: Person) -> None:
    """Nobody can put them by the address: this is somebody with the bucket's own keys."""
    upload = announce(doctor, maja.patient_id)
    assert put(upload).status_code == 200
    store = open_store(doctor.clinic.data / "documents")
    found = store.find(DOCUMENTS, f"documents/{upload['document']['id']}")
    assert found is not None
    forged = PDF.replace(b"letter", b"lettre")
    digest = base64.b64encode(hashlib.sha256(forged).digest()).decode()
    store.put(DOCUMENTS, msgspec.structs.replace(found.head, checksums={"sha256": digest}), forged)
    refused = doctor.change(f"/v1/documents/{upload['document']['id']}/complete", 1)
    assert problem(refused) == (409, "upload-mismatch")
    assert upload["document"]["id"] not in listed(maja, maja.patient_id)


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("image/png", b"\x89PNG\r\n\x1a\n" + bytes(20)),
        ("image/jpeg", b"\xff\xd8\xff\xe0" + bytes(20)),
        ("application/dicom", bytes(128) + b"DICM" + bytes(20)),
    ],
)
def test_every_type_the_clinic_takes(maja: Person, content_type: str, body: bytes) -> None:
    assert add(maja, maja.patient_id, body, content_type=content_type)["content_type"] == content_type


def test_stale_and_missing_versions(doctor: Person, maja: Person) -> None:
    made = add(doctor, maja.patient_id)
    path = f"/v1/documents/{made['id']}/withdraw"
    assert problem(doctor.change(path, None, {"reason": "why"})) == (428, "version-required")
    assert problem(doctor.change(path, 1, {"reason": "why"})) == (412, "stale-version")
    assert problem(doctor.change(path, 2, {"reason": "no"})) == (422, "unprocessable")
    upload = announce(doctor, maja.patient_id)
    complete = f"/v1/documents/{upload['document']['id']}/complete"
    assert problem(doctor.change(complete, 7)) == (412, "stale-version")


def test_the_same_announcement_twice_is_one_document(doctor: Person, maja: Person) -> None:
    path, key = f"/v1/patients/{maja.patient_id}/documents", str(uuid4())
    first = doctor.create(path, announcement(), key)
    again = doctor.create(path, announcement(), key)
    assert (first.status_code, again.status_code, first.text) == (201, 201, again.text)
    assert problem(doctor.create(path, announcement(title="Other"), key)) == (422, "idempotency-mismatch")


def test_others_find_nothing(
    doctor: Person, maja: Person, owen: Person, stranger: Person, admin: Person
) -> None:
    made = add(doctor, maja.patient_id)
    waiting = announce(doctor, maja.patient_id)["document"]
    base, one = f"/v1/patients/{maja.patient_id}/documents", f"/v1/documents/{made['id']}"
    for person in (owen, stranger):
        assert problem(person.get(base)) == (404, "not-found")
        assert problem(person.create(base, announcement())) == (404, "not-found")
        assert problem(person.get(f"{one}/download")) == (404, "not-found")
        assert problem(person.change(f"{one}/withdraw", 2, {"reason": "mine"})) == (404, "not-found")
        assert problem(person.change(f"/v1/documents/{waiting['id']}/complete", 1)) == (404, "not-found")
    assert problem(maja.change(f"/v1/documents/{waiting['id']}/complete", 1)) == (404, "not-found")
    assert problem(doctor.get(f"/v1/documents/{uuid4()}/download")) == (404, "not-found")
    for reply in (
        admin.get(base),
        admin.create(base, announcement()),
        admin.get(f"{one}/download"),
        admin.change(f"{one}/withdraw", 2, {"reason": "because"}),
        admin.change(f"{one}/complete", 2),
    ):
        assert problem(reply) == (403, "forbidden")


def test_a_title_cannot_play_with_the_file_name(doctor: Person, maja: Person) -> None:
    tricks = 'a/../..\\evil"; filename="x.html\r\nSet-Cookie: a=b\u202e.pdf Jönköping'
    made = add(doctor, maja.patient_id, title=tricks)
    given = doctor.get(f"/v1/documents/{made['id']}/download").json()
    assert given["file_name"] == "a .. .. evil ; filename= x.html Set-Cookie a=b .pdf Jönköping.pdf"
    got = doctor.clinic.http.get(given["url"])
    assert got.status_code == 200
    assert "set-cookie" not in got.headers
    assert got.headers["content-disposition"].count('"') == 2


def test_the_demo_patients_have_documents_that_open(maja: Person) -> None:
    seeded = maja.get(f"/v1/patients/{maja.patient_id}/documents", limit=100).json()["items"]
    papers = [each for each in seeded if each["title"] in {"ECG report", "Chest film"}]
    assert len(papers) == 2
    for paper in papers:
        given = maja.get(f"/v1/documents/{paper['id']}/download").json()
        got = maja.clinic.http.get(given["url"])
        assert hashlib.sha256(got.content).hexdigest() == paper["sha256"] == given["sha256"]
