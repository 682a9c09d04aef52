"""Vaccines a patient was given."""

from datetime import UTC, date, datetime, timedelta

from medisecure_backend.contract.chart_writing import ImmunizationNew
from medisecure_backend.contract.clinical import Immunization
from medisecure_backend.contract.corrections import ImmunizationAmendment
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access, corrections
from medisecure_backend.services.chart_lock import hold_chart
from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.corrections import Kind
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import ConflictError, UnprocessableError
from medisecure_backend.services.me import read_account
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Tx, all_rows, one_row

IMMUNIZATION = Kind(
    table="immunization",
    reply=Immunization,
    columns="""
        x.id::text, x.version, x.code, x.vaccine, x.given_at, x.author, x.note, x.lot_number, x.status,
        x.change_reason, x.changed_by, x.changed_at
    """,
    assignments="given_at = %(given_at)s, note = %(note)s, lot_number = %(lot_number)s",
    withdrawal="status = 'entered-in-error'",
    status="status",
)
_SCOPE = "immunizations"
_LATEST = 10
_CLOCK_LEEWAY = timedelta(minutes=5)
_LIST = IMMUNIZATION.sql("""
    SELECT {columns} FROM app.immunization x
    WHERE x.patient_id = %(patient)s AND x.status = 'completed'
      AND (%(after_id)s::uuid IS NULL OR (x.given_at, x.id) < (%(after_at)s::timestamptz, %(after_id)s::uuid))
    ORDER BY x.given_at DESC, x.id DESC LIMIT %(fetch)s
""")
_SAME_DAY = """
    SELECT FROM app.immunization x
    WHERE x.patient_id = %(patient)s AND x.code = %(code)s AND x.status = 'completed' AND x.id::text <> %(id)s
      AND (x.given_at AT TIME ZONE %(zone)s)::date = (%(at)s AT TIME ZONE %(zone)s)::date
"""
_ADD = IMMUNIZATION.sql("""
    INSERT INTO app.immunization AS x (patient_id, code, vaccine, note, lot_number, given_at, author)
    VALUES (%(patient)s, %(code)s, %(vaccine)s, %(note)s, %(lot_number)s, %(given_at)s, %(author)s)
    RETURNING {columns}
""")


def list_immunizations(tx: Tx, caller: Caller, patient_id: str, paging: Paging) -> Page[Immunization]:
    """A patient's vaccinations, newest first."""
    read_patient(tx, caller, patient_id)
    access.note_read(tx, "immunizations", patient_id, patient_id)
    after_at, after_id = paging.after(_SCOPE) or (None, None)
    values = {"patient": patient_id, "after_at": after_at, "after_id": after_id, "fetch": paging.fetch}
    found = [Immunization(**row) for row in all_rows(tx, _LIST, values)]
    return paging.page(_SCOPE, found, lambda item: (item.given_at.isoformat(), item.id))


def latest_immunizations(tx: Tx, patient_id: str) -> list[Immunization]:
    """The newest vaccinations, for the chart's first look."""
    values = {"patient": patient_id, "after_at": None, "after_id": None, "fetch": _LATEST}
    return [Immunization(**row) for row in all_rows(tx, _LIST, values)]


def record_immunization(tx: Tx, caller: Caller, patient_id: str, new: ImmunizationNew) -> Immunization:
    """Record a vaccine; ConflictError if the same one is recorded for that day already."""
    patient = read_patient(tx, caller, patient_id)
    _check_time(new.given_at, patient.birth_date, "/given_at")
    _refuse_twice(tx, patient_id, new.code, new.given_at, "")
    values = {
        "patient": patient_id,
        "code": new.code,
        "vaccine": new.vaccine,
        "note": new.note,
        "lot_number": new.lot_number,
        "given_at": new.given_at,
        "author": read_account(tx, caller)["display_name"],
    }
    return Immunization(**(one_row(tx, _ADD, values) or {}))


def amend_immunization(
    tx: Tx, caller: Caller, immunization_id: str, amendment: ImmunizationAmendment, if_match: int
) -> Immunization:
    """Put time, lot or note right."""
    found = corrections.open_for_change(tx, IMMUNIZATION, immunization_id, if_match)
    values = corrections.merged(found.record, amendment.changes)
    patient = read_patient(tx, caller, found.patient_id)
    _check_time(values["given_at"], patient.birth_date, "/changes/given_at")
    _refuse_twice(tx, found.patient_id, found.record.code, values["given_at"], immunization_id)
    return corrections.amend(tx, IMMUNIZATION, found, amendment.reason, values)


def _check_time(given_at: datetime, birth_date: date, pointer: str) -> None:
    if given_at > datetime.now(UTC) + _CLOCK_LEEWAY:
        raise UnprocessableError.at(pointer, "in-future")
    if given_at.date() < birth_date:
        raise UnprocessableError.at(pointer, "before-birth")


def _refuse_twice(tx: Tx, patient_id: str, code: str, given_at: datetime, but_id: str) -> None:
    hold_chart(tx, patient_id)
    values = {"patient": patient_id, "code": code, "id": but_id, "at": given_at, "zone": clinic_zone(tx).key}
    if one_row(tx, _SAME_DAY, values) is not None:
        raise ConflictError(ProblemType.DUPLICATE, "This vaccine is recorded for that day already.")
