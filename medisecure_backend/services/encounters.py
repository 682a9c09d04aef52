"""Visit notes: drafts by their author, signed once, then never changed; addenda stand beside them."""

from datetime import UTC, datetime, timedelta

from medisecure_backend.contract.chart_writing import AddendumNew
from medisecure_backend.contract.clinical import Addendum, Encounter, EncounterChange, EncounterNew
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access, addenda, corrections
from medisecure_backend.services.changes import given_fields, require_version
from medisecure_backend.services.corrections import Current, Kind
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import (
    ConflictError,
    ForbiddenError,
    NotFoundError,
    StaleVersionError,
    UnprocessableError,
)
from medisecure_backend.services.me import read_account
from medisecure_backend.services.note_seal import NoteSeal, code_of, encounter_parts
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Tx, all_rows, one_row

_SCOPE = "encounters"
_CLOCK_LEEWAY = timedelta(minutes=5)
ENCOUNTER = Kind(
    table="encounter",
    reply=Encounter,
    columns="""
        x.id::text, x.version, x.patient_id::text, x.status, x.type, x.reason, x.started_at, x.subjective,
        x.objective, x.assessment, x.plan, x.author_id::text, x.author, x.signed_at, x.signed_by,
        x.change_reason, x.changed_by, x.changed_at
    """,
    assignments="""
        reason = %(reason)s, subjective = %(subjective)s, objective = %(objective)s,
        assessment = %(assessment)s, plan = %(plan)s
    """,
    withdrawal="status = 'entered-in-error'",
    status="status",
)
_LIST = ENCOUNTER.sql("""
    SELECT {columns} FROM app.encounter x
    WHERE x.patient_id = %(patient)s AND x.status <> 'entered-in-error'
      AND (%(after_id)s::uuid IS NULL
           OR (x.started_at, x.id) < (%(after_at)s::timestamptz, %(after_id)s::uuid))
    ORDER BY x.started_at DESC, x.id DESC LIMIT %(fetch)s
""")
_ONE = ENCOUNTER.sql("SELECT {columns} FROM app.encounter x WHERE x.id = %(id)s")
_ADD = ENCOUNTER.sql("""
    INSERT INTO app.encounter AS x (patient_id, type, reason, started_at, subjective, objective, assessment,
        plan, author_id, author)
    VALUES (%(patient)s, %(type)s, %(reason)s, %(started_at)s, %(subjective)s, %(objective)s, %(assessment)s,
        %(plan)s, %(author_id)s, %(author)s)
    RETURNING {columns}
""")
_CHANGE = ENCOUNTER.sql("""
    UPDATE app.encounter x SET {assignments}
    WHERE x.id = %(id)s AND x.version = %(version)s RETURNING {columns}
""")
_SIGN = ENCOUNTER.sql("""
    UPDATE app.encounter x SET status = 'finished', signed_at = now(), signed_by = %(signed_by)s,
        signature = %(signature)s
    WHERE x.id = %(id)s AND x.version = %(version)s RETURNING {columns}
""")
_NOW = "SELECT now() AS now"


def list_encounters(
    tx: Tx, caller: Caller, seal: NoteSeal, patient_id: str, paging: Paging
) -> Page[Encounter]:
    """A patient's visit notes, newest first. Patients see signed ones only."""
    read_patient(tx, caller, patient_id)
    access.note_read(tx, "encounters", patient_id, patient_id)
    after_at, after_id = paging.after(_SCOPE) or (None, None)
    values = {"patient": patient_id, "after_at": after_at, "after_id": after_id, "fetch": paging.fetch}
    found = addenda.with_addenda(tx, seal, [Encounter(**row) for row in all_rows(tx, _LIST, values)])
    return paging.page(_SCOPE, found, lambda item: (item.started_at.isoformat(), item.id))


def read_encounter(tx: Tx, seal: NoteSeal, encounter_id: str) -> Encounter:
    """One visit note."""
    found = _find(tx, encounter_id)
    access.note_read(tx, "encounter", encounter_id, found.patient_id)
    return addenda.with_addenda(tx, seal, [found])[0]


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


def sign_encounter(tx: Tx, caller: Caller, seal: NoteSeal, encounter_id: str, if_match: int) -> Encounter:
    """Sign one's own draft for good."""
    found = _own_draft(tx, caller, encounter_id, if_match)
    at = (one_row(tx, _NOW, {}) or {})["now"]
    signature = seal.sign("encounter", encounter_parts(found, at))
    values = {"id": encounter_id, "version": if_match, "signed_by": found.author, "signature": signature}
    row = one_row(tx, _SIGN, values)
    if row is None:
        raise StaleVersionError
    access.note_change(tx, "sign", "encounter", encounter_id, found.patient_id, detail=code_of(signature))
    return addenda.with_addenda(tx, seal, [Encounter(**row)])[0]


def add_addendum(tx: Tx, caller: Caller, seal: NoteSeal, encounter_id: str, new: AddendumNew) -> Addendum:
    """Add to one's own note after signing it."""
    found = _find(tx, encounter_id)
    _require_author(tx, caller, found, "Only its author may add to a note.")
    _refuse_withdrawn(found)
    if found.signed_at is None:
        raise ConflictError(ProblemType.NOT_SIGNED, "A draft can still be changed itself.")
    return addenda.insert_addendum(tx, seal, found, new.text)


def withdraw_encounter(tx: Tx, caller: Caller, encounter_id: str, why: str, if_match: int) -> Encounter:
    """Withdraw one's own note: it keeps its words and is shown struck through."""
    found = _find(tx, encounter_id)
    _require_author(tx, caller, found, "Only its author may withdraw a note.")
    _refuse_withdrawn(found)
    require_version(found.version, if_match)
    withdrawn = corrections.withdraw(tx, ENCOUNTER, Current(found, found.patient_id), why)
    return addenda.with_addenda(tx, None, [withdrawn])[0]


def _own_draft(tx: Tx, caller: Caller, encounter_id: str, if_match: int) -> Encounter:
    found = _find(tx, encounter_id)
    _refuse_withdrawn(found)
    if found.signed_at is not None:
        raise ConflictError(ProblemType.ALREADY_SIGNED, "A signed note never changes. Write an addendum.")
    _require_author(tx, caller, found, "Only its author may change or sign a draft.")
    require_version(found.version, if_match)
    return found


def _require_author(tx: Tx, caller: Caller, note: Encounter, otherwise: str) -> None:
    if note.author_id != read_account(tx, caller)["doctor_id"]:
        raise ForbiddenError(otherwise)


def _refuse_withdrawn(note: Encounter) -> None:
    if note.status == "entered-in-error":
        raise ConflictError(ProblemType.WITHDRAWN, "What was entered in error cannot be changed.")


def _find(tx: Tx, encounter_id: str) -> Encounter:
    row = one_row(tx, _ONE, {"id": encounter_id})
    if row is None:
        raise NotFoundError
    return Encounter(**row)
