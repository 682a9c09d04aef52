"""Moving a visit: one step, and onto a taken time it stays where it was."""

from datetime import UTC, datetime, timedelta

import pytest

from medisecure_backend.contract.roles import Role
from tests.backend.api.booking_calls import act, booked, free, slots, times
from tests.backend.api.client import Client
from tests.backend.diary import DiaryKeeper
from tests.backend.people import People


@pytest.mark.parametrize("role", list(Role))
def test_a_visit_is_moved_and_its_old_time_is_free(people: People, role: Role) -> None:
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    mover = {Role.PATIENT: patient, Role.DOCTOR: doctor, Role.ADMIN: people.admin()}[role]
    old, new = free(Client(patient), doctor)[:2]
    visit = booked(Client(patient), doctor, old)
    moved = act(Client(mover), visit, "reschedule", times(new))
    assert (moved.status, moved.etag) == (200, '"2"')
    assert (moved.json["id"], moved.json["starts_at"][:16]) == (visit["id"], moved.json["starts_at"][:16])
    day = slots(Client(patient), doctor)
    assert old in day["items"]
    assert new in day["taken"]


def test_onto_a_taken_time_the_old_one_is_kept(people: People) -> None:
    doctor, mine, other = people.doctor(), Client(people.patient()), Client(people.patient())
    old, taken = free(mine, doctor)[:2]
    visit = booked(mine, doctor, old)
    booked(other, doctor, taken)
    refused = act(mine, visit, "reschedule", times(taken))
    assert (refused.status, refused.json["type"]) == (409, "slot-taken")
    assert len(refused.json["alternatives"]) == 4
    kept = mine.get(f"/v1/appointments/{visit['id']}")
    assert (kept.json["starts_at"], kept.etag) == (visit["starts_at"], '"1"')
    assert old in slots(mine, doctor)["taken"]


def test_to_another_doctor_goes_room_and_all(people: People) -> None:
    first, second, mine = people.doctor(), people.doctor("Silva"), Client(people.patient())
    slot = free(mine, first)[0]
    visit = booked(mine, first, slot)
    moved = act(mine, visit, "reschedule", {**times(slot), "doctor_id": str(second.id)}).json
    assert moved["doctor_id"] == str(second.id)
    assert slot in free(mine, first)


def test_a_visit_moves_onto_its_own_time_by_half(people: People) -> None:
    doctor, admin = people.doctor(), Client(people.admin())
    patient = people.patient()
    slot = free(admin, doctor)[0]
    visit = booked(admin, doctor, slot, patient_id=str(patient.id))
    start = datetime.fromisoformat(slot["starts_at"]) + timedelta(minutes=10)
    later = {"starts_at": start.isoformat(), "ends_at": (start + timedelta(minutes=20)).isoformat()}
    assert act(admin, visit, "reschedule", later).status == 200


def test_a_stale_version_moves_nothing(people: People) -> None:
    doctor, mine = people.doctor(), Client(people.patient())
    first, second, third = free(mine, doctor)[:3]
    visit = booked(mine, doctor, first)
    assert act(mine, visit, "reschedule", times(second)).status == 200
    stale = act(mine, visit, "reschedule", times(third))
    assert (stale.status, stale.json["type"]) == (412, "stale-version")
    path = f"/v1/appointments/{visit['id']}/reschedule"
    assert mine.send("POST", path, times(third)).status == 428


def test_another_persons_visit_is_not_found(people: People) -> None:
    doctor, mine = people.doctor(), Client(people.patient())
    first, second = free(mine, doctor)[:2]
    visit = booked(mine, doctor, first)
    for stranger in (people.patient(), people.doctor()):
        assert act(Client(stranger), visit, "reschedule", times(second)).status == 404


@pytest.mark.parametrize("status", ["arrived", "in-room", "fulfilled", "cancelled", "noshow"])
def test_only_a_visit_to_come_is_moved_and_the_reply_says_where_it_is(
    people: People, diary: DiaryKeeper, status: str
) -> None:
    doctor, patient, admin = people.doctor(), people.patient(), Client(people.admin())
    visit_id = diary.visit(doctor, patient, datetime.now(UTC) - timedelta(minutes=5), status)
    slot = free(admin, doctor)[0]
    refused = act(admin, {"id": visit_id, "version": 1}, "reschedule", times(slot))
    assert (refused.status, refused.json["type"], refused.json["state"]) == (409, "wrong-state", status)


def test_a_begun_visit_is_not_the_patients_to_move(people: People, diary: DiaryKeeper) -> None:
    doctor, patient = people.doctor(), people.patient()
    visit_id = diary.visit(doctor, patient, datetime.now(UTC) - timedelta(minutes=5))
    slot = free(Client(patient), doctor)[0]
    refused = act(Client(patient), {"id": visit_id, "version": 1}, "reschedule", times(slot))
    assert (refused.status, refused.json["type"]) == (409, "wrong-state")


def test_late_changes_are_told_and_kept_in_the_visit(people: People, diary: DiaryKeeper) -> None:
    doctor, patient = people.doctor(), people.patient()
    mine = Client(patient)
    early, late = free(mine, doctor)[:2]
    visit = booked(mine, doctor, early)
    start = datetime.fromisoformat(visit["starts_at"])
    assert datetime.fromisoformat(visit["cancel_by"]) == start - timedelta(days=1)
    assert act(mine, visit, "reschedule", times(late)).json["changed_late"] is False
    with diary.rules(late_cancel_minutes=30 * 1440):
        visit = mine.get(f"/v1/appointments/{visit['id']}").json
        gone = act(mine, visit, "cancel")
        assert (gone.status, gone.json["status"], gone.json["changed_late"]) == (200, "cancelled", True)
        staff = booked(Client(people.admin()), doctor, early, patient_id=str(patient.id))
        assert act(Client(people.admin()), staff, "cancel").json["changed_late"] is False
