"""Appointments around today: a full day for every doctor, the days before done, the days after half full."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from medisecure_backend.local.seed.demo_people import DOCTORS, record_id
from medisecure_backend.local.seed.people import DemoPatient

ZONE = ZoneInfo("Europe/London")
DAYS_BEFORE, DAYS_AFTER = 7, 14
SLOT = timedelta(minutes=20)
SESSIONS = ((time(9), time(12, 20)), (time(14), time(17)))
REASONS = (
    "Blood pressure review",
    "Follow-up",
    "Medication review",
    "Cough",
    "Test results",
    "Back pain",
    "Diabetes review",
)
FULL, HALF = 0.85, 0.4
MINUTES_WAITING = 25


def make_appointments(patients: list[DemoPatient], now: datetime, closed: date) -> Iterator[tuple[Any, ...]]:
    """Rows of app.appointment; nobody is in two places, and nothing is on the closed day."""
    today = now.astimezone(ZONE).date()
    for offset in range(-DAYS_BEFORE, DAYS_AFTER + 1):
        day = today + timedelta(days=offset)
        if day != closed:
            yield from _day(patients, day, now, FULL if offset <= 0 else HALF)


def _day(patients: list[DemoPatient], day: date, now: datetime, fill: float) -> Iterator[tuple[Any, ...]]:
    chance = random.Random(f"diary/{day.isoformat()}")  # noqa: S311 - invented people, not secrets
    seen = set[UUID]()
    for number, doctor in enumerate(DOCTORS):
        waiting = [patient for patient in patients if number in patient.doctors]
        chance.shuffle(waiting)
        for start in _starts(day):
            if waiting and chance.random() < fill:
                patient = waiting.pop()
                if patient.id not in seen:
                    seen.add(patient.id)
                    yield _appointment(doctor.email, patient, start, now, chance)


def _starts(day: date) -> Iterator[datetime]:
    for opens, closes in SESSIONS:
        start = datetime.combine(day, opens, ZONE)
        while start + SLOT <= datetime.combine(day, closes, ZONE):
            yield start.astimezone(UTC)
            start += SLOT


def _appointment(
    email: str, patient: DemoPatient, start: datetime, now: datetime, chance: random.Random
) -> tuple[Any, ...]:
    status = _status(start, now, chance)
    arrived = None if status in {"booked", "noshow"} else start - timedelta(minutes=chance.randint(2, 12))
    return (
        record_id("appointment", f"{email}/{start.isoformat()}"),
        record_id("doctor", email),
        patient.id,
        start,
        start + SLOT,
        ZONE.key,
        status,
        chance.choice(REASONS),
        record_id("visit-type", "Follow-up"),
        next(doctor.place for doctor in DOCTORS if doctor.email == email),
        arrived,
    )


def _status(start: datetime, now: datetime, chance: random.Random) -> str:
    if start + SLOT <= now:
        return "noshow" if chance.random() < 0.06 else "fulfilled"  # noqa: PLR2004 - about one in sixteen
    if start <= now:
        return "in-room"
    if start <= now + timedelta(minutes=MINUTES_WAITING):
        return "arrived"
    return "booked"
