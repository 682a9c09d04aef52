"""Breaking the glass, and what patients and admins see of it."""

from medisecure_backend.contract.emergency import (
    BreakGlass,
    Candidates,
    EmergencyAccess,
    EmergencyAccessReview,
    EmergencyLookup,
    ReviewNote,
)
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.transport import Transport, segment


class EmergencyApi:
    """Open the chart of a patient one does not look after, for a while and with a reason."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def look_up(self, wanted: EmergencyLookup) -> Candidates:
        """Who is meant: by the whole clinic number, or both names and the birth date."""
        return self._transport.ask("/v1/emergency-lookups", Candidates, wanted)

    def break_glass(self, patient_id: str, wanted: BreakGlass, key: str) -> EmergencyAccess:
        """Open the chart.

        Raises:
            ConflictError: this doctor can read it already.
            TooManyRequestsError: too often in the last hour.
        """
        return self._transport.create(_of(patient_id), wanted, key, EmergencyAccess)

    def accesses(self, patient_id: str, cursor: str | None = None) -> Page[EmergencyAccess]:
        """Who broke the glass on this chart: everybody for the patient, their own times for a doctor."""
        return self._transport.read(_of(patient_id), Page[EmergencyAccess], {"cursor": cursor})

    def end(self, access_id: str) -> EmergencyAccess:
        """Close the chart before the time is up."""
        return self._transport.ask(f"/v1/break-glass/{segment(access_id)}/end", EmergencyAccess)

    def reviews(self, *, unreviewed: bool = False, cursor: str | None = None) -> Page[EmergencyAccessReview]:
        """Every emergency access of the clinic, newest first."""
        query = {"unreviewed": "true" if unreviewed else None, "cursor": cursor}
        return self._transport.read("/v1/admin/break-glass", Page[EmergencyAccessReview], query)

    def review(self, access_id: str, note: ReviewNote) -> EmergencyAccessReview:
        """Say what looking at it found; once."""
        path = f"/v1/admin/break-glass/{segment(access_id)}/review"
        return self._transport.ask(path, EmergencyAccessReview, note)


def _of(patient_id: str) -> str:
    return f"/v1/patients/{segment(patient_id)}/break-glass"
