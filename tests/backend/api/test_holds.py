"""Holding a time while a person confirms: five minutes, one's own, and gone by itself."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from tests.backend.api.booking_calls import act, book, booked, free, hold, slots, times
from tests.backend.api.client import Client
from tests.backend.diary import DiaryKeeper
from tests.backend.people import People


def test_a_held_time_is_shown_taken_and_booked_by_nobody_else(people: People) -> None:
    doctor, mine, other = people.doctor(), Client(people.patient()), Client(people.patient())
    slot = free(mine, doctor)[0]
    answered = hold(mine, doctor, slot)
    assert answered.status == 201
    kept = answered.json
    left = datetime.fromisoformat(kept["expires_at"]) - datetime.now().astimezone()
    assert timedelta(minutes=4) < left <= timedelta(minutes=5)
    assert slot in free(mine, doctor), "one's own hold is no obstacle"
    assert slot in slots(other, doctor)["taken"]
    refused = book(other, doctor, slot)
    assert (refused.status, refused.json["type"]) == (409, "slot-taken")
    assert len(refused.json["alternatives"]) == 4
    assert hold(other, doctor, slot).json["type"] == "slot-taken"
    assert book(mine, doctor, slot, hold_id=kept["id"]).status == 201
    assert mine.send("DELETE", f"/v1/holds/{kept['id']}").status == 404, "the booking used it up"


def test_staff_hold_for_a_patient_and_a_held_time_stops_a_move(people: People) -> None:
    doctor, patient, admin = people.doctor(), people.patient(), Client(people.admin())
    people.assign(doctor, patient)
    first, second, third = free(admin, doctor)[:3]
    visit = booked(Client(patient), doctor, first)
    for client in (admin, Client(doctor)):
        slot = second if client is admin else third
        assert hold(client, doctor, slot, patient_id=str(patient.id)).status == 201
        refused = act(Client(patient), visit, "reschedule", times(slot))
        assert (refused.status, refused.json["type"]) == (409, "slot-taken")
    assert Client(patient).get(f"/v1/appointments/{visit['id']}").json["starts_at"] == visit["starts_at"]


def test_an_expired_hold_frees_the_time_without_anybody_doing_anything(
    people: People, diary: DiaryKeeper
) -> None:
    doctor, mine, other = people.doctor(), Client(people.patient()), Client(people.patient())
    slot = free(mine, doctor)[0]
    kept = hold(mine, doctor, slot).json
    diary.expire_holds(doctor)
    assert slot in free(other, doctor)
    assert hold(other, doctor, slot).status == 201
    diary.expire_holds(doctor)
    assert book(mine, doctor, slot, hold_id=kept["id"]).status == 201, "late, but nobody took it"


def test_a_new_hold_lets_the_earlier_go(people: People) -> None:
    doctor, mine, other = people.doctor(), Client(people.patient()), Client(people.patient())
    first, second = free(mine, doctor)[:2]
    hold(mine, doctor, first)
    hold(mine, doctor, second)
    seen = free(other, doctor)
    assert first in seen
    assert second not in seen


def test_a_hold_is_let_go_by_its_holder_alone(people: People) -> None:
    doctor, mine, other = people.doctor(), Client(people.patient()), Client(people.patient())
    slot = free(mine, doctor)[0]
    kept = hold(mine, doctor, slot).json
    for stranger in (other, Client(people.admin()), Client(doctor)):
        assert stranger.send("DELETE", f"/v1/holds/{kept['id']}").status == 404
    assert mine.send("DELETE", f"/v1/holds/{kept['id']}").status == 204
    assert slot in free(other, doctor)


def test_a_repeated_hold_is_the_same_hold(people: People) -> None:
    doctor, mine = people.doctor(), Client(people.patient())
    slot, key = free(mine, doctor)[0], str(uuid4())
    body = {"doctor_id": str(doctor.id), **times(slot)}
    first = mine.send("POST", "/v1/holds", body, key=key)
    again = mine.send("POST", "/v1/holds", body, key=key)
    assert (first.status, again.status, again.text) == (201, 201, first.text)
    other = body | {"ends_at": "2031-01-01T10:00:00Z"}
    assert mine.send("POST", "/v1/holds", other, key=key).status == 422


def test_a_hold_is_for_its_own_time(people: People) -> None:
    doctor, mine = people.doctor(), Client(people.patient())
    first, second = free(mine, doctor)[:2]
    kept = hold(mine, doctor, first).json
    refused = book(mine, doctor, second, hold_id=kept["id"])
    assert (refused.status, refused.json["errors"]) == (422, [{"pointer": "/hold_id", "code": "other-time"}])
    assert book(mine, doctor, second, hold_id="x").json["errors"][0]["code"] == "not-an-id"


@pytest.mark.parametrize("who", ["stranger", "doctor"])
def test_nobody_holds_for_somebody_elses_patient(people: People, who: str) -> None:
    doctor, patient = people.doctor(), people.patient()
    client = Client(people.patient() if who == "stranger" else doctor)
    slot = free(client, doctor)[0]
    assert hold(client, doctor, slot, patient_id=str(patient.id)).status == 404


def test_what_cannot_be_booked_cannot_be_held(people: People) -> None:
    doctor, mine = people.doctor(), Client(people.patient())
    slot = free(mine, doctor)[0]
    night = {
        "starts_at": slot["starts_at"][:11] + "03:00:00Z",
        "ends_at": slot["starts_at"][:11] + "03:20:00Z",
    }
    assert hold(mine, doctor, night).json["type"] == "outside-hours"
    assert hold(mine, people.patient(), slot).status == 422
