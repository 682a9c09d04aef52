"""What admins see of the whole clinic: counts, and nothing of anybody."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import psycopg
import pytest

from tests.backend.api.client import Client
from tests.backend.people import People, Person
from tests.backend.server import Server

MONDAY = date(2031, 6, 2)


@pytest.fixture
def admin(people: People) -> Client:
    return Client(people.admin())


def visit(postgres: Server, doctor: Person, patient: Person, at: time, status: str) -> None:
    start = datetime.combine(MONDAY, at, UTC)
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute(
            "INSERT INTO app.appointment (doctor_id, patient_id, starts_at, ends_at, time_zone, status, "
            "reason, place) VALUES (%s, %s, %s, %s, 'Europe/London', %s, 'secret reason', 'Room 4')",
            (doctor.id, patient.id, start, start + timedelta(minutes=30), status),
        )


def report(admin: Client, name: str, first: date, last: date) -> dict[str, Any]:
    answered = admin.get(f"/v1/admin/reports/{name}", from_=first.isoformat(), to=last.isoformat())
    assert answered.status == 200, answered.text
    assert "secret reason" not in answered.text
    return answered.json


def test_how_much_of_the_open_time_is_booked(admin: Client, people: People, postgres: Server) -> None:
    doctor, patient = people.doctor(), people.patient()
    for at, status in ((time(9), "booked"), (time(10), "fulfilled"), (time(11), "cancelled")):
        visit(postgres, doctor, patient, at, status)
    found = report(admin, "utilisation", MONDAY, MONDAY + timedelta(days=1))
    (row,) = (each for each in found["rows"] if each["id"] == str(doctor.id))
    assert row["values"] == {
        "open_minutes": 1200.0,
        "booked_minutes": 60.0,
        "visits": 2.0,
        "share_booked": 0.05,
    }
    assert found["columns"] == ["open_minutes", "booked_minutes", "visits", "share_booked"]
    assert found["totals"]["booked_minutes"] >= 60


def test_time_off_and_single_days_count_as_they_are(admin: Client, people: People, postgres: Server) -> None:
    doctor = people.doctor()
    away = [
        (datetime.combine(MONDAY, time(6), UTC), datetime.combine(MONDAY, time(9), UTC)),
        (datetime.combine(MONDAY, time(8), UTC), datetime.combine(MONDAY, time(10), UTC)),
    ]
    with psycopg.connect(postgres.owner_dsn) as owner:
        for starts_at, ends_at in away:  # 07:00 to 11:00 on the wall, of hours that begin at eight
            owner.execute(
                "INSERT INTO app.time_off (doctor_id, starts_at, ends_at) VALUES (%s, %s, %s)",
                (doctor.id, starts_at, ends_at),
            )
        owner.execute(
            "INSERT INTO app.availability_exception (doctor_id, day, starts, ends) VALUES (%s, %s, %s, %s)",
            (doctor.id, MONDAY + timedelta(days=1), time(8), time(12)),
        )
        owner.execute(
            "INSERT INTO app.availability_exception (doctor_id, day) VALUES (%s, %s)",
            (doctor.id, MONDAY + timedelta(days=2)),
        )
    found = report(admin, "utilisation", MONDAY, MONDAY + timedelta(days=2))
    (row,) = (each for each in found["rows"] if each["id"] == str(doctor.id))
    assert row["values"]["open_minutes"] == (7 + 4 + 0) * 60


def test_who_did_not_come(admin: Client, people: People, postgres: Server) -> None:
    doctor, patient = people.doctor(), people.patient()
    for hour, status in enumerate(("fulfilled", "fulfilled", "fulfilled", "noshow", "cancelled"), 9):
        visit(postgres, doctor, patient, time(hour), status)
    found = report(admin, "no-shows", MONDAY, MONDAY)
    (row,) = (each for each in found["rows"] if each["id"] == str(doctor.id))
    assert row["values"] == {"came": 3.0, "did_not_come": 1.0, "called_off": 1.0, "share_missed": 0.25}


def test_sign_ins_that_were_not_finished(admin: Client, postgres: Server) -> None:
    noon = datetime(2031, 1, 7, 12, tzinfo=UTC)
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute(
            "INSERT INTO app.sign_in_count (hour, begun, finished, unknown) VALUES (%s, 9, 6, 2), "
            "(%s, 1, 2, 0) ON CONFLICT (hour) DO UPDATE SET begun = excluded.begun",
            (noon, noon + timedelta(hours=1)),
        )
    found = report(admin, "sign-in-failures", noon.date(), noon.date() + timedelta(days=1))
    assert [each["id"] for each in found["rows"]] == ["2031-01-07", "2031-01-08"]
    assert found["rows"][0]["values"] == {"begun": 10, "finished": 8, "unfinished": 2, "unknown": 2}
    assert found["totals"]["unfinished"] == 2


def test_growth_counts_by_day(admin: Client, people: People) -> None:
    people.patient()
    today = datetime.now(UTC).date()
    found = report(admin, "growth", today - timedelta(days=1), today + timedelta(days=1))
    assert found["totals"]["new_patients"] >= 1
    assert found["totals"]["new_accounts"] >= 2
    assert len(found["rows"]) == 3


def test_days_and_names_that_cannot_be(admin: Client) -> None:
    for query in (
        {"from_": "2031-01-02", "to": "2031-01-01"},
        {"from_": "2030-01-01", "to": "2031-06-01"},
        {"to": "x"},
    ):
        assert admin.get("/v1/admin/reports/growth", **query).status == 400
    assert admin.get("/v1/admin/reports/salaries").status == 404
    usual = admin.get("/v1/admin/reports/growth").json
    assert len(usual["rows"]) == 28


def test_the_overview_counts(admin: Client, people: People) -> None:
    before = admin.get("/v1/admin/overview").json
    doctor = people.doctor()
    people.disable(people.doctor())
    people.patient()
    after = admin.get("/v1/admin/overview").json

    def users(overview: dict[str, Any], role: str) -> dict[str, Any]:
        return next(each for each in overview["users"] if each["role"] == role)

    assert users(after, "Doctor")["active"] - users(before, "Doctor")["active"] == 1
    assert users(after, "Doctor")["disabled"] - users(before, "Doctor")["disabled"] == 1
    assert after["patients"] - before["patients"] == 1
    assert set(after["sign_ins_24h"]) == {"begun", "finished", "unfinished", "unknown"}
    for person in (doctor, people.patient()):
        assert Client(person).get("/v1/admin/overview").status == 403
        assert Client(person).get("/v1/admin/reports/growth").status == 403
