"""Who waits for an earlier time. Row-level security decides whose entries are seen."""

from datetime import UTC, datetime, timedelta

from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.waitlist import Offer, WaitlistEntry, WaitlistNew
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.appointments import read_appointment
from medisecure_backend.services.booking_checks import find_doctor
from medisecure_backend.services.booking_patient import patient_of
from medisecure_backend.services.booking_policy import read_kind
from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.diary_locks import lock_diaries
from medisecure_backend.services.errors import ConflictError, NotFoundError, UnprocessableError
from medisecure_backend.services.freed_times import offer_on, pass_on_ended_offers
from medisecure_backend.services.ids import body_id
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row
from medisecure_backend.services.slot_grid import Span

MOST_ENTRIES = 5
_USUAL_MINUTES = 20
_USUAL_WAIT, _LONGEST_WAIT = timedelta(days=90), timedelta(days=366)
_SCOPE = "waitlist"
_SELECT = """
    SELECT w.id::text, w.version, w.patient_id::text, v.family AS patient_family, v.given AS patient_given,
        v.birth_date AS patient_birth_date, w.doctor_id::text, d.display_name AS doctor_name,
        w.visit_type_id::text, t.name AS visit_type, w.appointment_id::text, v.reason, w.minutes, w.earliest,
        w.latest, w.weekdays, w.starts, w.ends, w.status, w.created_at,
        o.id::text AS offer_id, o.doctor_id::text AS offer_doctor_id, od.display_name AS offer_doctor_name,
        o.starts_at AS offer_starts_at, o.ends_at AS offer_ends_at, o.expires_at AS offer_expires_at,
        o.status AS offer_status
    FROM app.waitlist w
    JOIN LATERAL app.waiting_words(w.id) v ON true
    LEFT JOIN app.doctor d ON d.id = w.doctor_id
    LEFT JOIN app.visit_type t ON t.id = w.visit_type_id
    LEFT JOIN app.offer o ON o.waitlist_id = w.id AND o.status = 'open' AND o.expires_at > now()
    LEFT JOIN app.doctor od ON od.id = o.doctor_id
"""
_LIST = f"""
    {_SELECT}
    WHERE w.status = 'waiting'
      AND (%(after_id)s::uuid IS NULL
           OR (w.created_at, w.id) > (%(after_at)s::timestamptz, %(after_id)s::uuid))
    ORDER BY w.created_at, w.id LIMIT %(fetch)s
"""
_ONE = f"{_SELECT} WHERE w.id = %(id)s"
_WAITING = """
    SELECT count(*) AS entries, count(*) FILTER (
        WHERE doctor_id IS NOT DISTINCT FROM %(doctor)s AND visit_type_id IS NOT DISTINCT FROM %(visit_type)s
    ) AS alike
    FROM app.waitlist WHERE patient_id = %(patient)s AND status = 'waiting'
"""
_ADD = """
    INSERT INTO app.waitlist (patient_id, doctor_id, visit_type_id, appointment_id, reason, minutes, earliest,
        latest, weekdays, starts, ends)
    VALUES (%(patient)s, %(doctor)s, %(visit_type)s, %(appointment)s, %(reason)s, %(minutes)s, %(earliest)s,
        %(latest)s, %(weekdays)s, %(starts)s, %(ends)s)
    RETURNING id::text
"""
_LEAVE = """
    UPDATE app.waitlist SET status = 'withdrawn' WHERE id = %(id)s AND status = 'waiting' RETURNING id
"""
_WITHDRAW_OFFER = """
    UPDATE app.offer SET status = 'withdrawn', answered_at = clock_timestamp()
    WHERE id = %(id)s AND status = 'open' RETURNING doctor_id::text, starts_at, ends_at
"""


def list_waitlist(tx: Tx, paging: Paging) -> Page[WaitlistEntry]:
    """Who waits, the longest first, each with the time they are offered now."""
    pass_on_ended_offers(tx)
    after_at, after_id = paging.after(_SCOPE) or (None, None)
    values = {"after_at": after_at, "after_id": after_id, "fetch": paging.fetch}
    found = [_entry(row) for row in all_rows(tx, _LIST, values)]
    return paging.page(_SCOPE, found, lambda item: (item.created_at.isoformat(), item.id))


