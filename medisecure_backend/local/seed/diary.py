"""Appointments around today: today full for every doctor, the days around it lightly booked.

Only what is missing is made: a day that has its visits stays as people left it.
"""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from medisecure_backend.local.seed.demo_people import DOCTORS, PATIENTS, record_id
from medisecure_backend.local.seed.people import DemoPatient

ZONE = ZoneInfo("Europe/London")
DAYS_BEFORE, DAYS_AFTER = 3, 14
SLOT = timedelta(minutes=20)
SESSIONS = ((time(9), time(12, 20)), (time(14), time(17)))
TODAY, BEFORE, AFTER = (11, 13), (4, 5), (2, 3)
MINUTES_WAITING = 15
NOT_COME = 0.06
REASONS = {
    "pressure-and-sugar": ("Blood pressure review",),
    "hypertension": ("Blood pressure review", "Medicine review", "Headache"),
    "diabetes": ("Diabetes review", "Foot check", "Blood test result"),
    "asthma": ("Asthma review", "Cough", "Inhaler check"),
    "thyroid": ("Thyroid check", "Tiredness", "Blood test result"),
    "low-mood": ("Mood review", "Sleep", "Medicine review"),
    "knee": ("Knee pain, follow-up", "Back pain", "Physiotherapy letter"),
    "well": ("Cough", "Travel vaccines", "Skin rash", "General check"),
    "well-child": ("Child health check", "Fever", "Earache", "Immunisation"),
}
Row = tuple[Any, ...]


@dataclass(frozen=True)
class Promise:
    """A visit of a person with an account: at the same time of day however often the demo starts."""

    email: str
    doctor: int
    days_ahead: int
    at: time
    reason: str


PROMISES = (
    Promise(PATIENTS[0].email, 0, 0, time(10, 20), "Blood pressure review"),
    Promise(PATIENTS[0].email, 0, 4, time(10, 20), "Blood pressure review"),
    Promise(PATIENTS[1].email, 1, 0, time(15), "Inhaler check"),
    Promise(PATIENTS[1].email, 0, 6, time(9, 40), "Asthma review"),
    Promise(PATIENTS[2].email, 1, 2, time(11), "Thyroid check"),
)


@dataclass
class Diary:
    """What is booked already: by doctor and day, by patient and day, and how often a patient comes."""

    visits: Counter[tuple[UUID, date]] = field(default_factory=Counter[tuple[UUID, date]])
    comes: set[tuple[UUID, date]] = field(default_factory=set[tuple[UUID, date]])
    starts: set[tuple[UUID, datetime]] = field(default_factory=set[tuple[UUID, datetime]])
    times: Counter[UUID] = field(default_factory=Counter[UUID])

    def note(self, doctor_id: UUID, patient_id: UUID, start: datetime) -> None:
        """Enter one visit, of whatever status."""
        day = start.astimezone(ZONE).date()
        self.visits[doctor_id, day] += 1
        self.comes.add((patient_id, day))
        self.starts.add((doctor_id, start))
        self.times[patient_id] += 1

    def expects(self, patient_id: UUID, after: date) -> bool:
        """Whether the patient has a visit on a later day."""
        return any(who == patient_id and day > after for who, day in self.comes)


def make_appointments(patients: list[DemoPatient], diary: Diary, now: datetime, closed: date) -> list[Row]:
    """Rows of app.appointment; nobody comes twice on one day, and nothing is on the closed day."""
    writer = _Writer(diary, now, closed)
    writer.keep_promises({patient.id: patient for patient in patients})
    others = [patient for patient in patients if patient.seed >= len(PATIENTS)]
    for offset in (0, *range(-DAYS_BEFORE, 0), *range(1, DAYS_AFTER + 1)):
        writer.fill(others, offset)
    return writer.rows


def starts_of(day: date) -> Iterator[datetime]:
    """When visits of a day may start."""
    for opens, closes in SESSIONS:
        start = datetime.combine(day, opens, ZONE)
        while start + SLOT <= datetime.combine(day, closes, ZONE):
            yield start.astimezone(UTC)
            start += SLOT


