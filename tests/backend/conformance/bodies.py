"""Requests the clinic takes, where one made from the schema alone would be refused."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from itertools import count
from secrets import randbelow
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from medisecure_backend.services.codes import is_snomed_code
from tests.backend.generated.description import Described, Schema, alternatives, sample

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.backend.conformance.asking import Asked

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_UNSEEN_PATIENT = """
    SELECT id::text FROM app.patient p WHERE deceased_on IS NULL
      AND NOT EXISTS (SELECT FROM app.assignment a WHERE a.patient_id = p.id AND a.doctor_id = %(doctor)s)
      AND NOT EXISTS (SELECT FROM app.break_glass g WHERE g.patient_id = p.id AND g.doctor_id = %(doctor)s)
    ORDER BY id DESC LIMIT 1
"""
_SIGNED_NOTE = (
    "SELECT id::text FROM app.encounter WHERE author_id = %(doctor)s AND status = 'finished' LIMIT 1"
)
_OWN_DRAFT = "SELECT id::text FROM app.encounter WHERE author_id = %(doctor)s AND signed_at IS NULL LIMIT 1"
_ACTIVE = """
    SELECT a.sub FROM app.account a LEFT JOIN app.user_state s ON s.sub = a.sub
    WHERE a.role = 'Patient' AND a.patient_id <> %(patient)s
      AND s.disabled_at IS NULL AND s.invited_at IS NULL AND s.password_reset_at IS NULL
    ORDER BY a.created_at DESC, a.sub LIMIT 1
"""


_RENEWABLE = """
    SELECT id::text FROM app.prescription p WHERE patient_id = %(patient)s AND status <> 'entered-in-error'
      AND NOT EXISTS (SELECT FROM app.prescription o WHERE o.renews_id = p.id) LIMIT 1
"""
_END_JOBS = """
    UPDATE app.job SET status = 'failed', problem = 'a test', finished_at = now(), lease_until = NULL
    WHERE status IN ('queued', 'running')
