"""Waiting for an earlier time: offered to one at a time, held, taken once, passed on."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from psycopg import sql

from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Database
from medisecure_backend.services import offers
from medisecure_backend.services.outgoing import OutgoingMessage
from medisecure_backend.triggers.rounds import make_rounds
from tests.backend.api.booking_calls import act, book, booked, free, slots, times
from tests.backend.api.client import Client
from tests.backend.api.waiting import PATH, answer, join, joined, offered
from tests.backend.diary import IN_A_WEEK, DiaryKeeper
from tests.backend.people import People, Person
from tests.backend.server import Server


def end_offers(diary: DiaryKeeper, doctor: Person) -> None:
    """Fifteen minutes later."""
    for table in ("offer", "hold"):
        query = sql.SQL("UPDATE app.{} SET expires_at = now() - interval '1 second' WHERE doctor_id = %(id)s")
        diary.ask(query.format(sql.Identifier(table)), {"id": doctor.id})


def rounds(postgres: Server) -> list[OutgoingMessage]:
    """Make the clinic's rounds until nothing waits; what was sent, other tests' messages among it."""
    sent = list[OutgoingMessage]()
    while make_rounds(postgres.dsns["ms_trigger"], sent.append)[1].sent:
        pass
    return sent


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.fixture
def scene(people: People) -> tuple[Person, Client, Any, Any]:
    """A doctor, somebody with a visit there, the visit and its time."""
    doctor, holder = people.doctor(), Client(people.patient())
    slot = free(holder, doctor)[5]
    return doctor, holder, booked(holder, doctor, slot), slot


Scene = tuple[Person, Client, Any, Any]


def test_a_freed_time_is_offered_to_who_waited_longest_and_held(scene: Scene, people: People) -> None:
    doctor, holder, visit, slot = scene
    first, second, other = (Client(people.patient()) for _ in range(3))
    for client in (first, second):
        assert joined(client, doctor)["offer"] is None
    assert act(holder, visit, "cancel").status == 200
    offer = offered(first)
    assert (offer["doctor_id"], instant(offer["starts_at"])) == (str(doctor.id), instant(slot["starts_at"]))
    left = instant(offer["expires_at"]) - datetime.now().astimezone()
    assert timedelta(minutes=14) < left <= timedelta(minutes=15)
    assert offered(second) is None
    assert slot in slots(other, doctor)["taken"]
    assert book(other, doctor, slot).json["type"] == "slot-taken"
    accepted = answer(first, offer, "accept")
    assert (accepted.status, accepted.json["status"], accepted.json["reason"]) == (200, "booked", "Cough")
    assert answer(first, offer, "accept").json["id"] == accepted.json["id"], "twice is once"
    assert first.get(PATH).json["items"] == []
    wrong = answer(first, offer, "decline")
    assert (wrong.status, wrong.json["type"], wrong.json["state"]) == (409, "offer-ended", "accepted")


def test_a_declined_offer_goes_to_the_next_and_never_back(scene: Scene, people: People) -> None:
    doctor, holder, visit, slot = scene
    first, second = Client(people.patient()), Client(people.patient())
    for client in (first, second):
        joined(client, doctor)
    act(holder, visit, "cancel")
    offer = offered(first)
    assert [answer(first, offer, "decline").status for _ in range(2)] == [204, 204]
    assert offered(first) is None
    assert answer(second, offered(second), "decline").status == 204
    assert slot in free(first, doctor), "nobody wants it: it is everybody's"
    ended = answer(first, offer, "accept")
    assert (ended.status, ended.json["type"], ended.json["state"]) == (409, "offer-ended", "declined")


@pytest.mark.parametrize("look", ["waitlist", "slots", "booking", "rounds"])
def test_an_expired_offer_goes_to_the_next_whoever_looks(
    scene: Scene, people: People, diary: DiaryKeeper, postgres: Server, look: str
) -> None:
    doctor, holder, visit, slot = scene
    first, second, other = (Client(people.patient()) for _ in range(3))
    for client in (first, second):
        joined(client, doctor)
    act(holder, visit, "cancel")
    offer = offered(first)
    end_offers(diary, doctor)
    if look == "waitlist":
        assert offered(first) is None
    elif look == "slots":
        assert slot in slots(other, doctor)["taken"]
    elif look == "booking":
        booked(other, doctor, free_without_looking(slot))
    else:
        assert make_rounds(postgres.dsns["ms_trigger"], lambda message: None)[0] >= 1
    rows = diary.ask(
        sql.SQL("SELECT status FROM app.offer WHERE doctor_id = %(id)s ORDER BY created_at"),
        {"id": doctor.id},
    )
    assert rows == [("expired",), ("open",)]
    late = answer(first, offer, "accept")
    assert (late.status, late.json["type"], late.json["state"]) == (409, "offer-ended", "expired")
    assert answer(second, offered(second), "accept").status == 200


def free_without_looking(slot: Any) -> Any:
    later = timedelta(hours=2)
    return {name: (instant(slot[name]) + later).isoformat() for name in ("starts_at", "ends_at")}


def test_two_acceptances_at_once_are_one_visit(
    scene: Scene, people: People, diary: DiaryKeeper, dsns: dict[Role, str]
) -> None:
    doctor, holder, visit, _ = scene
    patient, admin = people.patient(), people.admin()
    joined(Client(patient), doctor)
    act(holder, visit, "cancel")
    offer = offered(Client(patient))
    opened = [Database(dsns) for _ in range(4)]

    def accept(n: int) -> str:
        who = (patient, admin)[n % 2].caller
        with opened[n % 4].transaction(who) as tx:
            return offers.accept(tx, who, offer["id"]).id

    with ThreadPoolExecutor(8) as threads:
        visits = set(threads.map(accept, range(8)))
    for each in opened:
        each.close()
    assert len(visits) == 1
    assert diary.overlaps([doctor.id]) == 0


def test_who_wants_a_visit_sooner_gets_it_moved_and_theirs_goes_on(scene: Scene, people: People) -> None:
    doctor, holder, visit, slot = scene
    mine, next_one = Client(people.patient()), Client(people.patient())
    later = free(mine, doctor)[-1]
    own = booked(mine, doctor, later)
    joined(mine, doctor, appointment_id=own["id"])
    joined(next_one, doctor)
    act(holder, visit, "cancel")
    moved = answer(mine, offered(mine), "accept").json
    assert (moved["id"], instant(moved["starts_at"])) == (own["id"], instant(slot["starts_at"]))
    assert instant(offered(next_one)["starts_at"]) == instant(later["starts_at"])


def test_a_later_time_is_not_offered_to_who_wants_it_sooner(people: People) -> None:
    doctor, holder, mine = people.doctor(), Client(people.patient()), Client(people.patient())
    early, late = free(mine, doctor)[0], free(mine, doctor)[-1]
    own, visit = booked(mine, doctor, early), booked(holder, doctor, late)
    joined(mine, doctor, appointment_id=own["id"])
    act(holder, visit, "cancel")
    assert offered(mine) is None


@pytest.mark.parametrize(
    "wish",
    [
        {"weekdays": [IN_A_WEEK.isoweekday() % 7 + 1]},
        {"earliest": str(IN_A_WEEK + timedelta(days=1))},
        {"latest": str(IN_A_WEEK - timedelta(days=1))},
        {"starts": "12:00:00"},
        {"ends": "09:30:00"},
        {"doctor_id": "other"},
        {"visit_type_id": "long"},
    ],
)
def test_only_a_time_that_fits_is_offered(
    scene: Scene, people: People, diary: DiaryKeeper, wish: dict[str, Any]
) -> None:
    doctor, holder, visit, slot = scene
    mine = Client(people.patient())
    if "doctor_id" in wish:
        wish = {"doctor_id": str(people.doctor().id)}
    if "visit_type_id" in wish:
        wish = {"visit_type_id": diary.visit_type(minutes=60)}
    joined(mine, doctor, **wish)
    act(holder, visit, "cancel")
    assert offered(mine) is None
    assert slot in free(mine, doctor)


def test_nobody_is_offered_a_time_they_cannot_come_or_have_just_given_up(
    scene: Scene, people: People
) -> None:
    doctor, holder, visit, slot = scene
    busy, anybody = Client(people.patient()), Client(people.patient())
    booked(busy, people.doctor(), slot)
    joined(busy, doctor)
    joined(holder, doctor)
    joined(anybody, doctor, doctor_id=None)
    act(holder, visit, "cancel")
    assert (offered(busy), offered(holder)) == (None, None)
    assert offered(anybody) is not None


def test_moving_and_declining_free_times_and_absence_does_not(people: People, diary: DiaryKeeper) -> None:
    doctor, holder, mine = people.doctor(), Client(people.patient()), Client(people.patient())
    first, second, third = free(mine, doctor)[:3]
    visit = booked(holder, doctor, first)
    request = booked(holder, doctor, second, visit_type_id=diary.visit_type(mode="request"))
    joined(mine, doctor)
    act(holder, visit, "reschedule", times(third))
    offer = offered(mine)
    assert instant(offer["starts_at"]) == instant(first["starts_at"])
    answer(mine, offer, "decline")
    act(Client(people.admin()), request, "decline")
    assert instant(offered(mine)["starts_at"]) == instant(second["starts_at"])
    answer(mine, offered(mine), "decline")
    away = {**times(third), "booked": "cancel"}
    assert Client(doctor).create(f"/v1/doctors/{doctor.id}/time-off", away).status == 201
    assert offered(mine) is None


def test_a_time_that_is_almost_here_is_not_offered(scene: Scene, people: People, diary: DiaryKeeper) -> None:
    doctor, holder, visit, _ = scene
    mine = Client(people.patient())
    joined(mine, doctor)
    with diary.rules(offer_lead_minutes=30 * 1440):
        act(holder, visit, "cancel")
    assert offered(mine) is None


def test_who_leaves_gives_the_offer_on(scene: Scene, people: People) -> None:
    doctor, holder, visit, _ = scene
    first, second = Client(people.patient()), Client(people.patient())
    entry = joined(first, doctor)
    joined(second, doctor)
    act(holder, visit, "cancel")
    offer = offered(first)
    for stranger in (second, Client(people.doctor())):
        assert stranger.send("DELETE", f"{PATH}/{entry['id']}").status == 404
        assert answer(stranger, offer, "accept").status == 404
        assert answer(stranger, offer, "decline").status == 404
    assert first.send("DELETE", f"{PATH}/{entry['id']}").status == 204
    assert first.send("DELETE", f"{PATH}/{entry['id']}").status == 204, "twice is once"
    assert offered(second) is not None
    assert answer(first, offer, "accept").json["state"] == "withdrawn"
    taken = joined(first, people.doctor())
    accepted = answer(second, offered(second), "accept")
    assert accepted.status == 200
    assert first.send("DELETE", f"{PATH}/{taken['id']}").status == 204


def test_who_was_booked_waits_no_longer(scene: Scene, people: People) -> None:
    doctor, holder, visit, _ = scene
    mine = Client(people.patient())
    entry = joined(mine, doctor)
    act(holder, visit, "cancel")
    answer(mine, offered(mine), "accept")
    refused = mine.send("DELETE", f"{PATH}/{entry['id']}")
    assert (refused.status, refused.json["type"], refused.json["state"]) == (409, "wrong-state", "booked")


def test_staff_see_who_waits_and_answer_for_them(scene: Scene, people: People) -> None:
    doctor, holder, visit, _ = scene
    patient, admin, mine = people.patient("Novák", "Jan"), Client(people.admin()), Client(doctor)
    people.assign(doctor, patient)
    entry = joined(mine, doctor, patient_id=str(patient.id))
    assert (entry["patient_family"], entry["patient_given"], entry["reason"]) == ("Novák", "Jan", "Cough")
    act(holder, visit, "cancel")
    of_admin = next(each for each in admin.get(PATH, limit="100").json["items"] if each["id"] == entry["id"])
    assert (of_admin["reason"], of_admin["patient_family"]) == ("", "Novák"), "why is not for admins"
    accepted = answer(mine, offered(mine), "accept")
    assert (accepted.status, accepted.json["patient_id"]) == (200, str(patient.id))
    assert join(mine, doctor, patient_id=str(people.patient().id)).status == 404


@pytest.mark.parametrize(
    ("wish", "pointer", "code"),
    [
        ({"latest": "2020-01-01"}, "/latest", "before-start"),
        ({"latest": "2099-01-01"}, "/latest", "too-late"),
        ({"starts": "10:00:00", "ends": "09:00:00"}, "/ends", "before-start"),
        ({"weekdays": []}, "/weekdays", "too-short"),
        ({"weekdays": [8]}, "/weekdays/0", "too-high"),
        ({"reason": ""}, "/reason", "too-short"),
        ({"doctor_id": str(uuid4())}, "/doctor_id", "unknown"),
    ],
)
def test_impossible_wishes_are_pointed_at(people: People, wish: Any, pointer: str, code: str) -> None:
    answered = join(Client(people.patient()), people.doctor(), **wish)
    assert (answered.status, answered.json["errors"]) == (422, [{"pointer": pointer, "code": code}])


def test_nobody_waits_twice_for_the_same_or_for_everything(people: People, diary: DiaryKeeper) -> None:
    mine, doctors = Client(people.patient()), [people.doctor() for _ in range(6)]
    first = joined(mine, doctors[0])
    assert join(mine, doctors[0]).json["type"] == "duplicate"
    for doctor in doctors[1:5]:
        joined(mine, doctor)
    assert join(mine, doctors[5]).json["type"] == "booking-limit"
    assert mine.send("DELETE", f"{PATH}/{first['id']}").status == 204
    assert (
        join(mine, doctors[5], visit_type_id=diary.visit_type(mode="view-only")).json["type"]
        == "booking-type"
    )


def test_a_repeated_key_is_one_entry(people: People) -> None:
    mine, key = Client(people.patient()), str(uuid4())
    body = {"reason": "Cough", "doctor_id": str(people.doctor().id)}
    first, again = (mine.send("POST", PATH, body, key=key) for _ in range(2))
    assert (first.status, again.text) == (201, first.text)
    assert len(mine.get(PATH).json["items"]) == 1


def test_only_ones_own_visit_is_wanted_sooner(scene: Scene, people: People) -> None:
    doctor, holder, visit, _ = scene
    assert join(Client(people.patient()), doctor, appointment_id=visit["id"]).status == 404
    other = str(people.patient().id)
    by_staff = join(Client(people.admin()), doctor, patient_id=other, appointment_id=visit["id"])
    assert by_staff.status == 404, "staff see both, and yet it is another patient's visit"
    act(holder, visit, "cancel")
    over = join(holder, doctor, appointment_id=visit["id"])
    assert (over.json["type"], over.json["state"]) == ("wrong-state", "cancelled")


def test_people_are_written_to_without_a_word_of_what_it_is_about(
    scene: Scene, people: People, diary: DiaryKeeper, postgres: Server
) -> None:
    doctor, holder, visit, _ = scene
    waiting = people.patient("Novák", "Jan")
    mine = Client(waiting)
    joined(mine, doctor)
    act(Client(people.admin()), visit, "cancel", {"reason": "Private matter"})
    sent = rounds(postgres)
    own = [each for each in sent if each.recipient == f"{waiting.sub}@example.org"]
    assert [each.kind for each in own] == ["waitlist-offer"]
    assert "Sign in to MediSecure" in own[0].body
    told = [each for each in sent if each.recipient == f"{holder.person.sub}@example.org"]
    assert [(each.kind, each.subject) for each in told] == [
        ("visit-cancelled", "Your appointment was cancelled")
    ]
    words = " ".join(each.subject + each.body for each in [*own, *told])
    assert not any(secret in words for secret in ("Cough", "Private", "Novák", "Okafor", "Family medicine"))
    assert rounds(postgres) == []


def test_an_offer_is_written_in_the_clinics_name(scene: Scene, people: People, diary: DiaryKeeper) -> None:
    doctor, holder, visit, _ = scene
    patient = people.patient()
    joined(Client(patient), doctor)
    act(holder, visit, "cancel")
    rows = diary.ask(
        sql.SQL("SELECT sub FROM app.audit WHERE patient_id = %(id)s AND object_type = 'offer'"),
        {"id": patient.id},
    )
    assert rows == [("clinic",)]
