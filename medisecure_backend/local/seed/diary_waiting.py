"""Who waits and who is offered what, a request to answer, a series: made where the filled days end."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import psycopg

from medisecure_backend.local.seed.demo_people import DOCTORS, PATIENTS, record_id
from medisecure_backend.local.seed.diary import DAYS_AFTER, SLOT, ZONE
from medisecure_backend.local.seed.people import DemoPatient

BEYOND = DAYS_AFTER + 1
NOON = time(12)
WAIT = timedelta(days=60)
OFFERED_FOR = timedelta(minutes=15)
SERIES_WEEKS = 4
REASONS = ("Cholesterol check", "Inhaler technique", "Tiredness")

_ENTRY = """
    INSERT INTO app.waitlist (id, patient_id, doctor_id, reason, minutes, earliest, latest, created_at)
    VALUES (%s, %s, %s, %s, 20, %s, %s, %s) ON CONFLICT DO NOTHING
"""
_OFFER = """
    INSERT INTO app.offer (id, waitlist_id, patient_id, doctor_id, starts_at, ends_at, status, expires_at)
    SELECT %(id)s, %(entry)s, %(patient)s, %(doctor)s, %(starts_at)s, %(ends_at)s, %(status)s, %(expires_at)s
    WHERE EXISTS (SELECT FROM app.waitlist WHERE id = %(entry)s AND status = 'waiting')
      AND NOT EXISTS (SELECT FROM app.offer WHERE waitlist_id = %(entry)s AND status = 'open')
    ON CONFLICT DO NOTHING
"""
_HOLD = """
    INSERT INTO app.hold (offer_id, doctor_id, patient_id, starts_at, ends_at, expires_at)
    SELECT id, doctor_id, patient_id, starts_at, ends_at, expires_at FROM app.offer
    WHERE id = %(id)s AND status = 'open' ON CONFLICT DO NOTHING
"""
_VISIT = """
    INSERT INTO app.appointment
        (id, doctor_id, patient_id, starts_at, ends_at, time_zone, status, reason, place, series_id)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING
"""


def make_waiting(tx: psycopg.Connection[Any], now: datetime) -> None:
    """Patients with an account wait for an earlier time; the first of them is offered one now."""
    today = now.astimezone(ZONE).date()
    for number, person in enumerate(PATIENTS):
        entry, patient = record_id("waitlist", person.email), record_id("patient", person.email)
        doctor = record_id("doctor", DOCTORS[number].email)
        joined = now - timedelta(days=len(PATIENTS) - number)
        values = (entry, patient, doctor, REASONS[number], today, today + WAIT, joined)
        tx.execute(_ENTRY, values)
        start = datetime.combine(today + timedelta(days=BEYOND + number), time(16), ZONE)
        offer = {
            "id": record_id("offer", f"{person.email}/{now.date()}"),
            "entry": entry,
            "patient": patient,
            "doctor": doctor,
            "starts_at": start,
            "ends_at": start + SLOT,
            "status": "declined" if number else "open",
            "expires_at": now + OFFERED_FOR,
        }
        tx.execute(_OFFER, offer)
        tx.execute(_HOLD, offer)


def make_request_and_series(tx: psycopg.Connection[Any], patients: list[DemoPatient], now: datetime) -> None:
    """A request that waits for an answer, and one patient who comes every week; once a month."""
    today = now.astimezone(ZONE).date()
    month = f"{today.year}-{today.month}"
    asks = Coming(record_id("patient", PATIENTS[-1].email), 1, "pending", "Second opinion")
    asks.visit(tx, f"request/{month}", today + timedelta(days=BEYOND + 1))
    last = len(DOCTORS) - 1
    weekly = next(one for one in patients if one.seed >= len(PATIENTS) and last in one.doctors)
    comes = Coming(weekly.id, last, "booked", "Wound care", record_id("series", month))
    for week in range(SERIES_WEEKS):
        comes.visit(tx, f"series/{month}/{week}", today + timedelta(days=BEYOND, weeks=week))


@dataclass(frozen=True)
class Coming:
    """Who comes to which doctor, and what for."""

    patient_id: UUID
    doctor: int
    status: str
    reason: str
    series_id: UUID | None = None

    def visit(self, tx: psycopg.Connection[Any], name: str, day: date) -> None:
        """One visit at noon, if the time is free."""
        person, start = DOCTORS[self.doctor], datetime.combine(day, NOON, ZONE)
        values = (record_id("appointment", name), record_id("doctor", person.email), self.patient_id)
        span = (start, start + SLOT, ZONE.key)
        tx.execute(_VISIT, (*values, *span, self.status, self.reason, person.place, self.series_id))
