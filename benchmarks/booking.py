"""Many people at one diary: 1,200 overlapping tries on 40 connections against the same one after the other.

And 200 people who want one time at the same instant, against one after the other: exactly one of them has it.
Anything lost, booked twice or ended by a deadlock ends the measurement.
"""

import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID, uuid4

import psycopg

from benchmarks.large_clinic import LargeClinic, large_clinic
from benchmarks.pairs import measure, report
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.scheduling import AppointmentNew
from medisecure_backend.database.connections import POOL_SIZE, Caller, Database
from medisecure_backend.local.seed.demo_people import ADMINS
from medisecure_backend.services import booking
from medisecure_backend.services.errors import ServiceError

GOAL = 2.0
CONNECTIONS, TRIES, PEOPLE = 40, 1200, 200
DOCTORS, PATIENTS = 5, 12
REFUSED = {ProblemType.SLOT_TAKEN, ProblemType.PATIENT_BUSY}
FIRST = datetime.now(UTC).replace(hour=9, minute=0, second=0, microsecond=0) + timedelta(days=30)
_DOCTOR = (
    "INSERT INTO app.doctor (id, display_name, family, given, specialty, place) "
    "VALUES (%s, 'Dr Bench', 'Bench', 'Dr', 'Medicine', 'Room 1')"
)
_HOURS = (
    "INSERT INTO app.availability (doctor_id, weekday, starts, ends, slot_minutes) "
    "SELECT %s, n, '00:00', '23:59', 20 FROM generate_series(1, 7) n"
)
_PATIENTS = "SELECT id FROM app.patient WHERE clinic_number LIKE 'L %%' ORDER BY id LIMIT %s"
_OVERLAPS = """
    SELECT count(*) FROM app.appointment a JOIN app.appointment b
      ON a.id < b.id AND a.during && b.during AND (a.doctor_id = b.doctor_id OR a.patient_id = b.patient_id)
    WHERE a.doctor_id = ANY(%(doctors)s) AND b.status = 'booked' AND a.status = 'booked'
"""


@dataclass
class Diaries:
    """Doctors nobody has booked yet, for each round others; and as many connections as people who try."""

    owner: psycopg.Connection
    databases: list[Database]
    patients: list[UUID]
    caller: Caller
    booked: int = field(default=0)

    def doctors(self, count: int) -> list[UUID]:
        made = [uuid4() for _ in range(count)]
        for doctor in made:
            self.owner.execute(_DOCTOR, [doctor])
            self.owner.execute(_HOURS, [doctor])
        return made

    def book(self, n: int, new: AppointmentNew) -> bool:
        try:
            with self.databases[n % len(self.databases)].transaction(self.caller) as tx:
                booking.book(tx, self.caller, new)
        except ServiceError as refusal:
            if refusal.type not in REFUSED:
                sys.exit(f"Somebody was told {refusal.type.value}.")
            return False
        return True

    def check(self, doctors: list[UUID], won: int) -> None:
        """What was answered is there, and nothing overlaps."""
        found = self.owner.execute(
            "SELECT count(*) FROM app.appointment WHERE doctor_id = ANY(%s) AND status = 'booked'", [doctors]
        ).fetchone()
        overlaps = self.owner.execute(_OVERLAPS, {"doctors": doctors}).fetchone()
        if found != (won,) or overlaps != (0,):
            sys.exit(f"{won} were told they have a visit, {found} have; {overlaps} overlap.")


def wishes(diaries: Diaries, doctors: list[UUID], first: datetime) -> list[AppointmentNew]:
    """Any five minutes of two hours: most tries overlap others by a part."""
    made: list[AppointmentNew] = []
    for n in range(TRIES):
        chance = Random(n)  # noqa: S311 - a mix, not a secret
        begins = first + timedelta(minutes=5 * chance.randrange(24))
        made.append(_visit(chance.choice(doctors), chance.choice(diaries.patients[:PATIENTS]), begins))
    return made


def one_time(diaries: Diaries, doctor: UUID, first: datetime) -> list[AppointmentNew]:
    return [_visit(doctor, patient, first) for patient in diaries.patients[:PEOPLE]]


def run(
    diaries: Diaries, wanted: list[AppointmentNew], doctors: list[UUID], threads: int
) -> tuple[float, int]:
    """Seconds until everybody was answered, and how many have a visit."""
    started = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        won = sum(pool.map(lambda pair: diaries.book(*pair), enumerate(wanted)))
    seconds = time.perf_counter() - started
    diaries.check(doctors, won)
    return seconds, won


def overlapping(diaries: Diaries, threads: int) -> float:
    doctors = diaries.doctors(DOCTORS)
    return run(diaries, wishes(diaries, doctors, _next_day(diaries)), doctors, threads)[0]


def one_slot(diaries: Diaries, threads: int) -> float:
    doctors = diaries.doctors(1)
    seconds, won = run(diaries, one_time(diaries, doctors[0], _next_day(diaries)), doctors, threads)
    if won != 1:
        sys.exit(f"{won} people have one time.")
    return seconds


@contextmanager
def diaries_of(clinic: LargeClinic) -> Iterator[Diaries]:
    dsns = {role: clinic.environment[f"MEDISECURE_DSN_{role.name}"] for role in Role}
    databases = [Database(dsns) for _ in range(CONNECTIONS // POOL_SIZE)]
    caller = Caller(sub=str(ADMINS[0].sub), role=Role.ADMIN, request_id="benchmark", source="benchmark")
    try:
        with psycopg.connect(clinic.owner_dsn, autocommit=True) as owner:
            patients = [row[0] for row in owner.execute(_PATIENTS, [PEOPLE]).fetchall()]
            if len(patients) < PEOPLE:
                sys.exit(f"The clinic has fewer than {PEOPLE} people; load it with more.")
            yield Diaries(owner, databases, patients, caller)
    finally:
        for each in databases:
            each.close()


def _visit(doctor: UUID, patient: UUID, begins: datetime) -> AppointmentNew:
    return AppointmentNew(
        doctor_id=str(doctor),
        patient_id=str(patient),
        starts_at=begins,
        ends_at=begins + timedelta(minutes=20),
        reason="Cough",
    )


def _next_day(diaries: Diaries) -> datetime:
    """A day of its own for each round, so that no patient is busy from the round before."""
    diaries.booked += 1
    return FIRST + timedelta(days=diaries.booked)


if __name__ == "__main__":
    with large_clinic() as large, diaries_of(large) as open_diaries:
        sides: dict[str, Callable[[Diaries, int], float]] = {
            "booking 1200 overlapping": overlapping,
            "booking 200 for one time": one_slot,
        }
        for name, act in sides.items():
            report(
                measure(
                    name,
                    lambda act=act: act(open_diaries, CONNECTIONS),
                    lambda act=act: act(open_diaries, 1),
                    goal=GOAL,
                    unit="s",
                )
            )
