"""Past emergencies of the demo clinic: who broke the glass on whose chart, and what the admin found."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import psycopg

from medisecure_backend.local.seed.demo_people import ADMINS, DOCTORS, PATIENTS, record_id

_ADD = """
    INSERT INTO app.break_glass (id, doctor_id, patient_id, reason, starts_at, ends_at, reviewed_at,
        reviewed_by, review_note)
    VALUES (%(id)s, %(doctor)s, %(patient)s, %(reason)s, %(starts)s, %(ends)s, %(reviewed)s, %(by)s, %(note)s)
"""
# Doctor, patient, days ago, minutes, reason; nobody has reviewed the newest yet.
_TIMES = (
    (1, 0, 96, 60, "Telephoned from the pharmacy about a rash; her own doctors were away"),
    (0, 2, 61, 30, "Short of breath in the waiting room, allergies and medicines needed at once"),
    (2, 1, 33, 120, "Chest pain during a colleague's surgery, earlier ECG needed"),
    (3, 0, 2, 60, "Collapsed while bringing her grandson; medicines needed for the ambulance"),
)
_REVIEWED = "Spoke with the doctor and read the notes: justified."


def put_emergencies(tx: psycopg.Connection[Any], today: date) -> None:
    """Each doctor has needed it once."""
    newest = min(days for _, _, days, _, _ in _TIMES)
    for doctor, patient, days, minutes, reason in _TIMES:
        starts = datetime.combine(today - timedelta(days=days), time(11, 40), UTC)
        is_reviewed = days != newest
        values = {
            "id": record_id("break-glass", str(days)),
            "doctor": record_id("doctor", DOCTORS[doctor].email),
            "patient": record_id("patient", PATIENTS[patient].email),
            "reason": reason,
            "starts": starts,
            "ends": starts + timedelta(minutes=minutes),
            "reviewed": starts + timedelta(days=1) if is_reviewed else None,
            "by": ADMINS[0].display_name if is_reviewed else None,
            "note": _REVIEWED if is_reviewed else None,
        }
        tx.execute(_ADD, values)
