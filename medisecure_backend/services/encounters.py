"""Visit notes: drafts by their author, signed once, then never changed."""

from datetime import UTC, datetime, timedelta

from medisecure_backend.contract.clinical import Encounter, EncounterChange, EncounterNew
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.changes import given_fields, require_version
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import (
    ConflictError,
    ForbiddenError,
    NotFoundError,
    StaleVersionError,
    UnprocessableError,
)
from medisecure_backend.services.me import read_account
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Tx, all_rows, one_row

_SCOPE = "encounters"
_CLOCK_LEEWAY = timedelta(minutes=5)
_COLUMNS = """
    e.id::text, e.version, e.patient_id::text, e.status, e.type, e.reason, e.started_at, e.subjective,
    e.objective, e.assessment, e.plan, e.author_id::text, e.author, e.signed_at, e.signed_by
"""
_LIST = """
    SELECT {columns} FROM app.encounter e
    WHERE e.patient_id = %(patient)s
      AND (%(after_id)s::uuid IS NULL
           OR (e.started_at, e.id) < (%(after_at)s::timestamptz, %(after_id)s::uuid))
    ORDER BY e.started_at DESC, e.id DESC LIMIT %(fetch)s
""".replace("{columns}", _COLUMNS)
_ONE = "SELECT {columns} FROM app.encounter e WHERE e.id = %(id)s".replace("{columns}", _COLUMNS)
_ADD = """
    INSERT INTO app.encounter AS e (patient_id, type, reason, started_at, subjective, objective, assessment,
        plan, author_id, author)
    VALUES (%(patient)s, %(type)s, %(reason)s, %(started_at)s, %(subjective)s, %(objective)s, %(assessment)s,
        %(plan)s, %(author_id)s, %(author)s)
    RETURNING {columns}
""".replace("{columns}", _COLUMNS)
_CHANGE = """
    UPDATE app.encounter e SET reason = %(reason)s, subjective = %(subjective)s, objective = %(objective)s,
        assessment = %(assessment)s, plan = %(plan)s
    WHERE e.id = %(id)s AND e.version = %(version)s RETURNING {columns}
""".replace("{columns}", _COLUMNS)
_SIGN = """
    UPDATE app.encounter e SET status = 'finished', signed_at = now(), signed_by = %(signed_by)s
    WHERE e.id = %(id)s AND e.version = %(version)s RETURNING {columns}
""".replace("{columns}", _COLUMNS)


def list_encounters(tx: Tx, caller: Caller, patient_id: str, paging: Paging) -> Page[Encounter]:
    """A patient's visit notes, newest first. Patients see signed ones only."""
    read_patient(tx, caller, patient_id)
    access.note_read(tx, "encounters", patient_id, patient_id)
    after_at, after_id = paging.after(_SCOPE) or (None, None)
    values = {"patient": patient_id, "after_at": after_at, "after_id": after_id, "fetch": paging.fetch}
    found = [Encounter(**row) for row in all_rows(tx, _LIST, values)]
    return paging.page(_SCOPE, found, lambda item: (item.started_at.isoformat(), item.id))


def read_encounter(tx: Tx, encounter_id: str) -> Encounter:
    """One visit note."""
    found = _find(tx, encounter_id)
    access.note_read(tx, "encounter", encounter_id, found.patient_id)
    return found


def create_encounter(tx: Tx, caller: Caller, patient_id: str, new: EncounterNew) -> Encounter:
    """Start a draft."""
    read_patient(tx, caller, patient_id)
    if new.started_at > datetime.now(UTC) + _CLOCK_LEEWAY:
        raise UnprocessableError.at("/started_at", "in-future")
    author = read_account(tx, caller)
    fields = given_fields(new) | {"patient": patient_id}
    row = one_row(tx, _ADD, fields | {"author_id": author["doctor_id"], "author": author["display_name"]})
    return Encounter(**(row or {}))


def change_encounter(
    tx: Tx, caller: Caller, encounter_id: str, change: EncounterChange, if_match: int
) -> Encounter:
    """Change one's own draft."""
    found = _own_draft(tx, caller, encounter_id, if_match)
    values = {name: getattr(found, name) for name in change.__struct_fields__} | given_fields(change)
    row = one_row(tx, _CHANGE, values | {"id": encounter_id, "version": if_match})
    if row is None:
        raise StaleVersionError
    return Encounter(**row)


def sign_encounter(tx: Tx, caller: Caller, encounter_id: str, if_match: int) -> Encounter:
    """Sign one's own draft for good."""
    found = _own_draft(tx, caller, encounter_id, if_match)
    row = one_row(tx, _SIGN, {"id": encounter_id, "version": if_match, "signed_by": found.author})
    if row is None:
        raise StaleVersionError
    return Encounter(**row)


def _own_draft(tx: Tx, caller: Caller, encounter_id: str, if_match: int) -> Encounter:
    found = _find(tx, encounter_id)
    if found.signed_at is not None:
        raise ConflictError(ProblemType.ALREADY_SIGNED, "A signed note never changes.")
    if found.author_id != read_account(tx, caller)["doctor_id"]:
        raise ForbiddenError("Only its author may change or sign a draft.")
    require_version(found.version, if_match)
    return found


def _find(tx: Tx, encounter_id: str) -> Encounter:
    row = one_row(tx, _ONE, {"id": encounter_id})
    if row is None:
        raise NotFoundError
    return Encounter(**row)
