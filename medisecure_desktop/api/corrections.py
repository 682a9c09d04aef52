"""Records put right: amendments, withdrawals, history, and the requests of patients for them."""

from typing import TypeVar

from medisecure_backend.contract.clinical import (
    Allergy,
    Condition,
    Correctable,
    Encounter,
    Immunization,
    Observation,
    Prescription,
)
from medisecure_backend.contract.corrections import (
    AmendmentDecision,
    AmendmentRequest,
    AmendmentRequestNew,
    EnteredInError,
    History,
)
from medisecure_backend.contract.wire import Page, Request
from medisecure_desktop.api.transport import Transport, segment

R = TypeVar("R", bound=Correctable)
_COLLECTIONS: dict[type[Correctable], str] = {
    Observation: "observations",
    Condition: "conditions",
    Allergy: "allergies",
    Prescription: "prescriptions",
    Immunization: "immunizations",
    Encounter: "encounters",
}


class CorrectionsApi:
    """Put records right; nothing is lost."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def amend(self, record: R, amendment: Request) -> R:
        """A new version of this record, with its reason; the amendment is the one of its kind.

        Raises:
            StaleError: it was changed elsewhere since `record` was read.
            ConflictError: it was entered in error.
        """
        path = f"{_path(record)}/amendments"
        return self._transport.change("POST", path, record.version, type(record), amendment)

    def withdraw(self, record: R, reason: str) -> R:
        """Mark this record as entered in error; it stays readable."""
        path = f"{_path(record)}/entered-in-error"
        return self._transport.change(
            "POST", path, record.version, type(record), EnteredInError(reason=reason)
        )

    def history(self, record: R, cursor: str | None = None) -> History[R]:
        """Every version of this record, newest first."""
        reply = History[type(record)]
        return self._transport.read(f"{_path(record)}/history", reply, {"cursor": cursor})

    def requests(
        self, patient_id: str, status: str | None = None, cursor: str | None = None
    ) -> Page[AmendmentRequest]:
        """What a patient asked to be put right, newest first."""
        query = {"status": status, "cursor": cursor}
        return self._transport.read(_requests(patient_id), Page[AmendmentRequest], query)

    def request(self, patient_id: str, new: AmendmentRequestNew, key: str) -> AmendmentRequest:
        """Ask for a correction of one's own record."""
        return self._transport.create(_requests(patient_id), new, key, AmendmentRequest)

    def decide(self, request: AmendmentRequest, decision: AmendmentDecision) -> AmendmentRequest:
        """Answer a request, once."""
        path = f"{_requests(request.patient_id)}/{segment(request.id)}/decision"
        return self._transport.change("POST", path, request.version, AmendmentRequest, decision)


def _path(record: Correctable) -> str:
    return f"/v1/{_COLLECTIONS[type(record)]}/{segment(record.id)}"


def _requests(patient_id: str) -> str:
    return f"/v1/patients/{segment(patient_id)}/amendment-requests"
