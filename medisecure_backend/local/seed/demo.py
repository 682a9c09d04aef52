"""Seeds the demo clinic: once for the people and their charts, at every start for the diary around today."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import psycopg

from medisecure_backend.contract.roles import Role
from medisecure_backend.local.seed.access import past_copies, seed_access
from medisecure_backend.local.seed.charts import Chart, make_chart
from medisecure_backend.local.seed.configuration import put_configuration
from medisecure_backend.local.seed.corrections import put_right
from medisecure_backend.local.seed.courses import VISIT_TYPES
from medisecure_backend.local.seed.demo_people import DOCTORS, EVERYBODY, record_id
from medisecure_backend.local.seed.diary import DAYS_AFTER, SESSIONS, ZONE, make_appointments
from medisecure_backend.local.seed.diary_away import make_calendars, make_time_off
from medisecure_backend.local.seed.diary_holds import make_lapsed_holds
from medisecure_backend.local.seed.diary_kept import move_on, read_diary
from medisecure_backend.local.seed.diary_waiting import make_request_and_series, make_waiting
from medisecure_backend.local.seed.documents import document_rows
from medisecure_backend.local.seed.emergencies import put_emergencies
from medisecure_backend.local.seed.messages import put_consents, put_messages
from medisecure_backend.local.seed.people import DemoPatient, make_patients
from medisecure_backend.local.seed.rows import put
from medisecure_backend.local.seed.sign_ins import put_sign_ins

CLOSED_IN_DAYS = 3
ASSIGNED_FOR = timedelta(days=365 * 3)
CLINIC = (
    "Hillside Family Clinic",
    ZONE.key,
    "020 7946 0815",
    "12 Mill Lane, Hillside",
    "Every day, 08:00 to 18:00",
)


def seed_demo(owner_dsn: str, now: datetime) -> None:
    """Fill an empty clinic, or add what a later day needs. What people did since stays as it is."""
    today = now.astimezone(ZONE).date()
    with psycopg.connect(owner_dsn) as tx:
        patients = make_patients(today)
        if not _is_seeded(tx):
            _clinic(tx)
            _people(tx, patients, today)
            _charts(tx, patients, today)
            put_sign_ins(tx, now)
            put_right(tx, today)
            put_configuration(tx, now)
            put_messages(tx, now)
            put_consents(tx, now)
            put_emergencies(tx, today)
            seed_access(tx, patients, today)
            put(tx, "job", past_copies(patients, today))
        put(tx, "document", document_rows(patients, today))
        put(tx, "hold", make_lapsed_holds(now))
        put(tx, "calendar", make_calendars())
        put(tx, "time_off", make_time_off(today))
        closed = _closed_day(tx, today)
        move_on(tx, now)
        put(tx, "appointment", make_appointments(patients, read_diary(tx, today), now, closed))
        make_waiting(tx, now)
        make_request_and_series(tx, patients, now)


def _is_seeded(tx: psycopg.Connection[Any]) -> bool:
    return tx.execute("SELECT FROM app.clinic").fetchone() is not None


def _clinic(tx: psycopg.Connection[Any]) -> None:
    tx.execute(
        "INSERT INTO app.clinic (name, time_zone, phone, address, opening_hours) VALUES (%s, %s, %s, %s, %s)",
        CLINIC,
    )
    put(
        tx,
        "visit_type",
        [
            (record_id("visit-type", name), name, minutes, at)
            for at, (name, minutes) in enumerate(VISIT_TYPES)
        ],
    )
    put(
        tx,
        "doctor",
        [
            (
                record_id("doctor", person.email),
                person.display_name,
                person.family,
                person.given,
                person.specialty,
                person.place,
            )
            for person in DOCTORS
        ],
    )
    put(
        tx,
        "availability",
        [
            (
                record_id("availability", f"{person.email}/{weekday}/{opens}"),
                record_id("doctor", person.email),
                weekday,
                opens,
                closes,
                20,
            )
            for person in DOCTORS
            for weekday in range(1, 8)
            for opens, closes in SESSIONS
        ],
    )


def _closed_day(tx: psycopg.Connection[Any], today: date) -> date:
    """The next day the clinic is closed. If there is none ahead: a day on which nobody is booked yet."""
    found = tx.execute(
        "SELECT min(day) FROM app.closed_day WHERE doctor_id IS NULL AND day >= %s", [today]
    ).fetchone()
    if found is not None and found[0] is not None:
        return found[0]
    booked = {day for _, day in read_diary(tx, today).visits}
    days = (today + timedelta(days=ahead) for ahead in range(CLOSED_IN_DAYS, DAYS_AFTER + 1))
    day = next((each for each in days if each not in booked), None)
    if day is None:
        return date.max
    row = (record_id("closed-day", day.isoformat()), None, day, "Clinic closed: staff training")
    put(tx, "closed_day", [row])
    return day


def _people(tx: psycopg.Connection[Any], patients: list[DemoPatient], today: date) -> None:
    asserted = datetime.combine(today - ASSIGNED_FOR, time(12), UTC)
    put(
        tx,
        "patient",
        [
            (
                one.id,
                one.family,
                one.given,
                one.prefix or None,
                one.birth_date,
                one.gender,
                one.clinic_number,
                one.phone,
                one.email,
                one.address,
                one.allergy_state,
                None if one.allergy_state == "not-recorded" else asserted,
            )
            for one in patients
        ],
    )
    put(
        tx,
        "account",
        [
            (
                str(person.sub),
                person.role.value,
                person.display_name,
                person.family,
                person.given,
                person.email,
                record_id("patient", person.email) if person.role is Role.PATIENT else None,
                record_id("doctor", person.email) if person.role is Role.DOCTOR else None,
            )
            for person in EVERYBODY
        ],
    )
    put(
        tx,
        "assignment",
        [
            (
                record_id("assignment", f"{number}/{one.id}"),
                record_id("doctor", DOCTORS[number].email),
                one.id,
                today - ASSIGNED_FOR,
            )
            for one in patients
            for number in one.doctors
        ],
    )


def _charts(tx: psycopg.Connection[Any], patients: list[DemoPatient], today: date) -> None:
    charts: list[Chart] = [make_chart(patient, today) for patient in patients]
    for table in ("encounter", "observation", "condition", "allergy", "prescription", "immunization"):
        put(tx, table, [row for chart in charts for row in getattr(chart, table)])
