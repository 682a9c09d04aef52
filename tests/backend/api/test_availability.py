"""A doctor's calendar: hours, single days, gaps, time off, and what is booked in the way."""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from medisecure_backend.contract.roles import Role
from tests.backend.api.booking_calls import act, book, booked, free, slots, times, wish
from tests.backend.api.client import Answered, Client
from tests.backend.diary import IN_A_WEEK, DiaryKeeper
from tests.backend.people import People, Person

WEEKDAY = IN_A_WEEK.isoweekday()


def path(doctor: Person, rest: str = "availability") -> str:
    return f"/v1/doctors/{doctor.id}/{rest}"


def hours(starts: str, ends: str, weekday: int = WEEKDAY, minutes: int = 20) -> dict[str, Any]:
    return {"weekday": weekday, "starts": starts, "ends": ends, "slot_minutes": minutes}


def put(client: Client, doctor: Person, version: int = 0, **change: Any) -> Answered:
    body = {"weekly": [hours("09:00:00", "10:00:00")], **change}
    return client.send("PUT", path(doctor), body, if_match=f'"{version}"')


def walls(items: list[Any]) -> list[str]:
    return [each["starts_at"][11:16] for each in items]


def absence(slot: Any, **more: object) -> dict[str, Any]:
    return {**times(slot), "reason": "Surgery of my own", **more}


@pytest.mark.parametrize("role", [Role.DOCTOR, Role.ADMIN])
def test_hours_are_replaced_as_a_whole(people: People, role: Role) -> None:
    doctor = people.doctor()
    client = Client(doctor if role is Role.DOCTOR else people.admin())
    before = client.get(path(doctor))
    assert (before.status, before.etag, len(before.json["weekly"])) == (200, '"0"', 7)
    changed = put(client, doctor)
    assert (changed.status, changed.etag) == (200, '"1"'), changed.text
    assert changed.json["weekly"] == [hours("09:00:00", "10:00:00")]
    assert walls(free(Client(people.patient()), doctor)) == ["09:00", "09:20", "09:40"]
    (without,) = slots(client, doctor, IN_A_WEEK + timedelta(days=1))["days_without"]
    assert without["code"] == "not-working"
    assert put(client, doctor, 1, buffer_minutes=5).etag == '"2"'


def test_a_gap_is_kept_between_visits(people: People) -> None:
    doctor, mine = people.doctor(), Client(people.patient())
    assert put(Client(doctor), doctor, buffer_minutes=10).json["buffer_minutes"] == 10
    assert walls(free(mine, doctor)) == ["09:00", "09:30"]
    admin, slot = Client(people.admin()), free(mine, doctor)[0]
    begins = datetime.fromisoformat(slot["starts_at"]) + timedelta(minutes=5)
    odd = {"starts_at": begins.isoformat(), "ends_at": (begins + timedelta(minutes=20)).isoformat()}
    booked(admin, doctor, odd, patient_id=str(people.patient().id))
    day = slots(mine, doctor)
    assert (day["items"], walls(day["taken"])) == ([], ["09:00", "09:30"])
    refused = book(mine, doctor, day["taken"][1])
    assert (refused.status, refused.json["type"]) == (409, "slot-taken")


def test_a_single_day_is_otherwise(people: People) -> None:
    doctor, mine = people.doctor(), Client(people.patient())
    tomorrow = str(IN_A_WEEK + timedelta(days=1))
    exceptions = [
        {
            "date": str(IN_A_WEEK),
            "hours": [{"starts": "17:00:00", "ends": "18:00:00", "slot_minutes": 30}],
            "reason": "",
        },
        {"date": tomorrow, "hours": [], "reason": "Moving house"},
    ]
    weekly = [hours("08:00:00", "12:00:00", day) for day in range(1, 8)]
    changed = put(Client(doctor), doctor, weekly=weekly, exceptions=exceptions)
    assert changed.json["exceptions"] == exceptions
    assert walls(free(mine, doctor)) == ["17:00", "17:30"]
    (without,) = slots(mine, doctor, IN_A_WEEK + timedelta(days=1))["days_without"]
    assert (without["code"], without["reason"]) == ("closed", "Moving house")
    night = people.doctor()
    assert put(Client(night), night, weekly=[], exceptions=exceptions[:1]).status == 200
    assert walls(free(mine, night)) == ["17:00", "17:30"]


