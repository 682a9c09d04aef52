"""The audit over HTTP: filters, pages, export, and verification; it is admins' and nobody else's."""

import csv
import io
from typing import Any

import pytest

from medisecure_backend.services.audits import _cell
from tests.backend.records.over_http import Person, problem

AUDIT = "/v1/admin/audit"


def found(admin: Person, **query: Any) -> list[dict[str, Any]]:
    reply = admin.get(AUDIT, limit=100, **query)
    assert reply.status_code == 200, reply.text
    return reply.json()["items"]


def test_what_happened_is_there_with_who_and_whom(admin: Person, doctor: Person, maja: Person) -> None:
    doctor.get(f"/v1/patients/{maja.patient_id}/summary")
    (entry, *_) = found(admin, sub=doctor.me["sub"], patient_id=maja.patient_id, action="read")
    assert (entry["name"], entry["patient_name"]) == (doctor.me["profile"]["display_name"], "Maja Lindqvist")
    assert (entry["object_type"], entry["login"], entry["role"]) == ("chart", "ms_doctor", "Doctor")
    assert entry["request_id"]


@pytest.mark.parametrize(
    ("name", "value"), [("action", "refused"), ("object_type", "chart"), ("action", "nothing-like-it")]
)
def test_filters_hold(admin: Person, name: str, value: str) -> None:
    assert {each[name] for each in found(admin, **{name: value})} <= {value}


def test_pages_go_on_without_gaps(admin: Person, doctor: Person) -> None:
    for _ in range(6):
        doctor.get("/v1/patients", q="a")
    query = {"sub": doctor.me["sub"], "limit": 3}
    first = admin.get(AUDIT, **query).json()
    second = admin.get(AUDIT, cursor=first["next_cursor"], **query).json()
    places = [(each["chain"], each["position"]) for each in first["items"] + second["items"]]
    assert len(set(places)) == 6
    times = [each["at"] for each in first["items"] + second["items"]]
    assert times == sorted(times, reverse=True)


def test_days_are_the_clinics(admin: Person) -> None:
    found(admin)  # looking is an entry too: there is one of today
    today = admin.clinic.today()
    assert found(admin, **{"from": today.isoformat(), "to": today.isoformat()})
    assert found(admin, **{"from": "2199-01-01"}) == []


def test_looking_is_audited_and_so_is_an_export(admin: Person) -> None:
    found(admin, action="refused")
    exported = admin.get(AUDIT, format="csv", action="refused")
    assert exported.headers["content-type"] == "text/csv"
    rows = list(csv.DictReader(io.StringIO(exported.text)))
    assert {row["action"] for row in rows} <= {"refused"}
    newest = found(admin, sub=admin.me["sub"], object_type="audit")[:2]
    assert [each["action"] for each in newest] == ["export", "read"]
    assert newest[0]["detail"] == f"{len(rows)} found"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert _cell(text) == f"'{text}"


def test_every_link_holds(admin: Person) -> None:
    whole = admin.get(f"{AUDIT}/verify").json()
    assert (whole["is_intact"], whole["chains"], whole["broken"]) == (True, 16, [])
    assert whole["entries"] > 20
    assert (whole["notes"] > 50, whole["broken_notes"]) == (True, [])
    one = admin.get(f"{AUDIT}/verify", chain=3).json()
    assert (one["is_intact"], one["chains"]) == (True, 1)
    assert one["entries"] < whole["entries"]


def test_wrong_questions(admin: Person) -> None:
    assert problem(admin.get(AUDIT, format="xml")) == (406, "not-acceptable")
    assert problem(admin.get(AUDIT, sub="x")) == (400, "bad-request")
    assert problem(admin.get(AUDIT, cursor="x")) == (400, "bad-request")
    assert problem(admin.get(f"{AUDIT}/verify", chain=16)) == (400, "bad-request")


def test_only_admins(maja: Person, doctor: Person) -> None:
    for person in (maja, doctor):
        for path in (AUDIT, f"{AUDIT}/verify"):
            assert problem(person.get(path)) == (403, "forbidden")
