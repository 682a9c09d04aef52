"""Booking on the real database: one winner, other times for the losers, and the rules."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.scheduling import AppointmentCancel, AppointmentNew, Slot
from medisecure_backend.database.connections import Database
from medisecure_backend.services import booking, slots, visit_rules, visits
from medisecure_backend.services.errors import (
    ConflictError,
    NotFoundError,
    ServiceError,
    StaleVersionError,
    UnprocessableError,
)
from tests.backend.people import People, Person
from tests.backend.server import Server

PARALLEL = 60
POOLS = 12
CANCELLATION = AppointmentCancel(reason="Better")
IN_A_WEEK = datetime.now(UTC).date() + timedelta(days=7)


@pytest.fixture
def databases(dsns: dict[Role, str]) -> Iterator[list[Database]]:
    """Enough connections for many transactions at once."""
    opened = [Database(dsns) for _ in range(POOLS)]
    yield opened
    for each in opened:
        each.close()


def free(database: Database, person: Person, doctor: Person) -> list[Slot]:
    with database.transaction(person.caller) as tx:
        return slots.list_slots(tx, person.caller, str(doctor.id), slots.SlotWish(IN_A_WEEK, IN_A_WEEK)).items


def wish(doctor: Person, slot: Slot, **more: str) -> AppointmentNew:
    return AppointmentNew(
        doctor_id=str(doctor.id), starts_at=slot.starts_at, ends_at=slot.ends_at, reason="Cough", **more
    )


def try_to_book(database: Database, person: Person, new: AppointmentNew) -> ServiceError | str:
    try:
        with database.transaction(person.caller) as tx:
            return booking.book(tx, person.caller, new).id
    except ServiceError as error:
        return error


def refusal(outcome: ServiceError | str) -> ServiceError:
    assert isinstance(outcome, ServiceError)
    return outcome


def test_of_sixty_people_for_one_slot_one_gets_it(databases: list[Database], people: People) -> None:
    doctor = people.doctor()
    patients = [people.patient() for _ in range(PARALLEL)]
    slot = free(databases[0], patients[0], doctor)[0]
    with ThreadPoolExecutor(PARALLEL) as threads:
        work = [
            threads.submit(try_to_book, databases[n % POOLS], patient, wish(doctor, slot))
            for n, patient in enumerate(patients)
        ]
        outcomes = [each.result() for each in work]
    losers = [refusal(each) for each in outcomes if not isinstance(each, str)]
    assert len(outcomes) - len(losers) == 1
    assert {each.type for each in losers} == {ProblemType.SLOT_TAKEN}
    assert all(len(each.alternatives) == 4 for each in losers)
    assert all(slot.starts_at < each.alternatives[0].starts_at for each in losers)


def test_people_who_want_overlapping_times_never_deadlock(databases: list[Database], people: People) -> None:
    doctors, patients = [people.doctor() for _ in range(3)], [people.patient() for _ in range(3)]
    admin = people.admin()
    wanted = free(databases[0], admin, doctors[0])[:4]
    wishes = [
        wish(doctor, slot, patient_id=str(patient.id))
        for slot in wanted
        for doctor in doctors
        for patient in patients
    ]
    with ThreadPoolExecutor(len(wishes)) as threads:
        work = [
            threads.submit(try_to_book, databases[n % POOLS], admin, each) for n, each in enumerate(wishes)
        ]
        outcomes = [each.result() for each in work]
    booked = [each for each in outcomes if isinstance(each, str)]
    types = {each.type for each in outcomes if isinstance(each, ServiceError)}
    assert len(booked) == len(wanted) * 3
    assert types <= {ProblemType.SLOT_TAKEN, ProblemType.PATIENT_BUSY}


def test_a_patient_is_in_one_place_at_a_time(database: Database, people: People) -> None:
    patient, first, second = people.patient(), people.doctor(), people.doctor()
    slot = free(database, patient, first)[0]
    assert isinstance(try_to_book(database, patient, wish(first, slot)), str)
    assert refusal(try_to_book(database, patient, wish(second, slot))).type is ProblemType.PATIENT_BUSY


def test_a_taken_time_is_shown_as_taken_and_given_back_when_called_off(
    database: Database, people: People
) -> None:
    patient, doctor = people.patient(), people.doctor()
    slot = free(database, patient, doctor)[0]
    with database.transaction(patient.caller) as tx:
        booked = booking.book(tx, patient.caller, wish(doctor, slot))
    other = people.patient().caller
    with database.transaction(other) as tx:
        wish_ = slots.SlotWish(IN_A_WEEK, IN_A_WEEK)
        assert slots.list_slots(tx, other, str(doctor.id), wish_).taken == [slot]
    with database.transaction(patient.caller) as tx:
        visits.cancel(tx, patient.caller, booked.id, CANCELLATION, booked.version)
    assert slot in free(database, patient, doctor)


@pytest.mark.parametrize(
    ("shift", "minutes", "type_"),
    [
        (timedelta(hours=-8), 20, ProblemType.OUTSIDE_HOURS),
        (timedelta(days=-14), 20, ProblemType.BOOKING_RULE),
        (timedelta(days=800), 20, ProblemType.BOOKING_HORIZON),
        (timedelta(minutes=5), 20, ProblemType.BOOKING_RULE),
        (timedelta(), 40, ProblemType.BOOKING_RULE),
    ],
)
def test_what_cannot_be_booked(
    database: Database, people: People, shift: timedelta, minutes: int, type_: ProblemType
) -> None:
    patient, doctor = people.patient(), people.doctor()
    slot = free(database, patient, doctor)[0]
    start = slot.starts_at + shift
    moved = Slot(starts_at=start, ends_at=start + timedelta(minutes=minutes))
    error = refusal(try_to_book(database, patient, wish(doctor, moved)))
    assert error.type is type_
    assert len(error.alternatives) == (4 if type_ is ProblemType.OUTSIDE_HOURS else 0)


def test_staff_may_choose_other_times_within_the_hours(database: Database, people: People) -> None:
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    slot = free(database, doctor, doctor)[0]
    longer = Slot(starts_at=slot.starts_at, ends_at=slot.ends_at + timedelta(minutes=30))
    assert isinstance(try_to_book(database, doctor, wish(doctor, longer, patient_id=str(patient.id))), str)


def test_patients_book_themselves_and_doctors_their_patients(database: Database, people: People) -> None:
    doctor, patient, other = people.doctor(), people.patient(), people.patient()
    slot = free(database, patient, doctor)[0]
    for person in (patient, doctor):
        outcome = try_to_book(database, person, wish(doctor, slot, patient_id=str(other.id)))
        assert isinstance(outcome, NotFoundError)
    assert isinstance(try_to_book(database, doctor, wish(doctor, slot)), UnprocessableError)


def visit_now(postgres: Server, doctor: Person, patient: Person) -> str:
    with psycopg.connect(postgres.owner_dsn) as owner:
        row = owner.execute(
            "INSERT INTO app.appointment "
            "(doctor_id, patient_id, starts_at, ends_at, time_zone, reason, place) VALUES "
            "(%s, %s, now(), now() + interval '20 minutes', 'Europe/London', 'Cough', 'Room 4') "
            "RETURNING id::text",
            (doctor.id, patient.id),
        ).fetchone()
    assert row is not None
    return row[0]


def test_a_visit_goes_from_arrival_to_its_end(database: Database, people: People, postgres: Server) -> None:
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    visit = visit_now(postgres, doctor, patient)
    seen: list[str] = []
    for version, step in enumerate((visit_rules.CHECK_IN, visit_rules.START, visit_rules.COMPLETE), start=1):
        with database.transaction(doctor.caller) as tx:
            seen.append(visits.take_step(tx, visit, step, version).status)
        with database.transaction(doctor.caller) as tx, pytest.raises(StaleVersionError):
            visits.take_step(tx, visit, step, version)
    assert seen == ["arrived", "in-room", "fulfilled"]
    with database.transaction(doctor.caller) as tx, pytest.raises(ConflictError):
        visits.cancel(tx, doctor.caller, visit, CANCELLATION, 4)


def test_a_missed_visit_is_marked_and_a_begun_one_is_not_the_patients_to_call_off(
    database: Database, people: People, postgres: Server
) -> None:
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    visit = visit_now(postgres, doctor, patient)
    with database.transaction(patient.caller) as tx, pytest.raises(ConflictError):
        visits.cancel(tx, patient.caller, visit, CANCELLATION, 1)
    with database.transaction(doctor.caller) as tx:
        assert visits.take_step(tx, visit, visit_rules.NO_SHOW, 1).status == "noshow"


def test_a_visit_to_come_takes_no_step_yet(database: Database, people: People) -> None:
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    slot = free(database, patient, doctor)[0]
    with database.transaction(patient.caller) as tx:
        booked = booking.book(tx, patient.caller, wish(doctor, slot))
    for step in (visit_rules.CHECK_IN, visit_rules.START, visit_rules.COMPLETE, visit_rules.NO_SHOW):
        with database.transaction(doctor.caller) as tx, pytest.raises(ConflictError):
            visits.take_step(tx, booked.id, step, booked.version)
