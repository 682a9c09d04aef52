"""Recurring visits: all or none, and the list of what stands in the way."""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from tests.backend.api.booking_calls import Slot, booked, free, slots, times, wish
from tests.backend.api.client import Answered, Client
from tests.backend.diary import IN_A_WEEK, DiaryKeeper
from tests.backend.people import People, Person

WEEK = timedelta(weeks=1)
PATH = "/v1/appointments/series"


def ask(client: Client, doctor: Person, patient: Person, slot: Slot, **repeat: object) -> Answered:
    body = wish(doctor, slot, patient_id=str(patient.id), repeat={"every": "week", "count": 4, **repeat})
    return client.create(PATH, body)


def starts(items: list[Any]) -> list[datetime]:
    return [datetime.fromisoformat(each["starts_at"]) for each in items]


def test_every_visit_of_a_series_is_booked(people: People) -> None:
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    for n, client in enumerate((Client(doctor), Client(people.admin()))):
        slot = free(client, doctor)[n]
        answered = ask(client, doctor, patient, slot)
        assert answered.status == 201, answered.text
        visits = answered.json["items"]
        assert {each["series_id"] for each in visits} == {answered.json["id"]}
        first = datetime.fromisoformat(slot["starts_at"])
        walls = [each.replace(tzinfo=None) for each in starts(slots_taken(client, doctor, 4, n))]
        assert len(walls) == 4
        assert {each.time() for each in walls} == {first.time()}


def slots_taken(client: Client, doctor: Person, weeks: int, at: int) -> list[Any]:
    return [slots(client, doctor, IN_A_WEEK + n * WEEK)["taken"][at] for n in range(weeks)]


def test_one_clash_and_nothing_is_booked(people: People, diary: DiaryKeeper) -> None:
    doctor, colleague, patient, admin = (
        people.doctor(),
        people.doctor(),
        people.patient(),
        Client(people.admin()),
    )
    slot = free(admin, doctor)[0]
    later = [free(admin, doctor, IN_A_WEEK + n * WEEK)[0] for n in (1, 2)]
    booked(Client(people.patient()), doctor, later[0])
    booked(Client(patient), colleague, later[1])
    refused = ask(admin, doctor, patient, slot)
    assert (refused.status, refused.json["type"]) == (409, "series-clashes")
    assert refused.json["detail"] == "2 of 4 visits cannot be had. Nothing was booked."
    clashes = refused.json["clashes"]
    assert [(each["code"], times(each)) for each in clashes] == [
        ("slot-taken", times(later[0])),
        ("patient-busy", times(later[1])),
    ]
    assert slot in free(admin, doctor)


def test_hours_and_time_are_checked_for_each(people: People) -> None:
    doctor, patient, admin = people.doctor(), people.patient(), Client(people.admin())
    slot = free(admin, doctor)[0]
    night = {
        name: slot[name][:11] + time for name, time in (("starts_at", "02:00:00Z"), ("ends_at", "02:20:00Z"))
    }
    refused = ask(admin, doctor, patient, night)
    assert {each["code"] for each in refused.json["clashes"]} == {"outside-hours"}
    assert len(refused.json["clashes"]) == 4
    far = ask(admin, doctor, patient, slot, every="month", count=20)
    assert (far.status, far.json["type"]) == (409, "booking-horizon")


@pytest.mark.parametrize("repeat", [{"count": 1}, {"count": 53}, {"every": "year"}, {"interval": 0}])
def test_a_series_has_a_sensible_measure(people: People, repeat: dict[str, object]) -> None:
    doctor, patient, admin = people.doctor(), people.patient(), Client(people.admin())
    assert ask(admin, doctor, patient, free(admin, doctor)[0], **repeat).status == 422


def test_patients_book_no_series_and_doctors_only_for_their_own(people: People) -> None:
    doctor, patient = people.doctor(), people.patient()
    slot = free(Client(doctor), doctor)[0]
    assert ask(Client(patient), doctor, patient, slot).status == 403
    assert ask(Client(doctor), doctor, patient, slot).status == 404


def test_a_repeated_key_books_one_series(people: People) -> None:
    doctor, patient, admin = people.doctor(), people.patient(), Client(people.admin())
    slot, key = free(admin, doctor)[0], str(uuid4())
    body = wish(doctor, slot, patient_id=str(patient.id), repeat={"every": "day", "count": 3})
    first, again = (admin.send("POST", PATH, body, key=key) for _ in range(2))
    assert (first.status, again.text) == (201, first.text)


def test_the_rest_of_a_series_is_called_off_and_what_was_before_stays(people: People) -> None:
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    client = Client(doctor)
    visits = ask(client, doctor, patient, free(client, doctor)[0]).json["items"]
    path = f"/v1/appointments/{visits[1]['id']}/cancel-rest"
    assert client.send("POST", path, {}, if_match='"7"').status == 412
    gone = client.send("POST", path, {"reason": "Well again"}, if_match='"1"')
    assert gone.status == 200, gone.text
    assert [each["id"] for each in gone.json["items"]] == [each["id"] for each in visits[1:]]
    assert {(each["status"], each["cancel_reason"]) for each in gone.json["items"]} == {
        ("cancelled", "Well again")
    }
    kept = client.get(f"/v1/appointments/{visits[0]['id']}").json
    assert kept["status"] == "booked"
    again = client.send("POST", path, {}, if_match='"2"')
    assert (again.status, again.json["type"], again.json["state"]) == (409, "wrong-state", "cancelled")
    alone = booked(client, doctor, free(client, doctor)[3], patient_id=str(patient.id))
    refused = client.send("POST", f"/v1/appointments/{alone['id']}/cancel-rest", {}, if_match='"1"')
    assert (refused.status, refused.json["type"]) == (409, "conflict")
