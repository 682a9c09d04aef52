"""The clinic's configuration: one version, a pointer for each wrong value, and who changed what."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from tests.backend.api.client import Answered, Client
from tests.backend.people import People
from tests.backend.server import Server

PATH = "/v1/admin/configuration"
SESSION = {
    "staff_lock_minutes": 7,
    "staff_sign_out_minutes": 45,
    "patient_sign_out_seconds": 180,
    "warning_seconds": 25,
}


@pytest.fixture
def admin(people: People) -> Client:
    return Client(people.admin())


def put(admin: Client, **sections: Any) -> Answered:
    return admin.send("PUT", PATH, sections, if_match=admin.get(PATH).etag)


def facts(admin: Client, **changes: str) -> dict[str, Any]:
    return admin.get(PATH).json["clinic"] | changes


def test_sections_are_set_and_noted(admin: Client) -> None:
    before = admin.get(PATH)
    assert before.json["sign_in"]["password_minimum_length"] == 12
    changed = put(admin, session=SESSION, clinic=facts(admin, phone="020 7946 0999"))
    assert changed.status == 200, changed.text
    assert int(changed.etag.strip('"')) == int(before.etag.strip('"')) + 1
    assert changed.json["session"] == SESSION
    history = admin.get(f"{PATH}/history", limit="100").json["items"]
    newest = {each["pointer"]: each for each in history if each["version"] == changed.json["version"]}
    assert newest["/clinic/phone"]["after"] == "020 7946 0999"
    assert newest["/clinic/phone"]["before"] == before.json["clinic"]["phone"]
    assert newest["/clinic/phone"]["by_name"] == "Ada Admin"
    assert set(newest) <= {"/clinic/phone", *(f"/session/{name}" for name in SESSION)}


def test_what_windows_need_is_in_me(admin: Client, people: People) -> None:
    hours = [{"weekday": 1, "opens": "08:00:00", "closes": "12:30:00"}]
    put(admin, session=SESSION, hours=hours, kiosk={"sign_out_seconds": 90, "printing": True})
    for person in (people.patient(), people.doctor()):
        me = Client(person).get("/v1/me").json
        assert me["session"] == SESSION
        assert me["kiosk"] == {"sign_out_seconds": 90, "printing": True, "registration": True}
        assert me["clinic"]["hours"] == hours


def test_booking_rules_and_kinds_of_visits_belong_to_it(admin: Client) -> None:
    name = f"Type {uuid4().hex[:8]}"
    made = put(admin, booking={"notice_minutes": 90}, visit_types=[{"name": name, "minutes": 25}])
    assert (made.status, made.json["booking"]["notice_minutes"]) == (200, 90)
    (new,) = (each for each in made.json["visit_types"] if each["name"] == name)
    put_away = {"id": new["id"], "name": name, "minutes": 30, "is_active": False}
    changed = put(admin, booking={"notice_minutes": 0}, visit_types=[put_away])
    (same,) = (each for each in changed.json["visit_types"] if each["id"] == new["id"])
    assert (same["minutes"], same["is_active"]) == (30, False)
    pointers = {each["pointer"] for each in admin.get(f"{PATH}/history").json["items"]}
    assert {"/booking/notice_minutes", f"/visit_types/{new['id']}/is_active"} <= pointers
    again = put(admin, visit_types=[{"name": name, "minutes": 25}])
    assert (again.status, again.json["type"]) == (409, "duplicate")


def test_days_are_closed_and_opened_again(admin: Client, people: People) -> None:
    day = (datetime.now(UTC) + timedelta(days=300)).date()
    closed = put(admin, closed_days=[{"day": day.isoformat(), "reason": "Staff training"}])
    assert closed.status == 200, closed.text
    doctor = people.doctor()
    query = {"from": day.isoformat(), "to": day.isoformat()}
    slots = admin.get(f"/v1/doctors/{doctor.id}/slots", **query).json
    assert slots["items"] == []
    assert "Staff training" in str(slots["days_without"])
    assert put(admin, closed_days=[]).json["closed_days"] == []


def test_booked_visits_keep_their_day_and_their_clock(
    admin: Client, people: People, postgres: Server
) -> None:
    doctor, patient = people.doctor(), people.patient()
    start = (datetime.now(UTC) + timedelta(days=250)).replace(hour=12, minute=0, second=0, microsecond=0)
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute(
            "INSERT INTO app.appointment (doctor_id, patient_id, starts_at, ends_at, time_zone, reason, "
            "place) VALUES (%s, %s, %s, %s, 'Europe/London', 'x', 'Room 4')",
            (doctor.id, patient.id, start, start + timedelta(minutes=20)),
        )
    for sections in (
        {"closed_days": [{"day": start.date().isoformat(), "reason": "Party"}]},
        {"clinic": facts(admin, time_zone="Europe/Berlin")},
    ):
        refused = put(admin, **sections)
        assert (refused.status, refused.json["type"]) == (409, "visits-inside")


HOURS = {"weekday": 2, "opens": "08:00:00", "closes": "12:00:00"}


@pytest.mark.parametrize(
    ("sections", "pointer", "code"),
    [
        ({"session": SESSION | {"staff_lock_minutes": 16}}, "/session/staff_lock_minutes", "too-high"),
        ({"session": SESSION | {"warning_seconds": 19}}, "/session/warning_seconds", "too-low"),
        (
            {"session": SESSION | {"staff_sign_out_minutes": 6}},
            "/session/staff_sign_out_minutes",
            "too-low",
        ),
        (
            {"session": SESSION | {"warning_seconds": 60, "patient_sign_out_seconds": 60}},
            "/session/warning_seconds",
            "too-high",
        ),
        ({"hours": [HOURS | {"weekday": 8}]}, "/hours/0/weekday", "too-high"),
        ({"hours": [HOURS | {"opens": "12:00:00"}]}, "/hours/0/closes", "before-start"),
        ({"hours": [HOURS, HOURS | {"opens": "11:00:00"}]}, "/hours/1/opens", "overlaps"),
        ({"hours": [HOURS | {"opens": "08:00:00Z"}]}, "/hours/0/opens", "wall-time-only"),
        ({"closed_days": [{"day": "2020-01-01", "reason": "x"}]}, "/closed_days/0/day", "in-past"),
        ({"closed_days": [{"day": "2090-01-01", "reason": ""}]}, "/closed_days/0/reason", "too-short"),
        (
            {"closed_days": [{"day": "2090-01-01", "reason": "x"}, {"day": "2090-01-01", "reason": "y"}]},
            "/closed_days/1/day",
            "duplicate",
        ),
        ({"visit_types": [{"name": "x", "minutes": 4}]}, "/visit_types/0/minutes", "too-low"),
        (
            {"visit_types": [{"id": str(uuid4()), "name": "x", "minutes": 20}]},
            "/visit_types/0/id",
            "unknown",
        ),
        ({"visit_types": [{"id": "x", "name": "x", "minutes": 20}]}, "/visit_types/0/id", "not-an-id"),
        ({"notices": {"reminder_hours": [1, 2, 3, 4]}}, "/notices/reminder_hours", "too-long"),
        ({"booking": {"horizon_days": 0}}, "/booking/horizon_days", "too-low"),
        ({"sign_in": {"password_minimum_length": 4}}, "/sign_in", "unknown-field"),
        ({"kiosk": {"sign_out_seconds": 5}}, "/kiosk/sign_out_seconds", "too-low"),
    ],
)
def test_a_wrong_value_is_pointed_at(
    admin: Client, sections: dict[str, Any], pointer: str, code: str
) -> None:
    before = admin.get(PATH).text
    refused = put(admin, **sections)
    assert (refused.status, refused.json["errors"]) == (422, [{"pointer": pointer, "code": code}])
    assert admin.get(PATH).text == before


@pytest.mark.parametrize("zone", ["Mars/Base", "../../etc/passwd", "Europe", "Europe/London\n", "zone.tab"])
def test_a_zone_that_is_none_is_pointed_at(admin: Client, zone: str) -> None:
    refused = put(admin, clinic=facts(admin, time_zone=zone))
    assert refused.json["errors"] == [{"pointer": "/clinic/time_zone", "code": "unknown"}]


def test_a_change_is_of_what_was_read(admin: Client) -> None:
    assert admin.send("PUT", PATH, {"session": SESSION}).status == 428
    old = admin.get(PATH).etag
    put(admin, session=SESSION | {"warning_seconds": 30})
    stale = admin.send("PUT", PATH, {"session": SESSION}, if_match=old)
    assert (stale.status, stale.json["type"]) == (412, "stale-version")


def test_history_comes_in_pages(admin: Client) -> None:
    for seconds in (30, 31, 32):
        put(admin, session=SESSION | {"warning_seconds": seconds})
    page = admin.get(f"{PATH}/history", limit="2").json
    rest = admin.get(f"{PATH}/history", limit="2", cursor=page["next_cursor"]).json
    ids = [each["id"] for each in [*page["items"], *rest["items"]]]
    assert len(set(ids)) == 4
    assert page["items"][0]["after"] == "32"


def test_only_admins_see_and_set_it(people: People) -> None:
    for person in (people.doctor(), people.patient()):
        client = Client(person)
        assert (client.get(PATH).status, client.get(f"{PATH}/history").status) == (403, 403)
        assert client.send("PUT", PATH, {"session": SESSION}, if_match='"1"').status == 403


def test_people_keep_their_preferences(people: People) -> None:
    client = Client(people.doctor())
    wanted = {"language": "de", "theme": "dark", "text_scale": 150}
    changed = client.send("PATCH", "/v1/me", {"preferences": wanted}, if_match=client.get("/v1/me").etag)
    assert (changed.status, changed.json["preferences"]) == (200, wanted)
    phone = client.send("PATCH", "/v1/me", {"phone": "020 7946 0002"}, if_match=changed.etag)
    assert (phone.json["preferences"], phone.json["profile"]["phone"]) == (wanted, "020 7946 0002")
    for wrong in ({"theme": "pink"}, {"text_scale": 110}, {"language": "german"}, {"colour": "red"}):
        assert client.send("PATCH", "/v1/me", {"preferences": wrong}, if_match=phone.etag).status == 422
