"""A person and a record are two things: what ties them, and what never does."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from tests.backend.api.client import Answered, Client
from tests.backend.people import People, Person
from tests.backend.server import Server

BORN = "1967-03-14"


@pytest.fixture
def admin(people: People) -> Client:
    return Client(people.admin())


@pytest.fixture
def newcomer(people: People, postgres: Server) -> Person:
    """Somebody who registered alone."""
    person = people.patient("Lind", "Maja")
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute("UPDATE app.patient SET status = 'unverified' WHERE id = %s", (person.id,))
    return person


def make(admin: Client, record: Person) -> dict[str, Any]:
    made = admin.send("POST", f"/v1/patients/{record.id}/link-code")
    assert made.status == 201, made.text
    return made.json


def link(person: Person, code: str, born: str = BORN) -> Answered:
    return Client(person).send("POST", "/v1/me/link", {"code": code, "birth_date": born})


def wrong(answered: Answered) -> bool:
    return (answered.status, answered.json.get("errors")) == (422, [{"pointer": "/code", "code": "wrong"}])


def test_a_code_ties_an_account_to_a_record_once(
    admin: Client, people: People, newcomer: Person, postgres: Server
) -> None:
    record = people.patient(has_account=False)
    code = make(admin, record)
    assert len(code["code"]) == 14
    linked = link(newcomer, f" {code['code'].lower().replace('-', ' ')} ")
    assert (linked.status, linked.json["patient_id"]) == (200, str(record.id))
    assert linked.etag == Client(newcomer).get("/v1/me").etag
    assert Client(newcomer).get(f"/v1/patients/{record.id}").status == 200
    assert Client(newcomer).get(f"/v1/patients/{newcomer.id}").status == 404
    again = link(newcomer, code["code"])
    assert wrong(again)
    with psycopg.connect(postgres.owner_dsn) as owner:
        kept = owner.execute(
            "SELECT family, status, replaced_by FROM app.patient WHERE id = %s", (newcomer.id,)
        ).fetchone()
        audited = owner.execute(
            "SELECT action FROM app.audit WHERE object_id = %s AND action = 'link'", (newcomer.sub,)
        ).fetchall()
        hashed = owner.execute(
            "SELECT count(*) FROM app.link_code WHERE position(%s in code_hash::text) > 0", (code["code"],)
        ).fetchone()
    assert kept == ("Lind", "unverified", record.id)
    assert audited == [("link",)]
    assert hashed == (0,)


def test_a_wrong_date_of_birth_uses_a_code_up(admin: Client, people: People, newcomer: Person) -> None:
    record = people.patient(has_account=False)
    code = make(admin, record)["code"]
    for _ in range(4):
        assert wrong(link(newcomer, code, "1967-03-15"))
    other = people.patient()
    assert wrong(link(other, code, "1967-03-15"))
    assert wrong(link(newcomer, code))


def test_an_account_tries_five_times_an_hour(newcomer: Person) -> None:
    for _ in range(5):
        assert wrong(link(newcomer, "ABCD-EFGH-JKMN"))
    refused = link(newcomer, "ABCD-EFGH-JKMN")
    assert (refused.status, refused.json["type"]) == (429, "too-many-requests")
    assert 3500 < int(refused.headers["Retry-After"]) <= 3600


def test_a_new_code_ends_the_one_before(admin: Client, people: People, newcomer: Person) -> None:
    record = people.patient(has_account=False)
    first, second = make(admin, record)["code"], make(admin, record)["code"]
    assert wrong(link(newcomer, first))
    assert link(newcomer, second).status == 200


def test_a_code_comes_to_its_end(admin: Client, people: People, newcomer: Person, postgres: Server) -> None:
    record = people.patient(has_account=False)
    code = make(admin, record)
    lasts = datetime.fromisoformat(code["expires_at"]) - datetime.now(UTC)
    assert timedelta(days=6, hours=23) < lasts <= timedelta(days=7)
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute("UPDATE app.link_code SET expires_at = now() WHERE patient_id = %s", (record.id,))
    assert wrong(link(newcomer, code["code"]))


def test_records_are_never_merged_silently(
    admin: Client, people: People, newcomer: Person, postgres: Server
) -> None:
    code = make(admin, people.patient(has_account=False))["code"]
    settled = people.patient()
    refused = link(settled, code)
    assert (refused.status, refused.json["type"]) == (409, "account-state")
    doctor = people.doctor()
    start = datetime.now(UTC) + timedelta(days=9)
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute(
            "INSERT INTO app.appointment (doctor_id, patient_id, starts_at, ends_at, time_zone, reason, "
            "place) VALUES (%s, %s, %s, %s, 'Europe/London', 'x', 'Room 4')",
            (doctor.id, newcomer.id, start, start + timedelta(minutes=20)),
        )
    booked = link(newcomer, code)
    assert (booked.status, booked.json["type"]) == (409, "account-state")
    assert "visits" in booked.json["detail"]


def test_who_may_make_and_use_codes(admin: Client, people: People) -> None:
    record = people.patient(has_account=False)
    path = f"/v1/patients/{record.id}/link-code"
    for person in (people.doctor(), people.patient()):
        assert Client(person).send("POST", path).status == 403
    for client in (admin, Client(people.doctor())):
        assert client.send("POST", "/v1/me/link", {"code": "x" * 12, "birth_date": BORN}).status == 403
    assert admin.send("POST", f"/v1/patients/{uuid4()}/link-code").status == 404
    linked = admin.send("POST", f"/v1/patients/{people.patient().id}/link-code")
    assert (linked.status, linked.json["type"]) == (409, "duplicate")


def test_an_admin_confirms_a_self_registered_record(admin: Client, people: People, newcomer: Person) -> None:
    path = f"/v1/patients/{newcomer.id}"
    etag = admin.get(path).etag
    seen = {"evidence": "Passport, seen at the desk"}
    assert admin.send("POST", f"{path}/confirm", seen).status == 428
    assert admin.send("POST", f"{path}/confirm", seen, if_match='"99"').status == 412
    assert admin.send("POST", f"{path}/confirm", {"evidence": "x"}, if_match=etag).status == 422
    confirmed = admin.send("POST", f"{path}/confirm", seen, if_match=etag)
    assert (confirmed.status, confirmed.json["status"]) == (200, "verified")
    again = admin.send("POST", f"{path}/confirm", seen, if_match=confirmed.etag)
    assert (again.status, again.json["type"]) == (409, "account-state")
    assert admin.send("POST", f"/v1/patients/{uuid4()}/confirm", seen, if_match=etag).status == 404
    assert Client(people.doctor()).send("POST", f"{path}/confirm", seen, if_match=etag).status == 403
