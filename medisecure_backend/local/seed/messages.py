"""What patients of the demo clinic and their doctors wrote to each other, and what patients allow."""

from datetime import datetime, timedelta
from typing import Any

import psycopg

from medisecure_backend.local.seed.demo_people import DOCTORS, PATIENTS, DemoPerson, record_id

_MAJA, _OWEN, _LEILA = PATIENTS
_OKAFOR, _FERREIRA = DOCTORS[:2]
_WORDS = 1
Line = tuple[DemoPerson, float, str]
"""Who wrote, how many hours ago, what."""

THREADS: tuple[tuple[DemoPerson, str, tuple[Line, ...]], ...] = (
    (
        _MAJA,
        "Morning blood pressure",
        (
            (_MAJA, 51, "Good morning. At home it was 142 over 88 three mornings in a row. Should I worry?"),
            (
                _OKAFOR,
                47,
                "Thank you. Please go on with the same tablets and bring the list on Thursday.",
            ),
            (_MAJA, 5, "I will. May I take the evening tablet with the morning one when I travel?"),
        ),
    ),
    (
        _MAJA,
        "Copy of the eye report",
        (
            (_OKAFOR, 330, "The eye clinic has sent its report: no change since last year."),
            (_MAJA, 320, "Good to hear. Thank you."),
            (_OKAFOR, 318, "You are welcome."),
        ),
    ),
    (
        _OWEN,
        "Inhaler nearly empty",
        (
            (_OWEN, 28, "The blue inhaler shows 20 puffs. Can I have a new one before the weekend?"),
            (_FERREIRA, 26, "It is ready for you at the desk from tomorrow."),
        ),
    ),
    (
        _LEILA,
        "Blood test before breakfast?",
        ((_LEILA, 3, "Do I have to come without breakfast for the thyroid test?"),),
    ),
)
_THREAD = """
    INSERT INTO app.message_thread (id, patient_id, subject, created_at, last_message_at)
    VALUES (%s, %s, %s, %s, %s) ON CONFLICT DO NOTHING
"""
_MESSAGE = """
    INSERT INTO app.message (id, thread_id, patient_id, sender_sub, sender_role, sender, body, sent_at)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING
"""
_READ = "INSERT INTO app.message_read (thread_id, sub, read_at) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING"
_CONSENT = """
    INSERT INTO app.consent (id, patient_id, scope, decision, words_version, decided_by, decided_at)
    VALUES (%s, %s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING
"""
_CHANGED = "UPDATE app.consent SET decision = %s, decided_at = %s WHERE id = %s"


def put_messages(tx: psycopg.Connection[Any], now: datetime) -> None:
    """The threads; whoever wrote last has read everything."""
    for patient, subject, lines in THREADS:
        thread = record_id("message-thread", subject)
        record = record_id("patient", patient.email)
        moments = [now - timedelta(hours=hours) for _, hours, _ in lines]
        tx.execute(_THREAD, (thread, record, subject, moments[0], moments[-1]))
        for at, (person, _, body) in enumerate(lines):
            sender = (str(person.sub), person.role.value, person.display_name)
            message = record_id("message", f"{subject}/{at}")
            tx.execute(_MESSAGE, (message, thread, record, *sender, body, moments[at]))
        tx.execute(_READ, (thread, str(lines[-1][0].sub), moments[-1]))


def put_consents(tx: psycopg.Connection[Any], now: datetime) -> None:
    """What the demo patients have decided; one of them thought again."""
    for person, scope, decision, days in (
        (_MAJA, "results-at-once", "permit", 400),
        (_MAJA, "research", "permit", 390),
        (_OWEN, "text-notices", "permit", 60),
    ):
        record = record_id("patient", person.email)
        moment = now - timedelta(days=days)
        identifier = record_id("consent", f"{person.email}/{scope}")
        tx.execute(_CONSENT, (identifier, record, scope, decision, _WORDS, person.display_name, moment))
    tx.execute(_CHANGED, ("deny", now - timedelta(days=20), record_id("consent", f"{_MAJA.email}/research")))
