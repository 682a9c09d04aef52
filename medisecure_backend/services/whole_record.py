"""A patient's whole record, as its reader may see it: row-level security leaves out the rest."""

from collections.abc import Mapping
from typing import Any, LiteralString, TypeVar
from uuid import UUID

import msgspec

from medisecure_backend.contract.clinical import (
    Allergies,
    Allergy,
    Condition,
    Encounter,
    Immunization,
    Observation,
    Prescription,
)
from medisecure_backend.contract.documents import Document
from medisecure_backend.contract.export import RecordExport
from medisecure_backend.contract.people import Doctor
from medisecure_backend.contract.scheduling import Appointment
from medisecure_backend.contract.wire import Reply
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.addenda import with_addenda
from medisecure_backend.services.appointments import appointments_of
from medisecure_backend.services.clinic import read_clinic
from medisecure_backend.services.me import read_account
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row

R = TypeVar("R", bound=Reply)
_WITHDRAWN = "entered-in-error"
_STATE = """
    SELECT p.allergy_state, p.allergy_asserted_at, now() AS now FROM app.patient p WHERE p.id = %(patient)s
"""
_ALLERGIES = "SELECT x.* FROM app.allergy x WHERE x.patient_id = %(patient)s ORDER BY x.recorded_at, x.id"
_CONDITIONS = "SELECT x.* FROM app.condition x WHERE x.patient_id = %(patient)s ORDER BY x.recorded_at, x.id"
_PRESCRIPTIONS = """
    SELECT x.* FROM app.prescription x WHERE x.patient_id = %(patient)s ORDER BY x.started_on, x.id
"""
_IMMUNIZATIONS = """
    SELECT x.* FROM app.immunization x WHERE x.patient_id = %(patient)s ORDER BY x.given_at, x.id
"""
_OBSERVATIONS = """
    SELECT x.* FROM app.observation x WHERE x.patient_id = %(patient)s ORDER BY x.effective_at, x.id
"""
_ENCOUNTERS = """
    SELECT x.* FROM app.encounter x WHERE x.patient_id = %(patient)s AND x.signed_at IS NOT NULL
    ORDER BY x.started_at, x.id
"""
_DOCUMENTS = """
    SELECT x.* FROM app.document x WHERE x.patient_id = %(patient)s AND x.status = 'current'
    ORDER BY x.created_at, x.id
"""
_DOCTORS = "SELECT d.* FROM app.doctor d WHERE d.id = ANY(%(ids)s::uuid[]) ORDER BY d.family, d.given, d.id"


def read_whole_record(tx: Tx, caller: Caller, patient_id: str) -> RecordExport:
    """Everything, in one transaction, so that no part is older than another."""
    patient = read_patient(tx, caller, patient_id)
    values = {"patient": patient_id}
    state = one_row(tx, _STATE, values) or {}
    encounters = with_addenda(tx, None, _records(tx, _ENCOUNTERS, values, Encounter))
    appointments = appointments_of(tx, patient_id)
    return RecordExport(
        made_at=state["now"],
        made_for=read_account(tx, caller)["display_name"],
        clinic=read_clinic(tx),
        patient=patient,
        doctors=_doctors(tx, encounters, appointments),
        allergies=Allergies(
            state=state["allergy_state"],
            items=_records(tx, _ALLERGIES, values, Allergy),
            asserted_at=state["allergy_asserted_at"],
        ),
        conditions=_records(tx, _CONDITIONS, values, Condition),
        prescriptions=_records(tx, _PRESCRIPTIONS, values, Prescription),
        immunizations=_records(tx, _IMMUNIZATIONS, values, Immunization),
        observations=_records(tx, _OBSERVATIONS, values, Observation),
        encounters=encounters,
        documents=_records(tx, _DOCUMENTS, values, Document),
        appointments=appointments,
    )


def _doctors(tx: Tx, encounters: list[Encounter], appointments: list[Appointment]) -> list[Doctor]:
    ids = {each.author_id for each in encounters} | {each.doctor_id for each in appointments}
    return _records(tx, _DOCTORS, {"ids": sorted(ids)}, Doctor)


def _records(tx: Tx, query: LiteralString, values: Mapping[str, Any], type_: type[R]) -> list[R]:
    """The rows of a query as contract types. What was withdrawn is no part of a record that goes out."""
    rows = all_rows(tx, query, values)
    return [
        _record(row, type_)
        for row in rows
        if _WITHDRAWN not in {row.get("status"), row.get("verification_status")}
    ]


def _record(row: Row, type_: type[R]) -> R:
    names = [field.name for field in msgspec.structs.fields(type_) if field.name in row]
    return type_(**{name: _value(row[name]) for name in names})


def _value(value: Any) -> Any:
    return str(value) if isinstance(value, UUID) else value