def find_entry(tx: Tx, entry_id: str) -> WaitlistEntry:
    """One entry."""
    row = one_row(tx, _ONE, {"id": entry_id})
    if row is None:
        raise NotFoundError
    return _entry(row)


def join_waitlist(tx: Tx, caller: Caller, new: WaitlistNew) -> WaitlistEntry:
    """Wait. ConflictError if the person waits for the same already, or for as much as one may."""
    patient_id = patient_of(tx, caller, new.patient_id)
    lock_diaries(tx, patient_id)
    values = _wish(tx, new, patient_id) | _days(tx, new)
    waiting = one_row(tx, _WAITING, values) or {}
    if waiting["alike"]:
        raise ConflictError(ProblemType.DUPLICATE, "You are on the waitlist for this already.")
    if waiting["entries"] >= MOST_ENTRIES:
        detail = f"One person waits for at most {MOST_ENTRIES} visits."
        raise ConflictError(ProblemType.BOOKING_LIMIT, detail)
    return find_entry(tx, (one_row(tx, _ADD, values) or {})["id"])


def leave_waitlist(tx: Tx, entry_id: str) -> None:
    """Wait no longer; a time offered meanwhile goes to the next. Leaving twice is the same."""
    found = find_entry(tx, entry_id)
    if found.offer is not None:
        lock_diaries(tx, found.offer.doctor_id)
    if one_row(tx, _LEAVE, {"id": entry_id}) is None:
        state = find_entry(tx, entry_id).status
        if state == "booked":
            raise ConflictError(ProblemType.WRONG_STATE, "The visit is booked: call that off.", state=state)
        return
    offered = one_row(tx, _WITHDRAW_OFFER, {"id": found.offer.id}) if found.offer else None
    if offered is not None:
        span = Span(offered["starts_at"].astimezone(UTC), offered["ends_at"].astimezone(UTC))
        offer_on(tx, offered["doctor_id"], span)


def _wish(tx: Tx, new: WaitlistNew, patient_id: str) -> Row:
    doctor_id = None if new.doctor_id is None else body_id(new.doctor_id, "/doctor_id")
    if doctor_id is not None:
        find_doctor(tx, doctor_id)
    minutes, type_id, appointment_id = _USUAL_MINUTES, new.visit_type_id, None
    if new.appointment_id is not None:
        appointment_id = body_id(new.appointment_id, "/appointment_id")
        visit = read_appointment(tx, appointment_id)
        if visit.patient_id != patient_id:
            raise NotFoundError
        if visit.status not in {"pending", "booked"}:
            raise ConflictError(ProblemType.WRONG_STATE, "That visit is over.", state=visit.status)
        minutes = (visit.ends_at - visit.starts_at) // timedelta(minutes=1)
        type_id = type_id or visit.visit_type_id
    kind = read_kind(tx, type_id, patient_id)
    if not kind.is_active or kind.mode == "view-only":
        raise ConflictError(ProblemType.BOOKING_TYPE, "Call the clinic for this kind of visit.")
    return {
        "patient": patient_id,
        "doctor": doctor_id,
        "visit_type": kind.id,
        "appointment": appointment_id,
        "reason": new.reason,
        "minutes": kind.minutes or minutes,
    }


def _days(tx: Tx, new: WaitlistNew) -> Row:
    today = datetime.now(UTC).astimezone(clinic_zone(tx)).date()
    earliest = max(new.earliest or today, today)
    latest = new.latest or earliest + _USUAL_WAIT
    if latest < earliest:
        raise UnprocessableError.at("/latest", "before-start")
    if latest > today + _LONGEST_WAIT:
        raise UnprocessableError.at("/latest", "too-late")
    if new.starts is not None and new.ends is not None and new.ends <= new.starts:
        raise UnprocessableError.at("/ends", "before-start")
    weekdays = sorted(set(new.weekdays))
    return {
        "earliest": earliest,
        "latest": latest,
        "weekdays": weekdays,
        "starts": new.starts,
        "ends": new.ends,
    }


def _entry(row: Row) -> WaitlistEntry:
    offer = {name.removeprefix("offer_"): row.pop(name) for name in list(row) if name.startswith("offer_")}
    return WaitlistEntry(**row, offer=Offer(**offer) if offer["id"] is not None else None)
