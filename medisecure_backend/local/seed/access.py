"""What happened to the demo patients' records before today, chained as the audit is, and a question."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import psycopg

from medisecure_backend.contract.roles import Role
from medisecure_backend.local.seed.demo_people import ADMINS, DOCTORS, PATIENTS, DemoPerson, record_id
from medisecure_backend.local.seed.diary import ZONE
from medisecure_backend.local.seed.people import DemoPatient

CHAINS = 16
_ADD = """
    WITH made AS (
      SELECT h.hash AS previous,
        ROW(h.chain, h.position + 1, %(at)s::timestamptz, %(sub)s::text, %(login)s::text, %(role)s::text,
            %(request)s::text, '127.0.0.1'::text, %(action)s::text, %(kind)s::text, %(patient)s::text,
            %(patient)s::uuid, ''::text, ''::bytea)::app.audit AS entry
      FROM app.audit_head h WHERE h.chain = %(chain)s
    ), added AS (
      INSERT INTO app.audit
      SELECT (jsonb_populate_record(
        entry, jsonb_build_object('hash', app.audit_hash(previous, entry)))).* FROM made
      RETURNING chain, position, hash
    )
    UPDATE app.audit_head h SET position = added.position, hash = added.hash FROM added
    WHERE h.chain = added.chain RETURNING h.chain, h.position
"""
_QUESTION = """
    INSERT INTO app.access_question (id, patient_id, chain, position, asked_by, question, asked_at)
    SELECT app.audit_entry_id(a.hash), a.patient_id, a.chain, a.position, %(sub)s, %(question)s, %(at)s
    FROM app.audit a WHERE a.chain = %(chain)s AND a.position = %(position)s
"""
_WORDS = "I did not have a visit that day. Why was my record opened?"

# Days ago, who (a doctor's place among the patient's, or None for an admin), what.
_PAST: tuple[tuple[int, int | None, str, str], ...] = (
    (96, 0, "read", "chart"),
    (96, 0, "insert", "document"),
    (41, 0, "read", "chart"),
    (40, 0, "read", "document"),
    (33, None, "update", "patient"),
    (21, 1, "read", "chart"),
    (9, 0, "read", "timeline"),
)
_COPIED_DAYS_AGO = 30
_ASKED_ABOUT, _ASKED_DAYS_AGO = 5, 2


def seed_access(tx: psycopg.Connection[Any], patients: list[DemoPatient], today: date) -> None:
    """Past entries for each patient with an account, in one chain each; each of them asks about one."""
    for chain, (patient, person) in enumerate(_with_accounts(patients)):
        places = [_add(tx, chain % CHAINS, patient, today, entry) for entry in _PAST]
        asked_at = _moment(today, _ASKED_DAYS_AGO, 18)
        where = dict(zip(("chain", "position"), places[_ASKED_ABOUT], strict=True))
        tx.execute(_QUESTION, where | {"sub": str(person.sub), "question": _WORDS, "at": asked_at})


def past_copies(patients: list[DemoPatient], today: date) -> list[tuple[Any, ...]]:
    """A copy of their record that each of them took last month; the file is long gone."""
    asked, made = _moment(today, _COPIED_DAYS_AGO, 19), _moment(today, _COPIED_DAYS_AGO, 20)
    return [
        (
            record_id("job", person.email), str(person.sub), patient.id, "export", "pdf", "ready", 1,
            asked, made, 184_320,
        )
        for patient, person in _with_accounts(patients)
    ]  # fmt: skip


def _with_accounts(patients: list[DemoPatient]) -> Iterator[tuple[DemoPatient, DemoPerson]]:
    for person in PATIENTS:
        yield next(each for each in patients if each.email == person.email), person


def _add(
    tx: psycopg.Connection[Any],
    chain: int,
    patient: DemoPatient,
    today: date,
    entry: tuple[int, int | None, str, str],
) -> tuple[int, int]:
    days_ago, place, action, kind = entry
    who = ADMINS[0] if place is None else _doctor(patient, place)
    values = {
        "chain": chain,
        "at": _moment(today, days_ago, 11),
        "sub": str(who.sub),
        "login": "ms_admin" if who.role is Role.ADMIN else "ms_doctor",
        "role": who.role.value,
        "request": str(_request(patient.id, days_ago, kind)),
        "action": action,
        "kind": kind,
        "patient": patient.id,
    }
    found = tx.execute(_ADD, values).fetchone()
    if found is None:
        raise LookupError("the audit has no heads")
    return found[0], found[1]


def _doctor(patient: DemoPatient, place: int) -> DemoPerson:
    return DOCTORS[patient.doctors[min(place, len(patient.doctors) - 1)]]


def _moment(today: date, days_ago: int, hour: int) -> datetime:
    return datetime.combine(today - timedelta(days=days_ago), time(hour, 20), ZONE)


def _request(patient: UUID, days_ago: int, kind: str) -> UUID:
    return record_id("request", f"{patient}/{days_ago}/{kind}")
