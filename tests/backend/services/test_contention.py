"""Many people at one diary at once: no overlap, no deadlock, and every loser hears why."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, time, timedelta
from random import Random

import pytest

from medisecure_backend.api.faults import retry_once
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.scheduling import (
    Appointment,
    AppointmentCancel,
    AppointmentMove,
    AppointmentNew,
    HoldNew,
)
from medisecure_backend.contract.waitlist import WaitlistNew
from medisecure_backend.database.connections import POOL_SIZE, Database
from medisecure_backend.services import booking, holds, rescheduling, visits, waitlist
from medisecure_backend.services.errors import ServiceError
from tests.backend.diary import IN_A_WEEK, DiaryKeeper
from tests.backend.people import People, Person

CONNECTIONS = 40
EXPECTED = {ProblemType.SLOT_TAKEN, ProblemType.PATIENT_BUSY}
NINE = datetime.combine(IN_A_WEEK, time(9), UTC)


@pytest.fixture
def databases(dsns: dict[Role, str]) -> Iterator[list[Database]]:
    """As many connections as people who try."""
    opened = [Database(dsns) for _ in range(CONNECTIONS // POOL_SIZE)]
    yield opened
    for each in opened:
        each.close()


def start(chance: Random) -> datetime:
    """Any five minutes of two hours: most tries overlap others by a part."""
    return NINE + timedelta(minutes=5 * chance.randrange(24))


def wish(chance: Random, doctor: Person, patient: Person) -> AppointmentNew:
    begins = start(chance)
    return AppointmentNew(
        doctor_id=str(doctor.id),
        patient_id=str(patient.id),
        starts_at=begins,
        ends_at=begins + timedelta(minutes=20),
        reason="Cough",
    )


@pytest.mark.parametrize("tries", [240, pytest.param(1200, marks=pytest.mark.soak)])
def test_overlapping_bookings_never_overlap_nor_deadlock(
    tries: int, databases: list[Database], people: People, diary: DiaryKeeper
) -> None:
    admin = people.admin()
    doctors, patients = [people.doctor() for _ in range(5)], [people.patient() for _ in range(12)]

    def attempt(n: int) -> ProblemType | None:
        chance = Random(n)  # noqa: S311 - a mix, not a secret
        new = wish(chance, chance.choice(doctors), chance.choice(patients))
        try:
            with databases[n % len(databases)].transaction(admin.caller) as tx:
                booking.book(tx, admin.caller, new)
        except ServiceError as refusal:
            return refusal.type
        return None

    with ThreadPoolExecutor(CONNECTIONS) as threads:
        outcomes = list(threads.map(attempt, range(tries)))
    assert {each for each in outcomes if each is not None} <= EXPECTED, "no deadlock, not even one to retry"
    assert outcomes.count(None) >= 5
    assert diary.overlaps([doctor.id for doctor in doctors]) == 0


def test_booking_moving_calling_off_holding_and_offering_at_once(
    databases: list[Database], people: People, diary: DiaryKeeper
) -> None:
    admin = people.admin()
    doctors, patients = [people.doctor() for _ in range(3)], [people.patient() for _ in range(8)]
    for patient in patients:
        with databases[0].transaction(patient.caller) as tx:
            waitlist.join_waitlist(tx, patient.caller, WaitlistNew(reason="Cough"))

    def attempt(n: int) -> type[Exception] | None:
        chance = Random(n)  # noqa: S311 - a mix, not a secret
        database = databases[n % len(databases)]
        try:
            retry_once(lambda: one_act(database, chance))
        except ServiceError:
            return None
        except Exception as error:  # noqa: BLE001 - whatever it is, no caller may see it
            return type(error)
        return None

    def one_act(database: Database, chance: Random) -> None:
        new = wish(chance, chance.choice(doctors), chance.choice(patients))
        with database.transaction(admin.caller) as tx:
            if chance.random() < 0.3:
                times = HoldNew(doctor_id=new.doctor_id, starts_at=new.starts_at, ends_at=new.ends_at)
                holds.hold(tx, admin.caller, times)
                return
            made = booking.book(tx, admin.caller, new)
        change(database, chance, made)

    def change(database: Database, chance: Random, made: Appointment) -> None:
        with database.transaction(admin.caller) as tx:
            if chance.random() < 0.5:
                visits.cancel(tx, admin.caller, made.id, AppointmentCancel(), made.version)
                return
            begins = start(chance)
            move = AppointmentMove(
                starts_at=begins,
                ends_at=begins + timedelta(minutes=20),
                doctor_id=str(chance.choice(doctors).id),
            )
            rescheduling.reschedule(tx, admin.caller, made.id, move, made.version)

    with ThreadPoolExecutor(CONNECTIONS) as threads:
        outcomes = set(threads.map(attempt, range(240)))
    assert outcomes == {None}
    assert diary.overlaps([doctor.id for doctor in doctors]) == 0
