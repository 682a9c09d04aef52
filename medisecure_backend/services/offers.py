"""Answers to an offered time: yes books it or moves the visit somebody has, no gives it to the next."""

from datetime import UTC, datetime

from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.scheduling import Appointment
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.appointments import read_appointment
from medisecure_backend.services.booking_checks import Wanted, find_doctor
from medisecure_backend.services.booking_policy import Policy, read_kind
from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.diary_locks import lock_diaries
from medisecure_backend.services.diary_writes import enter_visit, move_visit
from medisecure_backend.services.errors import ConflictError, NotFoundError
from medisecure_backend.services.freed_times import offer_on, time_freed
from medisecure_backend.services.rows import Row, Tx, one_row
from medisecure_backend.services.slot_grid import Span
from medisecure_backend.services.visit_rules import MOVABLE
from medisecure_backend.services.waitlist import find_entry
from medisecure_backend.services.working_hours import WorkingHours

_ONE = """
    SELECT id::text, waitlist_id::text, patient_id::text, doctor_id::text, starts_at, ends_at, status,
        expires_at, appointment_id::text
    FROM app.offer WHERE id = %(id)s
"""
_ANSWER = """
    UPDATE app.offer SET status = %(status)s, answered_at = clock_timestamp()
    WHERE id = %(id)s AND status = 'open' RETURNING id
"""
_BOOKED = "UPDATE app.offer SET appointment_id = %(appointment)s WHERE id = %(id)s"
_FOUND = "UPDATE app.waitlist SET status = 'booked' WHERE id = %(id)s AND status = 'waiting'"


def accept(tx: Tx, caller: Caller, offer_id: str) -> Appointment:
    """Take the offered time. Accepting twice is the same visit; ConflictError if the offer has ended."""
    offer = _locked(tx, offer_id)
    if offer["status"] == "accepted" and offer["appointment_id"] is not None:
        return read_appointment(tx, offer["appointment_id"])
    _require_open(offer)
    one_row(tx, _ANSWER, {"id": offer_id, "status": "accepted"})
    tx.execute(_FOUND, {"id": offer["waitlist_id"]})
    visit = _take(tx, caller, offer)
    tx.execute(_BOOKED, {"id": offer_id, "appointment": visit.id})
    return visit


def decline(tx: Tx, offer_id: str) -> None:
    """Give the offered time on to the next person; declining twice is the same."""
    offer = _locked(tx, offer_id)
    if offer["status"] == "declined":
        return
    _require_open(offer)
    one_row(tx, _ANSWER, {"id": offer_id, "status": "declined"})
    offer_on(tx, offer["doctor_id"], _span(offer))


def _locked(tx: Tx, offer_id: str) -> Row:
    """The offer as it is, with every diary locked that an answer may write into."""
    offer = one_row(tx, _ONE, {"id": offer_id})
    if offer is None:
        raise NotFoundError
    sooner = find_entry(tx, offer["waitlist_id"]).appointment_id
    ids = [offer["doctor_id"], offer["patient_id"]]
    if sooner is not None:
        ids.append(read_appointment(tx, sooner).doctor_id)
    lock_diaries(tx, *ids)
    return one_row(tx, _ONE, {"id": offer_id}) or {}


def _require_open(offer: Row) -> None:
    is_over = offer["status"] == "open" and offer["expires_at"] <= datetime.now(UTC)
    if is_over or offer["status"] != "open":
        state = "expired" if is_over else offer["status"]
        detail = "The time was kept for you no longer and has gone to the next person."
        raise ConflictError(ProblemType.OFFER_ENDED, detail, state=state)


def _take(tx: Tx, caller: Caller, offer: Row) -> Appointment:
    entry, span, zone = find_entry(tx, offer["waitlist_id"]), _span(offer), clinic_zone(tx)
    day = span.starts_at.astimezone(zone).date()
    if not WorkingHours.read(tx, offer["doctor_id"], day, day, zone).covers(span):
        raise ConflictError(ProblemType.OUTSIDE_HOURS, "The doctor is no longer there at this time.")
    kind = read_kind(tx, entry.visit_type_id, entry.patient_id)
    wanted = Wanted(offer["doctor_id"], entry.patient_id, span, kind)
    policy = Policy.read(tx, caller, kind)
    words: Row = {"zone": zone.key, "place": find_doctor(tx, offer["doctor_id"])["place"]}
    if entry.appointment_id is None:
        # An admin who accepts for a patient may not read why they wait.
        words["reason"] = entry.reason or "From the waitlist"
        return read_appointment(tx, enter_visit(tx, policy, wanted, words))
    old = read_appointment(tx, entry.appointment_id)
    if old.status not in MOVABLE:
        raise ConflictError(ProblemType.WRONG_STATE, "The visit you wanted sooner is over.", state=old.status)
    if not move_visit(tx, policy, wanted, words | {"id": old.id, "version": old.version}):
        raise ConflictError(ProblemType.WRONG_STATE, "The visit you wanted sooner was changed just now.")
    time_freed(tx, old)
    return read_appointment(tx, old.id)


def _span(offer: Row) -> Span:
    return Span(offer["starts_at"].astimezone(UTC), offer["ends_at"].astimezone(UTC))
