"""What the clinic lets patients book: each rule with a type and a sentence of its own."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from tests.backend.api.booking_calls import Slot, act, book, booked, free, hold, slots, times
from tests.backend.api.client import Answered, Client
from tests.backend.diary import IN_A_WEEK, DiaryKeeper
from tests.backend.people import People

NEXT_WEEK = {IN_A_WEEK + timedelta(days=n) for n in range(7)}


def refusal(answered: Answered) -> tuple[int, str, str]:
    return answered.status, answered.json["type"], answered.json["detail"]


def reason(day: Any) -> tuple[str, str]:
    (without,) = day["days_without"]
    return without["code"], without["reason"]


def test_notice(people: People, diary: DiaryKeeper) -> None:
    doctor, mine, admin = people.doctor(), Client(people.patient()), Client(people.admin())
    slot = free(mine, doctor)[0]
    with diary.rules(notice_minutes=14 * 1440):
        detail = "Visits are booked at least 14 days ahead. Call the clinic."
        assert refusal(book(mine, doctor, slot)) == (409, "booking-notice", detail)
        assert reason(slots(mine, doctor)) == ("too-soon", "Too soon to book here: call the clinic")
        assert slot in free(admin, doctor)
        assert booked(admin, doctor, slot, patient_id=str(people.patient().id))["status"] == "booked"


def test_horizon(people: People, diary: DiaryKeeper) -> None:
    doctor, mine, admin = people.doctor(), Client(people.patient()), Client(people.admin())
    slot = free(mine, doctor)[0]
    with diary.rules(horizon_days=3):
        assert refusal(book(mine, doctor, slot)) == (
            409,
            "booking-horizon",
            "Visits are booked up to 3 days ahead.",
        )
        assert reason(slots(mine, doctor)) == ("beyond-horizon", "Visits are booked up to 3 days ahead")
        assert slot in free(admin, doctor)
    far = slots(admin, doctor, IN_A_WEEK + timedelta(days=400))
    assert reason(far)[0] == "beyond-horizon"


def test_a_kind_of_visit_has_rules_of_its_own(people: People, diary: DiaryKeeper) -> None:
    doctor, mine = people.doctor(), Client(people.patient())
    slot = free(mine, doctor)[0]
    soon, long_ = diary.visit_type(notice_minutes=14 * 1440), diary.visit_type(horizon_days=2)
    gone, seen = diary.visit_type(is_active=False), diary.visit_type(mode="view-only")
    types = {soon: "booking-notice", long_: "booking-horizon", gone: "booking-type", seen: "booking-type"}
    for type_id, problem in types.items():
        assert refusal(book(mine, doctor, slot, visit_type_id=type_id))[:2] == (409, problem)
        assert hold(mine, doctor, slot, visit_type_id=type_id).json["type"] == problem
    admin = Client(people.admin())
    booked(admin, doctor, slot, patient_id=str(people.patient().id), visit_type_id=seen)
    unknown = book(mine, doctor, slot, visit_type_id=str(doctor.id))
    assert (unknown.status, unknown.json["errors"][0]["pointer"]) == (422, "/visit_type_id")


def test_times_are_long_enough_for_the_kind_of_visit(people: People, diary: DiaryKeeper) -> None:
    doctor, mine, other = people.doctor(), Client(people.patient()), Client(people.patient())
    hour = diary.visit_type(minutes=60)
    short = free(mine, doctor)
    booked(other, doctor, short[3])
    day = slots(mine, doctor, visit_type_id=hour)
    assert minutes(day["items"][0]) == 60
    assert [minutes_apart(short[0], each) for each in day["items"][:2]] == [0, 80]
    assert len(day["taken"]) == 3
    booked(mine, doctor, day["items"][0], visit_type_id=hour)
    assert (
        mine.get(
            f"/v1/doctors/{doctor.id}/slots", from_="2031-01-01", to="2031-01-01", visit_type_id="x"
        ).status
        == 400
    )


def minutes(slot: Slot) -> float:
    begins, ends = (datetime.fromisoformat(slot[name]) for name in ("starts_at", "ends_at"))
    return (ends - begins) / timedelta(minutes=1)


def minutes_apart(one: Slot, other: Slot) -> float:
    begins, later = (datetime.fromisoformat(each["starts_at"]) for each in (one, other))
    return (later - begins) / timedelta(minutes=1)


def test_limits_of_one_patient(people: People, diary: DiaryKeeper) -> None:
    doctor, patient, admin = people.doctor(), people.patient(), Client(people.admin())
    mine = Client(patient)
    first, second = free(mine, doctor)[:2]
    visit = booked(mine, doctor, first)
    with diary.rules(most_upcoming=1):
        detail = "You have 1 visit to come, as many as can be booked."
        assert refusal(book(mine, doctor, second)) == (409, "booking-limit", detail)
        assert act(mine, visit, "reschedule", times(second)).status == 200, "moving makes it no more"
    with diary.rules(most_per_day=1):
        assert refusal(book(mine, doctor, first))[1:] == (
            "booking-limit",
            "You have a visit on this day already.",
        )
        assert book(admin, doctor, first, patient_id=str(patient.id)).status == 201


def test_a_request_keeps_its_time_until_the_clinic_says_yes(people: People, diary: DiaryKeeper) -> None:
    doctor, patient, other = people.doctor(), people.patient(), Client(people.patient())
    people.assign(doctor, patient)
    asked_for = diary.visit_type(mode="request")
    slot = free(Client(patient), doctor)[0]
    visit = booked(Client(patient), doctor, slot, visit_type_id=asked_for)
    assert visit["status"] == "pending"
    assert book(other, doctor, slot).json["type"] == "slot-taken"
    assert act(Client(patient), visit, "confirm").status == 403
    early = act(Client(doctor), visit, "check-in")
    assert (early.status, early.json["type"]) == (409, "booking-rule")
    assert act(Client(people.doctor()), visit, "confirm").status == 404
    confirmed = act(Client(doctor), visit, "confirm")
    assert (confirmed.status, confirmed.json["status"]) == (200, "booked")
    assert act(Client(doctor), visit, "confirm").status == 412
    again = act(Client(doctor), confirmed.json, "confirm")
    assert (again.status, again.json["type"], again.json["state"]) == (409, "wrong-state", "booked")
    moved = act(Client(patient), confirmed.json, "reschedule", times(free(Client(patient), doctor)[0]))
    assert moved.json["status"] == "pending", "the clinic said yes to another time"


def test_a_declined_request_frees_its_time_and_tells_why(people: People, diary: DiaryKeeper) -> None:
    doctor, patient, admin = people.doctor(), people.patient(), Client(people.admin())
    slot = free(Client(patient), doctor)[0]
    visit = booked(Client(patient), doctor, slot, visit_type_id=diary.visit_type(mode="request"))
    declined = act(admin, visit, "decline", {"reason": "Please see the nurse"})
    assert (declined.status, declined.json["status"]) == (200, "cancelled")
    seen = Client(patient).get(f"/v1/appointments/{visit['id']}").json
    assert seen["cancel_reason"] == "Please see the nurse"
    assert slot in free(Client(patient), doctor)
    assert act(admin, declined.json, "decline").json["state"] == "cancelled"


def test_a_request_is_called_off_by_who_asked(people: People, diary: DiaryKeeper) -> None:
    doctor, mine = people.doctor(), Client(people.patient())
    visit = booked(mine, doctor, free(mine, doctor)[0], visit_type_id=diary.visit_type(mode="request"))
    assert act(mine, visit, "cancel").json["status"] == "cancelled"


def test_staff_book_a_kind_that_patients_ask_for(people: People, diary: DiaryKeeper) -> None:
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    slot = free(Client(doctor), doctor)[0]
    kind = diary.visit_type(mode="request")
    visit = booked(Client(doctor), doctor, slot, patient_id=str(patient.id), visit_type_id=kind)
    assert visit["status"] == "booked"


def test_who_stayed_away_too_often_asks(people: People, diary: DiaryKeeper) -> None:
    doctor, patient = people.doctor(), people.patient()
    slot = free(Client(patient), doctor)[0]
    for days in (3, 5):
        diary.visit(doctor, patient, datetime.now(UTC) - timedelta(days=days), "noshow")
    with diary.rules(no_shows_before_request=3):
        visit = booked(Client(patient), doctor, slot)
        assert visit["status"] == "booked"
        act(Client(patient), visit, "cancel")
    with diary.rules(no_shows_before_request=2):
        assert booked(Client(patient), doctor, slot)["status"] == "pending"


def test_a_visit_is_missed_only_after_the_clinics_wait(people: People, diary: DiaryKeeper) -> None:
    doctor, patient = people.doctor(), people.patient()
    visit = {"id": diary.visit(doctor, patient, datetime.now(UTC) - timedelta(minutes=5)), "version": 1}
    with diary.rules(no_show_after_minutes=15):
        refused = act(Client(doctor), visit, "no-show")
        assert refusal(refused) == (409, "booking-rule", "Wait 15 minutes after the beginning of the visit.")
    assert act(Client(doctor), visit, "no-show").json["status"] == "noshow"
    wrong = act(Client(doctor), visit, "no-show", version=2)
    assert (wrong.json["type"], wrong.json["state"]) == ("wrong-state", "noshow")


def test_a_doctor_without_hours_says_so(people: People, diary: DiaryKeeper) -> None:
    doctor, mine = people.doctor(), Client(people.patient())
    slot = free(mine, doctor)[0]
    diary.forget_hours(doctor)
    assert reason(slots(mine, doctor)) == ("no-hours-set", "No hours set yet")
    assert refusal(book(mine, doctor, slot)) == (409, "outside-hours", "The doctor has no hours set yet.")


@pytest.mark.parametrize("day", [date(1999, 1, 1), date(2020, 2, 2)])
def test_days_gone_by_say_so(people: People, day: date) -> None:
    assert reason(slots(Client(people.patient()), people.doctor(), day)) == ("passed", "This day has passed")


def test_times_for_a_kind_of_visit_that_is_not_there_are_a_bad_request(people: People) -> None:
    """Found by the long search: a query is read or not, 422 is for bodies."""
    path = f"/v1/doctors/{people.doctor().id}/slots"
    query = {"from_": str(IN_A_WEEK), "to": str(IN_A_WEEK), "visit_type_id": str(uuid4())}
    answered = Client(people.patient()).get(path, **query)
    assert (answered.status, answered.json["errors"]) == (
        400,
        [{"pointer": "/visit_type_id", "code": "unknown"}],
    )
