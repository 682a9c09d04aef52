"""Whom a booking, a hold or a place on the waitlist is for."""

from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.errors import (
    ConflictError,
    ForbiddenError,
    NotFoundError,
    UnprocessableError,
)
from medisecure_backend.services.ids import body_id
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Tx, one_row


def patient_of(tx: Tx, caller: Caller, patient_id: str | None) -> str:
    """Patients themselves, staff whom they name and may see."""
    if caller.role is Role.PATIENT:
        own = one_row(tx, "SELECT app.my_patient()::text AS id", {}) or {}
        if own.get("id") is None:
            raise ForbiddenError("This clinic has no record for you yet.")
        if patient_id is not None and body_id(patient_id, "/patient_id") != own["id"]:
            raise NotFoundError
        return str(own["id"])
    if patient_id is None:
        raise UnprocessableError.at("/patient_id", "required")
    patient = read_patient(tx, caller, body_id(patient_id, "/patient_id"))
    if patient.deceased_on is not None:
        raise ConflictError(ProblemType.BOOKING_RULE, "The patient has died.")
    return patient.id