def appointment_id(doctor: int, start: datetime) -> UUID:
    """The id of the demo's own visit at that time."""
    return record_id("appointment", f"{DOCTORS[doctor].email}/{start.isoformat()}")


class _Writer:
    def __init__(self, diary: Diary, now: datetime, closed: date) -> None:
        self.rows: list[Row] = []
        self._diary = diary
        self._now = now
        self._today = now.astimezone(ZONE).date()
        self._closed = closed

    def keep_promises(self, patients: dict[UUID, DemoPatient]) -> None:
        """Today's at the first start; those ahead whenever the person has none left."""
        is_new = not self._diary.visits
        waiting = {
            one.email
            for one in PROMISES
            if not self._diary.expects(record_id("patient", one.email), self._today)
        }
        for promise in PROMISES:
            if is_new or (promise.days_ahead and promise.email in waiting):
                self._promise(promise, patients[record_id("patient", promise.email)])

    def _promise(self, promise: Promise, patient: DemoPatient) -> None:
        day = self._today + timedelta(days=promise.days_ahead)
        day += timedelta(days=day == self._closed)
        start = datetime.combine(day, promise.at, ZONE).astimezone(UTC)
        if (record_id("doctor", DOCTORS[promise.doctor].email), start) not in self._diary.starts:
            self._visit(promise.doctor, patient, start, promise.reason)

    def fill(self, patients: list[DemoPatient], offset: int) -> None:
        """Bring one day to what it should hold; those who come least often come first."""
        day = self._today + timedelta(days=offset)
        if day == self._closed:
            return
        wanted = TODAY if offset == 0 else BEFORE if offset < 0 else AFTER
        for number, doctor in enumerate(DOCTORS):
            doctor_id = record_id("doctor", doctor.email)
            # Of its own, so that what is booked with one doctor leaves the others' numbers as they were.
            chance = random.Random(f"diary/{day.isoformat()}/{number}")  # noqa: S311 - invented people
            missing = chance.randint(*wanted) - self._diary.visits[doctor_id, day]
            free = [one for one in patients if number in one.doctors and self._is_free(one, day)]
            free.sort(key=lambda one: (self._diary.times[one.id], chance.random()))
            times = [start for start in starts_of(day) if (doctor_id, start) not in self._diary.starts]
            chosen = sorted(chance.sample(times, max(0, min(missing, len(times), len(free)))))
            coming = free[: len(chosen)]
            chance.shuffle(coming)
            for start, patient in zip(chosen, coming, strict=True):
                self._visit(number, patient, start, chance.choice(REASONS[patient.course]))

    def _is_free(self, patient: DemoPatient, day: date) -> bool:
        return (patient.id, day) not in self._diary.comes

    def _visit(self, doctor: int, patient: DemoPatient, start: datetime, reason: str) -> None:
        person = DOCTORS[doctor]
        doctor_id, visit_id = record_id("doctor", person.email), appointment_id(doctor, start)
        chance = random.Random(visit_id.hex)  # noqa: S311 - invented people, not secrets
        status = _status(start, self._now, chance)
        arrived = start - timedelta(minutes=chance.randint(2, 12))
        self._diary.note(doctor_id, patient.id, start)
        self.rows.append(
            (
                visit_id,
                doctor_id,
                patient.id,
                start,
                start + SLOT,
                ZONE.key,
                status,
                reason,
                record_id("visit-type", reason if reason == "Blood pressure review" else "Follow-up"),
                person.place,
                None if status in {"booked", "noshow"} else min(arrived, self._now),
            )
        )


def _status(start: datetime, now: datetime, chance: random.Random) -> str:
    if start + SLOT <= now:
        return "noshow" if chance.random() < NOT_COME else "fulfilled"
    if start <= now:
        return "in-room"
    if start <= now + timedelta(minutes=MINUTES_WAITING):
        return "arrived"
    return "booked"