@pytest.mark.parametrize("choice", ["refuse", "keep", "cancel"])
def test_visits_that_new_hours_leave_out_are_listed_kept_or_called_off(people: People, choice: str) -> None:
    doctor, patient = people.doctor(), people.patient("Novák", "Jan")
    mine = Client(patient)
    inside, outside = (
        next(each for each in free(mine, doctor) if wall in each["starts_at"])
        for wall in ("T09:00", "T15:00")
    )
    kept, left = booked(mine, doctor, inside), booked(mine, doctor, outside)
    answered = put(Client(doctor), doctor, booked=choice)
    state = mine.get(f"/v1/appointments/{left['id']}").json
    assert mine.get(f"/v1/appointments/{kept['id']}").json["status"] == "booked"
    if choice == "refuse":
        assert (answered.status, answered.json["type"]) == (409, "visits-inside")
        (clash,) = answered.json["clashes"]
        assert (clash["appointment_id"], clash["patient_name"], clash["code"]) == (
            left["id"],
            "Jan Novák",
            "visit",
        )
        assert Client(doctor).get(path(doctor)).etag == '"0"'
        return
    assert answered.status == 200
    assert state["status"] == ("booked" if choice == "keep" else "cancelled")
    assert state["cancel_reason"] == (None if choice == "keep" else "The doctor's hours have changed.")
    assert put(Client(doctor), doctor, 1).status == 200, "what was kept once is not asked about again"


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"weekly": [hours("10:00:00", "09:00:00")]}, "/weekly/0/ends", "before-start"),
        ({"weekly": [hours("09:00:00", "10:00:00"), hours("09:30:00", "11:00:00")]}, "/weekly", "overlaps"),
        ({"weekly": [hours("09:00:30", "10:00:00")]}, "/weekly/0", "whole-minutes"),
        ({"weekly": [hours("09:00:00", "10:00:00", 8)]}, "/weekly/0/weekday", "too-high"),
        ({"weekly": [hours("09:00:00", "10:00:00", 1, 2)]}, "/weekly/0/slot_minutes", "too-low"),
        ({"exceptions": [{"date": "2031-01-01"}] * 2}, "/exceptions", "duplicate"),
        ({"buffer_minutes": 500}, "/buffer_minutes", "too-high"),
        ({"booked": "maybe"}, "/booked", "not-allowed"),
    ],
)
def test_impossible_hours_are_pointed_at(people: People, change: Any, pointer: str, code: str) -> None:
    doctor = people.doctor()
    answered = put(Client(doctor), doctor, **change)
    assert (answered.status, answered.json["errors"]) == (422, [{"pointer": pointer, "code": code}])


def test_a_stale_or_missing_version_changes_nothing(people: People) -> None:
    doctor = people.doctor()
    assert put(Client(doctor), doctor).status == 200
    assert put(Client(people.admin()), doctor).json["type"] == "stale-version"
    assert Client(doctor).send("PUT", path(doctor), {"weekly": []}).status == 428


def test_calendars_are_their_doctors_and_the_admins(people: People) -> None:
    doctor, slot = people.doctor(), free(Client(people.admin()), people.doctor())[0]
    stranger, patient, admin = Client(people.doctor()), Client(people.patient()), Client(people.admin())
    for client, status in ((stranger, 404), (patient, 403)):
        assert client.get(path(doctor)).status == status
        assert put(client, doctor).status == status
        assert client.create(path(doctor, "time-off"), absence(slot)).status == status
        assert client.send("DELETE", path(doctor, f"time-off/{uuid4()}")).status == status
    nobody = Person("", Role.DOCTOR, uuid4())
    assert admin.get(path(nobody)).status == 404
    assert admin.send("DELETE", path(doctor, f"time-off/{uuid4()}")).status == 404


