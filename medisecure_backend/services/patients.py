"""Patients: lists, search, demographics, contact fields. Row-level security decides whose."""

import re

from medisecure_backend.contract.people import Patient, PatientContactChange, PatientSummary
from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.changes import given_fields, require_version
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import NotFoundError, StaleVersionError
from medisecure_backend.services.rows import Tx, all_rows, one_row

_SCOPE = "patients"
_NUMBER = re.compile(r"\b(?:ms[\s-]*)?\d+(?:[\s-]+\d+)*(?![^\s-])")
_MATCHES = """
    NOT EXISTS (
        SELECT FROM unnest(
            (SELECT array_agg(app.folded(typed)) FROM unnest(%(words)s::text[]) AS typed)
        ) AS word
        WHERE strpos(' ' || p.search, ' ' || word) = 0 AND NOT p.number_key ^@ word
    )
    AND (%(number)s = '' OR p.number_key ^@ %(number)s OR p.number_key ^@ ('ms' || %(number)s))
    AND (%(after_id)s::uuid IS NULL
         OR (p.family, p.given, p.id) > (%(after_family)s::text, %(after_given)s::text, %(after_id)s::uuid))
    ORDER BY p.family, p.given, p.id LIMIT %(fetch)s
"""
_DEMOGRAPHICS = """
    SELECT p.id::text, p.family, p.given, p.prefix, p.birth_date, p.gender, p.clinic_number, p.phone
    FROM app.patient p WHERE {matches}
""".replace("{matches}", _MATCHES)
_WITH_CARE = """
    WITH page AS (
        SELECT p.id, p.family, p.given, p.prefix, p.birth_date, p.gender, p.clinic_number, p.phone,
            p.allergy_state
        FROM app.patient p WHERE {matches}
    )
    SELECT page.id::text, page.family, page.given, page.prefix, page.birth_date, page.gender,
        page.clinic_number, page.phone, page.allergy_state,
        (SELECT max(e.started_at) FROM app.encounter e
         WHERE e.patient_id = page.id AND e.started_at <= now()
         AND e.status <> 'entered-in-error') AS last_seen_at,
        (SELECT min(a.starts_at) FROM app.appointment a WHERE a.patient_id = page.id AND a.starts_at > now()
         AND a.status = 'booked') AS next_visit_at,
        EXISTS (SELECT FROM app.observation o WHERE o.patient_id = page.id
         AND o.effective_at > now() - interval '30 days' AND o.interpretation IN ('LL', 'HH')
         AND o.status <> 'entered-in-error') AS has_alarm,
        EXISTS (SELECT FROM app.encounter e WHERE e.patient_id = page.id AND e.status = 'in-progress'
         AND e.author_id = app.my_doctor()) AS has_draft
    FROM page ORDER BY page.family, page.given, page.id
""".replace("{matches}", _MATCHES)
_ONE = """
    SELECT id::text, version, family, given, prefix, birth_date, gender, clinic_number, phone, email, address,
        deceased_on, status
    FROM app.patient WHERE id = %(id)s
"""
_CARE = """
    SELECT is_assigned, CASE WHEN NOT is_assigned THEN (
        SELECT max(g.ends_at) FROM app.break_glass g
        WHERE g.patient_id = %(id)s AND g.doctor_id = app.my_doctor() AND g.ended_at IS NULL
    ) END AS emergency_until
    FROM (SELECT %(id)s::uuid = ANY (app.assigned_patients()) AS is_assigned) care
"""
_CHANGE = """
    UPDATE app.patient SET phone = %(phone)s, email = %(email)s, address = %(address)s
    WHERE id = %(id)s AND version = %(version)s RETURNING id
"""


def read_search(q: str) -> tuple[list[str], str]:
    """The words of a search, and the clinic number in it however it is spaced: "MS 004 182 77"."""
    text = q.replace(",", " ").lower()
    found = _NUMBER.search(text)
    if found is None:
        return text.split(), ""
    number = re.sub(r"[^0-9a-z]", "", found[0])
    return (text[: found.start()] + " " + text[found.end() :]).split(), number


def list_patients(tx: Tx, caller: Caller, q: str, paging: Paging) -> Page[PatientSummary]:
    """The caller's patients by name. Every word of `q` begins a name or the clinic number."""
    words, number = read_search(q)
    family, given, after_id = paging.after(_SCOPE, parts=3) or (None, None, None)
    values = {"words": words, "number": number, "after_family": family, "after_given": given}
    values |= {"after_id": after_id}
    query = _DEMOGRAPHICS if caller.role is Role.ADMIN else _WITH_CARE
    items: list[PatientSummary] = []
    for row in all_rows(tx, query, values | {"fetch": paging.fetch}):
        flags = _flags(alarm=row.pop("has_alarm", False), draft=row.pop("has_draft", False))
        items.append(PatientSummary(**row, flags=flags))
    page = paging.page(_SCOPE, items, lambda item: (item.family, item.given, item.id))
    if words or number:
        access.note_search(tx, "patient", len(page.items))
    return page


def open_demographics(tx: Tx, caller: Caller, patient_id: str) -> Patient:
    """A patient's demographics for somebody who looks at them; audited."""
    found = read_patient(tx, caller, patient_id)
    access.note_read(tx, "demographics", patient_id, patient_id)
    return found


def read_patient(tx: Tx, caller: Caller, patient_id: str) -> Patient:
    """A patient's demographics; NotFoundError if the caller may not see them."""
    row = one_row(tx, _ONE, {"id": patient_id})
    if row is None:
        raise NotFoundError
    if caller.role is not Role.DOCTOR:
        return Patient(**row)
    care = one_row(tx, _CARE, {"id": patient_id}) or {}
    return Patient(**row, **care)


def change_contact(
    tx: Tx, caller: Caller, patient_id: str, change: PatientContactChange, if_match: int
) -> Patient:
    """Change how to reach a patient."""
    found = read_patient(tx, caller, patient_id)
    require_version(found.version, if_match)
    if fields := given_fields(change):
        contact = {"phone": found.phone, "email": found.email, "address": found.address} | fields
        if one_row(tx, _CHANGE, contact | {"id": patient_id, "version": if_match}) is None:
            raise StaleVersionError
    return read_patient(tx, caller, patient_id)


def _flags(*, alarm: bool, draft: bool) -> tuple[str, ...]:
    flags = (("Result to review", alarm), ("Unsigned note", draft))
    return tuple(text for text, is_set in flags if is_set)
