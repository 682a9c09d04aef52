"""Patients the signed-in person may see."""

from medisecure_backend.contract.people import Patient, PatientNew, PatientSummary
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.transport import Transport, segment


class PatientsApi:
    """Find patients and read who they are."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def list(self, q: str = "", cursor: str | None = None, limit: int = 50) -> Page[PatientSummary]:
        """Patients whose name or clinic number starts with `q`."""
        query = {"q": q, "cursor": cursor, "limit": limit}
        return self._transport.read("/v1/patients", Page[PatientSummary], query)

    def create(self, new: PatientNew, key: str) -> Patient:
        """Start a record.

        Raises:
            ConflictError: somebody of that birth date and a similar name has one; `problem.candidates` are
                those this person may see.
        """
        return self._transport.create("/v1/patients", new, key, Patient)

    def read(self, patient_id: str) -> Patient:
        """One patient's demographics."""
        return self._transport.read(f"/v1/patients/{segment(patient_id)}", Patient)