@pytest.mark.parametrize("choice", ["refuse", "keep", "cancel"])
def test_time_off_lists_keeps_or_calls_off_what_is_booked(people: People, choice: str) -> None:
    doctor, patient = people.doctor(), people.patient("Novák", "Jan")
    mine, slot = Client(patient), free(Client(patient), doctor)[3]
    visit = booked(mine, doctor, slot)
    answered = Client(doctor).create(
        path(doctor, "time-off"), absence(slot, booked=choice, cancel_reason="Sorry")
    )
    state = mine.get(f"/v1/appointments/{visit['id']}").json
    if choice == "refuse":
        assert (answered.status, answered.json["type"]) == (409, "visits-inside")
        assert [each["appointment_id"] for each in answered.json["clashes"]] == [visit["id"]]
        assert (Client(doctor).get(path(doctor)).json["time_off"], state["status"]) == ([], "booked")
    else:
        assert answered.status == 201
        assert state["status"] == ("booked" if choice == "keep" else "cancelled")
        assert state["cancel_reason"] == (None if choice == "keep" else "Sorry")


def test_nobody_is_booked_while_the_doctor_is_away_and_patients_never_learn_why(people: People) -> None:
    doctor, mine, admin = people.doctor(), Client(people.patient()), Client(people.admin())
    day = free(mine, doctor)
    away = {"starts_at": day[0]["starts_at"], "ends_at": day[-1]["ends_at"], "reason": "Surgery of my own"}
    made = Client(doctor).create(path(doctor, "time-off"), away)
    assert made.status == 201
    shown = slots(mine, doctor)
    assert (shown["items"], shown["taken"]) == ([], [])
    assert [(each["code"], each["reason"]) for each in shown["days_without"]] == [
        ("time-off", "The doctor is away")
    ]
    for client, more in ((mine, {}), (admin, {"patient_id": str(people.patient().id)})):
        refused = book(client, doctor, day[0], **more)
        assert (refused.json["type"], refused.json["detail"]) == (
            "outside-hours",
            "The doctor is away at this time.",
        )
    assert (
        "Surgery"
        not in mine.get(f"/v1/doctors/{doctor.id}/slots", from_=str(IN_A_WEEK), to=str(IN_A_WEEK)).text
    )
    assert admin.get(path(doctor)).json["time_off"][0]["reason"] == "Surgery of my own"
    assert Client(doctor).send("DELETE", path(doctor, f"time-off/{made.json['id']}")).status == 204
    assert free(mine, doctor) == day


def test_a_long_absence_says_until_when(people: People) -> None:
    doctor, mine = people.doctor(), Client(people.patient())
    slot = free(mine, doctor)[0]
    ends = datetime.fromisoformat(slot["starts_at"]) + timedelta(days=3)
    assert (
        Client(doctor).create(path(doctor, "time-off"), {**times(slot), "ends_at": ends.isoformat()}).status
        == 201
    )
    (without,) = slots(mine, doctor, IN_A_WEEK + timedelta(days=1))["days_without"]
    assert without["reason"].startswith(f"The doctor is away until {(IN_A_WEEK + timedelta(days=3)).day} ")


@pytest.mark.parametrize(
    ("starts", "ends", "status"),
    [
        ("2031-01-02T00:00:00Z", "2031-01-01T00:00:00Z", 422),
        ("2031-01-01T00:00:00Z", "2033-01-01T00:00:00Z", 422),
        ("2020-01-01T00:00:00Z", "2020-01-02T00:00:00Z", 409),
    ],
)
def test_time_off_is_a_time_to_come(people: People, starts: str, ends: str, status: int) -> None:
    doctor = people.doctor()
    answered = Client(doctor).create(path(doctor, "time-off"), {"starts_at": starts, "ends_at": ends})
    assert answered.status == status


def test_a_repeated_key_is_one_absence(people: People) -> None:
    doctor, key = people.doctor(), str(uuid4())
    body = absence(free(Client(doctor), doctor)[0])
    first, again = (Client(doctor).send("POST", path(doctor, "time-off"), body, key=key) for _ in range(2))
    assert (first.status, again.text) == (201, first.text)
    assert len(Client(doctor).get(path(doctor)).json["time_off"]) == 1


def test_an_invited_doctor_is_booked_as_soon_as_there_are_hours(people: People, diary: DiaryKeeper) -> None:
    doctor, mine = people.doctor(), Client(people.patient())
    diary.forget_hours(doctor)
    assert slots(mine, doctor)["days_without"][0]["code"] == "no-hours-set"
    assert put(Client(doctor), doctor).status == 200
    visit = booked(mine, doctor, free(mine, doctor)[0])
    assert act(mine, visit, "cancel").status == 200
    body = wish(doctor, free(mine, doctor)[0], patient_id=str(people.patient().id))
    assert mine.create("/v1/appointments", body).status == 404
