"""Which doctor looks after which patient."""

from medisecure_backend.contract.administration import Assignment, AssignmentNew
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.transport import Transport, segment

PATH = "/v1/admin/assignments"
Assignments = list[Assignment]


class AssignmentsApi:
    """Give and take access to charts."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def list(self, doctor_id: str | None = None, patient_id: str | None = None) -> Assignments:
        """All assignments, of one doctor or patient if asked."""
        query = {"doctor_id": doctor_id, "patient_id": patient_id}
        return self._transport.read_all(PATH, Page[Assignment], query)

    def create(self, new: AssignmentNew, key: str) -> Assignment:
        """Give a doctor a patient. A retry of the same action sends the same key."""
        return self._transport.create(PATH, new, key, Assignment)

    def end(self, assignment: Assignment) -> None:
        """Take a patient from a doctor."""
        self._transport.remove(f"{PATH}/{segment(assignment.id)}")
