"""What was put right in the demo charts: amended, withdrawn, added later, asked for by patients."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import psycopg

from medisecure_backend.contract.vitals import VITAL_SIGNS
from medisecure_backend.local.seed.demo_people import DOCTORS, PATIENTS, record_id
from medisecure_backend.local.seed.rows import put

_AMEND = """
    UPDATE app.observation SET value = %s, interpretation = 'N', status = 'amended', change_reason = %s,
        changed_by = %s, changed_at = %s
    WHERE id = %s
"""
_WITHDRAW_VALUE = """
    UPDATE app.observation SET status = 'entered-in-error', change_reason = %s, changed_by = %s,
        changed_at = %s
    WHERE id = %s
"""
_WITHDRAW_ALLERGY = """
    UPDATE app.allergy SET verification_status = 'entered-in-error', change_reason = %s, changed_by = %s,
        changed_at = %s
    WHERE id = %s
"""
_ADDENDUM = """
    INSERT INTO app.addendum (id, encounter_id, patient_id, text, author_id, author, created_at)
    SELECT %(id)s, e.id, e.patient_id, %(text)s, e.author_id, e.author, e.signed_at + interval '3 hours'
    FROM app.encounter e WHERE e.patient_id = %(patient)s AND e.status = 'finished'
    ORDER BY e.started_at DESC, e.id LIMIT 1
"""
_REQUEST = """
    INSERT INTO app.amendment_request (id, patient_id, wanted, requested_by, requested_at, answer_by, status,
        decided_by, decided_at, decision_reason)
    VALUES (%(id)s, %(patient)s, %(wanted)s, %(by)s, %(at)s, %(answer_by)s, %(status)s, %(decided_by)s,
        %(decided_at)s, %(decision_reason)s)
"""
_ANSWER = "Thank you. The value was another patient's and is marked as entered in error now."
_REQUESTS = (
    "My weight was never 179 kg. Please correct it.",
    "Please add that I stopped smoking in 2019.",
    "My telephone note says I work at night. I have never worked at night.",
)


def put_right(tx: psycopg.Connection[Any], today: date) -> None:
    """Correct the charts of those who can sign in, as their doctors would have."""
    doctor = DOCTORS[0].display_name
    _values(tx, today, doctor)
    for index, person in enumerate(PATIENTS):
        patient = record_id("patient", person.email)
        _addendum(tx, patient, person.email)
        asked_at = _at(today - timedelta(days=20 + index))
        values = {"id": record_id("amendment-request", person.email), "patient": patient}
        values |= {"wanted": _REQUESTS[index], "by": person.display_name, "at": asked_at}
        values |= {"answer_by": asked_at.date() + timedelta(days=60)}
        tx.execute(_REQUEST, values | _answer(index, doctor, asked_at))
        if index > 0:
            _withdrawn_allergy(tx, index, patient, today)


def _answer(index: int, doctor: str, asked_at: datetime) -> dict[str, Any]:
    """Only the first has been answered."""
    is_answered = index == 0
    return {
        "status": "accepted" if is_answered else "open",
        "decided_by": doctor if is_answered else None,
        "decided_at": asked_at + timedelta(days=2) if is_answered else None,
        "decision_reason": _ANSWER if is_answered else None,
    }


def _values(tx: psycopg.Connection[Any], today: date, doctor: str) -> None:
    maja = record_id("patient", PATIENTS[0].email)
    taken = _at(today - timedelta(days=200))
    for name, code, wrong in (("amended", "8310-5", 39.6), ("withdrawn", "29463-7", 179.0)):
        sign = VITAL_SIGNS[code]
        row = (
            record_id("observation", name), maja, None, code, sign.display, "vital-signs", wrong, sign.unit,
            sign.low, sign.high, "H" if name == "amended" else "N", taken, doctor,
        )  # fmt: skip
        put(tx, "observation", [row])
    later = taken + timedelta(days=1)
    tx.execute(_AMEND, (36.9, "Digits swapped", doctor, later, record_id("observation", "amended")))
    tx.execute(
        _WITHDRAW_VALUE, ("Another patient's reading", doctor, later, record_id("observation", "withdrawn"))
    )


def _withdrawn_allergy(tx: psycopg.Connection[Any], index: int, patient: object, today: date) -> None:
    allergy, doctor = record_id("allergy", f"withdrawn/{index}"), DOCTORS[1].display_name
    recorded = _at(today - timedelta(days=300))
    row = (allergy, patient, "764146007", "Penicillin", "upset stomach", "mild", recorded, doctor)
    put(tx, "allergy", [row])
    why = "An upset stomach is no allergy; tolerated since"
    tx.execute(_WITHDRAW_ALLERGY, (why, doctor, recorded + timedelta(days=40), allergy))


def _addendum(tx: psycopg.Connection[Any], patient: object, email: str) -> None:
    text = "Telephoned in the afternoon: feels well, will keep the home readings going for another week."
    tx.execute(_ADDENDUM, {"id": record_id("addendum", email), "patient": patient, "text": text})


def _at(day: date) -> datetime:
    return datetime.combine(day, time(10), UTC)
