"""Freed times, offered to whoever waits: when a diary changes, when one is read, and on rounds.

There is no daemon: an offer that nobody answered counts for nothing once its time is over, and the next who
looks at that diary passes it on.
"""

from datetime import UTC, datetime

from medisecure_backend.contract.scheduling import Appointment
from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.diary_locks import lock_diaries
from medisecure_backend.services.rows import Tx, all_rows
from medisecure_backend.services.slot_grid import Span
from medisecure_backend.services.working_hours import WorkingHours

_ENDED = "SELECT d::text AS id FROM app.doctors_with_ended_offers() d"
_CLOSE = "SELECT starts_at, ends_at FROM app.close_ended_offers(%(doctor)s)"
_OFFER = "SELECT app.offer_freed_time(%(doctor)s, %(starts_at)s, %(ends_at)s, %(not_to)s)"


def time_freed(tx: Tx, visit: Appointment) -> None:
    """A visit has gone from its time: offer that to the first who waits, not to whom it was."""
    span = Span(visit.starts_at.astimezone(UTC), visit.ends_at.astimezone(UTC))
    offer_on(tx, visit.doctor_id, span, visit.patient_id)
    pass_on_ended_offers(tx, visit.doctor_id)


def pass_on_ended_offers(tx: Tx, doctor_id: str | None = None) -> int:
    """Close offers whose time is over, of one doctor or all, and offer their times on; how many there were.

    It locks the diaries it is about: it comes before any write, or names a doctor who is locked already.
    """
    doctors = [row["id"] for row in all_rows(tx, _ENDED, {}) if doctor_id in {None, row["id"]}]
    lock_diaries(tx, *doctors)
    count = 0
    for each in doctors:
        for row in all_rows(tx, _CLOSE, {"doctor": each}):
            offer_on(tx, each, Span(row["starts_at"].astimezone(UTC), row["ends_at"].astimezone(UTC)))
            count += 1
    return count


def offer_on(tx: Tx, doctor_id: str, span: Span, not_to: str | None = None) -> None:
    """Offer a time to come to the first person who waits for one like it, if the doctor is there."""
    if span.starts_at <= datetime.now(UTC):
        return
    zone = clinic_zone(tx)
    day = span.starts_at.astimezone(zone).date()
    if WorkingHours.read(tx, doctor_id, day, day, zone).covers(span):
        values = {"doctor": doctor_id, "starts_at": span.starts_at, "ends_at": span.ends_at}
        tx.execute(_OFFER, values | {"not_to": not_to})
