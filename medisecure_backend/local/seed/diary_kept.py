"""The diary at a later start: what is booked, and the demo's own visits brought up to the hour."""

from datetime import date, datetime, time, timedelta
from typing import Any

import psycopg

from medisecure_backend.local.seed.demo_people import DOCTORS
from medisecure_backend.local.seed.diary import MINUTES_WAITING, ZONE, Diary, appointment_id, starts_of

LOOK_BACK = timedelta(days=60)
_BOOKED = "SELECT doctor_id, patient_id, starts_at FROM app.appointment WHERE starts_at >= %s"
# A visit that a person has touched is in the audit, and stays as that person left it.
_MOVE_ON = """
    WITH due AS (
        SELECT id, CASE WHEN ends_at <= %(now)s THEN 'fulfilled' WHEN starts_at <= %(now)s THEN 'in-room'
                        ELSE 'arrived' END AS status
        FROM app.appointment a
        WHERE id = ANY(%(ids)s) AND status IN ('booked', 'arrived', 'in-room') AND starts_at <= %(soon)s
          AND NOT EXISTS (SELECT FROM app.audit WHERE object_type = 'appointment' AND object_id = a.id::text
                          AND action IN ('insert', 'update'))
    )
    UPDATE app.appointment a
    SET status = due.status,
        arrived_at = coalesce(a.arrived_at, least(a.starts_at - interval '5 minutes', %(now)s))
    FROM due WHERE due.id = a.id AND due.status <> a.status
"""


def read_diary(tx: psycopg.Connection[Any], today: date) -> Diary:
    """What is booked, cancelled visits too: a time that somebody gave back is not filled again."""
    diary = Diary()
    since = datetime.combine(today, time(), ZONE) - LOOK_BACK
    for doctor_id, patient_id, starts_at in tx.execute(_BOOKED, [since]):
        diary.note(doctor_id, patient_id, starts_at)
    return diary


def move_on(tx: psycopg.Connection[Any], now: datetime) -> None:
    """Let the demo's own visits happen: over, in the room or arrived, as the clock says."""
    today = now.astimezone(ZONE).date()
    ids = [
        appointment_id(doctor, start)
        for back in range(LOOK_BACK.days)
        for start in starts_of(today - timedelta(days=back))
        for doctor in range(len(DOCTORS))
    ]
    soon = now + timedelta(minutes=MINUTES_WAITING)
    tx.execute(_MOVE_ON, {"ids": ids, "now": now, "soon": soon})
