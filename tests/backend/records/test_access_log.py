"""The access log over HTTP: who opened a record, a patient's question about it, the clinic's answer."""

from typing import Any
from uuid import uuid4

from tests.backend.records.over_http import Person, problem
from tests.clinic_process import RunningClinic

LOG = "/v1/me/access-log"


def log(person: Person, **query: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    cursor: dict[str, str] = {}
    while True:
        page = person.get(LOG, limit=100, **query, **cursor)
        assert page.status_code == 200, page.text
        found += page.json()["items"]
        if page.json()["next_cursor"] is None:
            return found
        cursor = {"cursor": page.json()["next_cursor"]}


def newest_by(person: Person, doctor: Person) -> dict[str, Any]:
    name = doctor.me["profile"]["display_name"]
    return next(each for each in log(person) if each["who"] == name)


def test_a_patient_reads_who_opened_the_record(maja: Person, doctor: Person) -> None:
    doctor.get(f"/v1/patients/{maja.patient_id}/summary")
    entry = newest_by(maja, doctor)
    assert (entry["action"], entry["object_type"], entry["what"]) == ("read", "chart", "Opened record")
    assert (entry["role"], entry["relation"], entry["is_own"]) == ("Doctor", "assigned", False)


def test_the_log_goes_back_and_is_in_order(maja: Person) -> None:
    entries = log(maja)
    times = [each["at"] for each in entries]
    assert times == sorted(times, reverse=True)
    assert len({each["id"] for each in entries}) == len(entries)
    assert {"Admin", "Doctor"} <= {each["role"] for each in entries}
    assert {each["relation"] for each in entries if each["role"] == "Admin"} == {"administration"}


def test_ones_own_entries_come_only_if_asked_for(maja: Person) -> None:
    maja.get(f"/v1/patients/{maja.patient_id}/timeline")
    assert not any(each["is_own"] for each in log(maja))
    own = [each for each in log(maja, own="true") if each["is_own"]]
    assert own
    assert {each["relation"] for each in own} == {"own"}


def test_a_question_and_its_answer(maja: Person, doctor: Person, admin: Person) -> None:
    doctor.get(f"/v1/patients/{maja.patient_id}/encounters")
    entry = newest_by(maja, doctor)
    path, key = f"{LOG}/{entry['id']}/question", str(uuid4())
    assert problem(maja.get(path)) == (404, "not-found")
    asked = maja.create(path, {"question": "Why was this opened?"}, key)
    assert (asked.status_code, asked.headers["etag"]) == (201, '"1"')
    assert maja.create(path, {"question": "Why was this opened?"}, key).text == asked.text
    assert problem(maja.create(path, {"question": "Another one?"}, key)) == (422, "idempotency-mismatch")
    assert problem(maja.create(path, {"question": "Once more?"})) == (409, "duplicate")
    assert next(each for each in log(maja) if each["id"] == entry["id"])["has_question"]

    waiting = admin.get("/v1/admin/access-questions", limit=100).json()["items"]
    (seen,) = (each for each in waiting if each["id"] == entry["id"])
    assert (seen["patient_name"], seen["accessed_by"]) == ("Maja Lindqvist", entry["who"])
    assert (seen["accessed_at"], seen["question"]) == (entry["at"], "Why was this opened?")
    reply = f"/v1/admin/access-questions/{entry['id']}/answer"
    words = {"answer": "To prepare your visit."}
    assert problem(admin.change(reply, None, words)) == (428, "version-required")
    assert problem(admin.change(reply, 7, words)) == (412, "stale-version")
    assert problem(admin.change(reply, 1, {"answer": "  "})) == (422, "unprocessable")
    done = admin.change(reply, 1, words)
    assert (done.status_code, done.headers["etag"]) == (200, '"2"')
    assert problem(admin.change(reply, 2, words)) == (409, "conflict")
    told = maja.get(path).json()
    assert (told["answer"], told["answered_by"]) == ("To prepare your visit.", "Grace Whitlock")
    still = admin.get("/v1/admin/access-questions", limit=100).json()["items"]
    assert entry["id"] not in {each["id"] for each in still}
    answered = admin.get("/v1/admin/access-questions", limit=100, state="answered").json()["items"]
    assert entry["id"] in {each["id"] for each in answered}


def test_the_demo_clinic_has_a_question_that_waits(maja: Person, admin: Person) -> None:
    waiting = admin.get("/v1/admin/access-questions", limit=1)
    assert waiting.json()["items"][0]["question"].startswith("I did not have a visit")
    assert waiting.json()["next_cursor"]
    assert problem(admin.get("/v1/admin/access-questions", state="lost")) == (400, "bad-request")


def test_another_patients_entry_is_nobodys(maja: Person, owen: Person, doctor: Person, admin: Person) -> None:
    entry = newest_by(maja, doctor)
    path = f"{LOG}/{entry['id']}/question"
    for target in (path, f"{LOG}/{uuid4()}/question"):
        assert problem(owen.create(target, {"question": "What is this?"})) == (404, "not-found")
        assert problem(owen.get(target)) == (404, "not-found")
    assert entry["id"] not in {each["id"] for each in log(owen)}
    for person in (doctor, admin):
        assert problem(person.get(LOG)) == (403, "forbidden")
        assert problem(person.create(path, {"question": "What is this?"})) == (403, "forbidden")
    unknown = f"/v1/admin/access-questions/{uuid4()}/answer"
    assert problem(admin.change(unknown, 1, {"answer": "Nobody asked."})) == (404, "not-found")
    for person in (maja, doctor):
        assert problem(person.get("/v1/admin/access-questions")) == (403, "forbidden")


def test_an_emergency_is_told_with_its_reason(owen: Person, clinic: RunningClinic) -> None:
    patient = f"/v1/patients/{owen.patient_id}"
    stranger = next(
        each
        for each in (Person(clinic, "Doctor", number) for number in range(4))
        if each.get(patient).status_code == 404
    )
    reason = "Found unconscious in the waiting room, medicines unknown"
    opened = stranger.create(f"{patient}/break-glass", {"reason": reason, "minutes": 30})
    assert opened.status_code == 201, opened.text
    assert stranger.get(f"{patient}/summary").status_code == 200
    entry = next(
        each
        for each in log(owen)
        if (each["who"], each["object_type"]) == (stranger.me["profile"]["display_name"], "chart")
    )
    assert (entry["relation"], entry["why"]) == ("break-glass", reason)
