"""Finding somebody in an emergency who is not one's own patient: exactly, or not at all."""

import re

from medisecure_backend.contract.emergency import Candidates, EmergencyLookup
from medisecure_backend.contract.problems import Candidate
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.errors import TooManyRequestsError, UnprocessableError
from medisecure_backend.services.me import read_account
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row

MOST_IN_AN_HOUR = 20
_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(app.my_doctor()::text, 3))"
_WAIT = """
    SELECT ceil(extract(epoch FROM min(at) + interval '1 hour' - now()))::int AS seconds, count(*) AS used
    FROM app.emergency_lookup WHERE doctor_id = app.my_doctor() AND at > now() - interval '1 hour'
"""
_FIND = """
    SELECT id::text, family, given, birth_date, clinic_number
    FROM app.find_exactly(%(number)s::text, %(family)s::text, %(given)s::text, %(birth_date)s::date)
"""


def look_up(tx: Tx, caller: Caller, wanted: EmergencyLookup) -> Candidates:
    """Who is meant; audited like a search, and limited so that nobody browses."""
    read_account(tx, caller)
    values = _exact(wanted)
    tx.execute(_LOCK)
    recent = one_row(tx, _WAIT, {}) or {}
    if recent["used"] >= MOST_IN_AN_HOUR:
        detail = f"{MOST_IN_AN_HOUR} people were looked up in an hour. Ask the front desk."
        raise TooManyRequestsError(detail, max(1, recent["seconds"]))
    found = [Candidate(**row) for row in all_rows(tx, _FIND, values)]
    access.note_search(tx, "emergency-lookup", len(found))
    for each in found:
        access.note_read(tx, "demographics", each.id, each.id)
    return Candidates(items=found)


def _exact(wanted: EmergencyLookup) -> Row:
    """The search as it is asked: a number, or names with a birth date, each of them whole."""
    by_name = {"family": wanted.family, "given": wanted.given, "birth_date": wanted.birth_date}
    if wanted.clinic_number is not None:
        if any(value is not None for value in by_name.values()):
            raise UnprocessableError.at("/clinic_number", "not-with-a-name")
        number = re.sub(r"[^0-9a-z]", "", wanted.clinic_number.lower())
        return {"number": number, "family": None, "given": None, "birth_date": None}
    for name, value in by_name.items():
        if value is None:
            raise UnprocessableError.at(f"/{name}", "required")
    return {"number": None, **by_name}
