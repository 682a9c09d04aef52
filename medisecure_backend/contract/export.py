"""A whole record to take along: everything the clinic holds of a patient, in plain words and codes."""

from medisecure_backend.contract.clinical import (
    Allergies,
    Condition,
    Encounter,
    Immunization,
    Observation,
    Prescription,
)
from medisecure_backend.contract.documents import Document
from medisecure_backend.contract.people import Clinic, Doctor, Patient
from medisecure_backend.contract.scheduling import Appointment
from medisecure_backend.contract.wire import Instant, Reply


class RecordExport(Reply, frozen=True):
    """One patient's record, read in one transaction. Signed notes only; nothing that was entered in error."""

    made_at: Instant
    made_for: str
    clinic: Clinic
    patient: Patient
    doctors: list[Doctor]
    allergies: Allergies
    conditions: list[Condition]
    prescriptions: list[Prescription]
    immunizations: list[Immunization]
    observations: list[Observation]
    encounters: list[Encounter]
    documents: list[Document]
    appointments: list[Appointment]

    def __repr__(self) -> str:
        return "RecordExport()"