"""
_LEAVE_WAITLIST = "UPDATE app.waitlist SET status = 'withdrawn' WHERE status = 'waiting'"


def body_of(asked: Asked, operation: Described, relation: str) -> Any:
    """A body of an operation."""
    body = sample(operation.body or {}, asked.subjects.references(relation))
    return body | _changes(asked, operation.name)


def path_of(asked: Asked, operation: Described, relation: str) -> str:
    """Where an operation may be done now."""
    path = asked.subjects.path(operation.path, relation)
    if operation.name == "decide_amendment_request":
        record = _open_request(asked)
        return f"/v1/patients/{asked.subjects.patient}/amendment-requests/{record}/decision"
    record = _record(asked, operation.name)
    if record is None:
        return path
    before, _, after = operation.path.partition("{")
    return before + record + after.partition("}")[2]


def other_of(operation: Described, body: dict[str, Any]) -> dict[str, Any]:
    """The same body but for one value."""
    for name, schema in (operation.body or {})["properties"].items():
        if name.endswith("_at"):
            continue
        for value in _others(alternatives(schema)[0], body.get(name)):
            return {**body, name: value}
    raise AssertionError(f"nothing of {operation.name} can be said in another way")


def version_of(asked: Asked, operation: Described, path: str) -> str:
    """The newest version of the record a change names."""
    table = operation.path.split("/")[2].removesuffix("s")
    return (
        f'"{_one(asked, f"SELECT version::text FROM app.{table} WHERE id = %(id)s", id=path.split("/")[3])}"'
    )


def _changes(asked: Asked, name: str) -> dict[str, Any]:
    """What a body must say beside what its schema says."""
    code = next(each for each in map(str, count(10_000_000 + randbelow(80_000_000))) if is_snomed_code(each))
    words = f"Canary {uuid4().hex}"
    day = datetime.now(UTC).date() - timedelta(days=1 + randbelow(5_000))
    if name == "export_own_record":  # one copy at a time: that of before has ended
        asked.subjects.connection.execute(_END_JOBS)
    if name == "join_waitlist":
        asked.subjects.connection.execute(_LEAVE_WAITLIST)
    if name in {"book_appointment", "hold_slot"}:
        return _slot(asked, days=1)
    if name == "book_series":
        return _slot(asked, days=2) | {"repeat": {"every": "day", "count": 2}}
    return {
        "create_patient": {"birth_date": "1990-02-03", "family": words},
        "record_condition": {"code": code, "display": words},
        "record_allergy": {"code": code, "display": words},
        "prescribe": {"code": code, "medicine": words, "override_reason": "Taken before without harm"},
        "renew_prescription": {"override_reason": "Taken as before"},
        "record_immunization": {"given_at": f"{day}T09:00:00Z"},
        "request_amendment": {"wanted": words},
        "assign": {"patient_id": _one(asked, _UNSEEN_PATIENT) if name == "assign" else ""},
        "invite_user": {"role": "Admin", "patient_id": None},
        "add_time_off": {"booked": "keep"},
        "join_waitlist": {"reason": words},
    }.get(name, {})


_RECORDS = {
    "break_glass": _UNSEEN_PATIENT,
    "renew_prescription": _RENEWABLE,
    "add_addendum": _SIGNED_NOTE,
    "change_encounter": _OWN_DRAFT,
    "sign_encounter": _OWN_DRAFT,
    "reset_password": _ACTIVE,
}


def _record(asked: Asked, name: str) -> str | None:
    """The record it must be done to, where not any will do."""
    if name in _RECORDS:
        return _one(asked, _RECORDS[name])
    made = {
        "complete_document": _announced,
        "withdraw_document": _announced,
        "resend_invitation": _invited,
        "ask_about_access": _unasked,
    }
    return made[name](asked) if name in made else None


def _unasked(asked: Asked) -> str:
    """An access nobody has asked about."""
    entries = asked.clinic.call("GET", "/v1/me/access-log?limit=100", "Patient").json()["items"]
    return next(each["id"] for each in entries if not each["has_question"])


def _slot(asked: Asked, days: int) -> dict[str, Any]:
    """A free time of the doctor, free on as many days that follow."""
    first = datetime.now(UTC).date() + timedelta(days=20)
    path = f"/v1/doctors/{asked.subjects.doctor}/slots?from={first}&to={first + timedelta(days=20)}"
    slots = asked.clinic.call("GET", path, "Admin").json()["items"]
    starts = {datetime.fromisoformat(each["starts_at"]): each for each in slots}
    for start, slot in starts.items():
        if all(start + timedelta(days=each) in starts for each in range(days)):
            return {name: slot[name] for name in ("starts_at", "ends_at")}
    raise AssertionError("the demo doctor has no such free time")


def _invited(asked: Asked) -> str:
    """Somebody who was invited just now."""
    new = {"email": f"{uuid4().hex[:12]}@example.org", "family": "Lund", "given": "Ida", "role": "Admin"}
    headers = {"Idempotency-Key": str(uuid4())}
    reply = asked.clinic.call("POST", "/v1/admin/users", "Admin", json=new, headers=headers)
    assert reply.status_code == 201, reply.text
    return reply.json()["id"]


def _announced(asked: Asked) -> str:
    """A document whose bytes have not come yet."""
    content = {"title": "Letter", "content_type": "application/pdf", "size": 9, "sha256": "0" * 64}
    content["category"] = "letter"
    path, headers = f"/v1/patients/{asked.subjects.patient}/documents", {"Idempotency-Key": str(uuid4())}
    reply = asked.clinic.call("POST", path, *asked.subjects.role("doctor:own"), json=content, headers=headers)
    assert reply.status_code == 201, reply.text
    return reply.json()["document"]["id"]


def _open_request(asked: Asked) -> str:
    """A correction the patient waits for."""
    path = f"/v1/patients/{asked.subjects.patient}/amendment-requests"
    waiting = asked.clinic.call("GET", f"{path}?status=open", "Patient").json()["items"]
    if waiting:
        return waiting[0]["id"]
    headers, wanted = {"Idempotency-Key": str(uuid4())}, {"wanted": "Please correct my address."}
    reply = asked.clinic.call("POST", path, "Patient", json=wanted, headers=headers)
    assert reply.status_code == 201, reply.text
    return reply.json()["id"]


def _others(schema: Schema, value: Any) -> Iterator[Any]:
    kind = schema.get("type")
    if "enum" in schema:
        yield from (each for each in schema["enum"] if each != value)
    elif schema.get("format") == "uuid" or (kind == "string" and value and _UUID.fullmatch(str(value))):
        yield str(uuid4())
    elif kind == "string" and "format" not in schema and "pattern" not in schema:
        yield f"{value or ''}, and more"
    elif schema.get("format") == "date":
        yield "2031-05-06"
    elif kind in {"integer", "number"} and value is not None:
        yield value + 1
    elif "pattern" in schema and re.search(schema["pattern"], f"{value or ''}, and more"):
        yield f"{value or ''}, and more"


def _one(asked: Asked, statement: str, **values: Any) -> str:
    values |= {"doctor": asked.subjects.doctor, "patient": asked.subjects.patient}
    found = asked.subjects.connection.execute(statement.encode(), values).fetchone()
    assert found is not None, statement
    return str(found[0])
