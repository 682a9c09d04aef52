"""The days the clocks change, in three zones: offered times, bookings, series and day views, over the API."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from medisecure_backend.services.zones import zone
from tests.backend.api.booking_calls import booked, free, times, wish
from tests.backend.api.client import Client
from tests.backend.diary import DiaryKeeper
from tests.backend.people import People, Person

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe")
MISSING = {
    "Europe/Berlin": ["02:00", "02:30"],
    "America/New_York": ["02:00", "02:30"],
    "Australia/Lord_Howe": ["02:00"],
}
"""What the clock on the wall does not show in spring, by half hours."""
NIGHT = [f"{hour:02}:{minute:02}" for hour in range(5) for minute in (0, 30)]
AHEAD = range(3, 360)


def offset(day: date, where: ZoneInfo) -> timedelta:
    found = datetime.combine(day, time(12), where).utcoffset()
    assert found is not None
    return found


def change(where: ZoneInfo, *, is_spring: bool) -> date:
    """The next day on which the clocks go forward, or back."""
    today = datetime.now(UTC).date()
    for day in (today + timedelta(days=n) for n in AHEAD):
        before, after = offset(day - timedelta(days=1), where), offset(day, where)
        if before != after and (after > before) == is_spring:
            return day
    raise AssertionError("the clocks change every year")


@pytest.fixture(params=ZONES)
def where(request: pytest.FixtureRequest, diary: DiaryKeeper) -> Iterator[ZoneInfo]:
    """The clinic's zone for a while."""
    with diary.zone(request.param):
        yield zone(request.param)


@pytest.fixture
def doctor(where: ZoneInfo, people: People) -> Person:
    """Somebody who works from midnight to five, in half hours."""
    person = people.doctor()
    weekly = [
        {"weekday": day, "starts": "00:00:00", "ends": "05:00:00", "slot_minutes": 30} for day in range(1, 8)
    ]
    answered = Client(person).send(
        "PUT", f"/v1/doctors/{person.id}/availability", {"weekly": weekly}, if_match='"0"'
    )
    assert answered.status == 200
    return person


def walls(items: list[Any]) -> list[str]:
    return [each["starts_at"][11:16] for each in items]


def test_a_missing_hour_is_not_offered(where: ZoneInfo, doctor: Person, people: People) -> None:
    day = change(where, is_spring=True)
    admin = Client(people.admin())
    assert walls(free(admin, doctor, day - timedelta(days=1))) == NIGHT
    assert walls(free(admin, doctor, day)) == [wall for wall in NIGHT if wall not in MISSING[where.key]]


def test_a_repeated_hour_is_offered_once(where: ZoneInfo, doctor: Person, people: People) -> None:
    day = change(where, is_spring=False)
    items = free(Client(people.admin()), doctor, day)
    assert walls(items) == NIGHT
    instants = [datetime.fromisoformat(each["starts_at"]) for each in items]
    assert instants == sorted(set(instants))
    assert all(each.astimezone(where).fold == 0 for each in instants)


@pytest.mark.parametrize("is_spring", [True, False])
def test_a_day_view_has_the_visits_of_that_day_and_no_others(
    where: ZoneInfo, doctor: Person, people: People, is_spring: bool
) -> None:
    day, admin = change(where, is_spring=is_spring), Client(people.admin())
    made: dict[date, list[str]] = {}
    for each in (day - timedelta(days=1), day, day + timedelta(days=1)):
        items = free(admin, doctor, each)
        chosen = (items[0], items[len(items) // 2], items[-1])
        made[each] = [
            booked(admin, doctor, slot, patient_id=str(people.patient().id))["id"] for slot in chosen
        ]
    for each, ids in made.items():
        query = {"from_": str(each), "to": str(each), "doctor_id": str(doctor.id)}
        seen = admin.get("/v1/appointments", **query).json["items"]
        assert [visit["id"] for visit in seen] == ids
        assert {visit["time_zone"] for visit in seen} == {where.key}
        assert len(free(admin, doctor, each)) == len(NIGHT) - 3 - (
            len(MISSING[where.key]) if is_spring and each == day else 0
        )


@pytest.mark.parametrize("is_spring", [True, False])
def test_a_series_keeps_its_time_on_the_wall(
    where: ZoneInfo, doctor: Person, people: People, is_spring: bool
) -> None:
    day, admin = change(where, is_spring=is_spring), Client(people.admin())
    first = day - timedelta(days=1)
    slot = next(each for each in free(admin, doctor, first) if each["starts_at"][11:16] == "03:30")
    body = wish(doctor, slot, patient_id=str(people.patient().id), repeat={"every": "day", "count": 3})
    answered = admin.create("/v1/appointments/series", body)
    assert answered.status == 201, answered.text
    starts = [datetime.fromisoformat(each["starts_at"]).astimezone(where) for each in answered.json["items"]]
    assert [each.replace(tzinfo=None) for each in starts] == [
        datetime.combine(first + timedelta(days=n), time(3, 30)) for n in range(3)
    ]
    instants = [each.astimezone(UTC) for each in starts]
    apart = {later - earlier for earlier, later in pairwise(instants)}
    assert len(apart) == 2, "the days are not of one length"


def test_a_series_through_a_missing_hour_says_which_day_has_none(
    where: ZoneInfo, doctor: Person, people: People
) -> None:
    day, admin = change(where, is_spring=True), Client(people.admin())
    slot = next(
        each for each in free(admin, doctor, day - timedelta(days=1)) if each["starts_at"][11:16] == "02:00"
    )
    body = wish(doctor, slot, patient_id=str(people.patient().id), repeat={"every": "day", "count": 3})
    refused = admin.create("/v1/appointments/series", body)
    assert (refused.status, refused.json["type"]) == (409, "series-clashes")
    assert [each["code"] for each in refused.json["clashes"]] == ["no-such-time"]


def test_patients_book_on_either_side_of_a_missing_hour(
    where: ZoneInfo, doctor: Person, people: People
) -> None:
    day = change(where, is_spring=True)
    items = free(Client(people.admin()), doctor, day)
    for slot in (items[3], items[4]):
        visit = booked(Client(people.patient()), doctor, slot)
        seen = {name: datetime.fromisoformat(text) for name, text in times(visit).items()}
        assert seen == {name: datetime.fromisoformat(text) for name, text in times(slot).items()}
