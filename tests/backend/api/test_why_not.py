"""Why the clinic says no to a time: every reason by its own type, for booking, holding, moving and waiting.

What else says no has its reasons beside its own tests; statuses.txt names one for each.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from psycopg import sql

from tests.backend.api.booking_calls import Slot, act, book, booked, free, hold, times
from tests.backend.api.client import Answered, Client
from tests.backend.api.waiting import answer, join, joined, offered
from tests.backend.diary import IN_A_WEEK, DiaryKeeper
from tests.backend.people import People, Person

Try = Callable[[Slot], Answered]
REPEAT = {"every": "week", "count": 2}


def why(answered: Answered) -> tuple[int, str]:
    return answered.status, answered.json["type"]


def later(slot: Slot, **by: float) -> Slot:
    return {name: str(datetime.fromisoformat(slot[name]) + timedelta(**by)) for name in times(slot)}


def dies(diary: DiaryKeeper, patient: Person) -> None:
    day = datetime.now(UTC).date() - timedelta(days=2)
    diary.ask(
        sql.SQL("UPDATE app.patient SET deceased_on = %(day)s WHERE id = %(id)s"),
        {"day": day, "id": patient.id},
    )


@pytest.fixture
def doctor(people: People) -> Person:
    return people.doctor()


@pytest.fixture
def mine(people: People) -> Client:
    return Client(people.patient())


@pytest.fixture(params=["book", "hold", "reschedule"])
def attempt(request: pytest.FixtureRequest, doctor: Person, mine: Client) -> Try:
    """A patient tries to book a time, to hold it, or to move a visit onto it."""
    if request.param == "reschedule":
        visit = booked(mine, doctor, free(mine, doctor)[0])
        return lambda slot: act(mine, visit, "reschedule", times(slot))
    tries = {"book": book, "hold": hold}
    return lambda slot: tries[request.param](mine, doctor, slot)


def test_a_time_is_had_only_by_the_clinics_rules(
    attempt: Try, mine: Client, doctor: Person, diary: DiaryKeeper
) -> None:
    slot = free(mine, doctor)[4]
    with diary.rules(notice_minutes=14 * 1440):
        assert why(attempt(slot)) == (409, "booking-notice")
    with diary.rules(horizon_days=3):
        assert why(attempt(slot)) == (409, "booking-horizon")
    assert why(attempt(later(slot, minutes=5))) == (409, "booking-rule"), "patients take what is offered"
    assert why(attempt(later(slot, days=-30))) == (409, "booking-rule"), "it has passed"
    assert why(attempt(later(slot, hours=12))) == (409, "outside-hours")


def test_a_patient_has_so_many_visits(mine: Client, doctor: Person, diary: DiaryKeeper) -> None:
    first, other = free(mine, doctor)[4], free(mine, doctor, IN_A_WEEK + timedelta(days=1))[0]
    booked(mine, doctor, first)
    movable = booked(mine, doctor, other)
    with diary.rules(most_per_day=1):
        near = free(mine, doctor)[8]
        assert why(book(mine, doctor, near)) == (409, "booking-limit")
        assert why(hold(mine, doctor, near)) == (409, "booking-limit")
        assert why(act(mine, movable, "reschedule", times(near))) == (409, "booking-limit")


def test_a_visit_of_a_kind_that_ended_is_not_moved(mine: Client, doctor: Person, diary: DiaryKeeper) -> None:
    kind = diary.visit_type()
    visit = booked(mine, doctor, free(mine, doctor)[0], visit_type_id=kind)
    diary.ask(sql.SQL("UPDATE app.visit_type SET is_active = false WHERE id = %(id)s"), {"id": kind})
    assert why(act(mine, visit, "reschedule", times(free(mine, doctor)[3]))) == (409, "booking-type")


def test_nobody_is_in_two_places(people: People, mine: Client, doctor: Person) -> None:
    other = people.doctor()
    slot, next_one = free(mine, doctor)[4:6]
    booked(mine, doctor, slot)
    assert why(book(mine, other, slot)) == (409, "patient-busy")
    visit = booked(mine, other, next_one)
    assert why(act(mine, visit, "reschedule", times(slot))) == (409, "patient-busy")


def test_an_offer_is_no_use_where_patient_or_doctor_is_elsewhere(people: People, doctor: Person) -> None:
    holder, waiting, elsewhere = Client(people.patient()), Client(people.patient()), people.doctor()
    slot = free(holder, doctor)[5]
    visit = booked(holder, doctor, slot)
    joined(waiting, doctor)
    assert act(holder, visit, "cancel").status == 200
    offer = offered(waiting)
    meanwhile = booked(waiting, elsewhere, slot)
    assert why(answer(waiting, offer, "accept")) == (409, "patient-busy")
    assert act(waiting, meanwhile, "cancel").status == 200
    away = times(slot) | {"reason": "Course", "booked": "keep"}
    assert Client(doctor).create(f"/v1/doctors/{doctor.id}/time-off", away).status == 201
    assert why(answer(waiting, offer, "accept")) == (409, "outside-hours")


def test_nothing_is_booked_for_the_dead(people: People, doctor: Person, diary: DiaryKeeper) -> None:
    admin, patient = Client(people.admin()), people.patient()
    slot, whose = free(admin, doctor)[0], {"patient_id": str(patient.id)}
    dies(diary, patient)
    assert why(book(admin, doctor, slot, **whose)) == (409, "booking-rule")
    assert why(hold(admin, doctor, slot, **whose)) == (409, "booking-rule")
    assert why(join(admin, doctor, **whose)) == (409, "booking-rule")
    assert why(book_series(admin, doctor, slot, **whose)) == (409, "booking-rule")


def test_a_series_is_of_a_kind_there_is(people: People, doctor: Person, diary: DiaryKeeper) -> None:
    admin, ended = Client(people.admin()), diary.visit_type(is_active=False)
    wish = {"patient_id": str(people.patient().id), "visit_type_id": ended}
    assert why(book_series(admin, doctor, free(admin, doctor)[0], **wish)) == (409, "booking-type")


def test_a_request_whose_time_has_passed_is_not_confirmed(
    people: People, doctor: Person, diary: DiaryKeeper
) -> None:
    patient = people.patient()
    people.assign(doctor, patient)
    visit = diary.visit(doctor, patient, datetime.now(UTC) - timedelta(hours=2), "pending")
    assert why(act(Client(doctor), {"id": visit, "version": 1}, "confirm")) == (409, "booking-rule")


def test_a_visit_begins_on_its_day(mine: Client, people: People, doctor: Person) -> None:
    visit = booked(mine, doctor, free(mine, doctor)[0])
    for step in ("check-in", "start"):
        assert why(act(Client(people.admin()), visit, step)) == (409, "booking-rule")


def book_series(client: Client, doctor: Person, slot: Slot, **more: Any) -> Answered:
    wish = {"doctor_id": str(doctor.id), **times(slot), "reason": "Dressing", "repeat": REPEAT, **more}
    return client.create("/v1/appointments/series", wish)
