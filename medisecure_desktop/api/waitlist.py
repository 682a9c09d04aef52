"""Who waits for an earlier time, and the times they are offered."""

from medisecure_backend.contract.scheduling import Appointment
from medisecure_backend.contract.waitlist import Offer, WaitlistEntry, WaitlistNew
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.transport import Transport, segment

PATH = "/v1/waitlist"
Entries = list[WaitlistEntry]


class WaitlistApi:
    """Wait, leave, and answer offers."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def list(self) -> Entries:
        """Everybody who waits, the longest first, each with the time they are offered now."""
        return self._transport.read_all(PATH, Page[WaitlistEntry])

    def join(self, new: WaitlistNew, key: str) -> WaitlistEntry:
        """Wait for an earlier time. A retry of the same action sends the same key."""
        return self._transport.create(PATH, new, key, WaitlistEntry)

    def leave(self, entry: WaitlistEntry) -> None:
        """Wait no longer."""
        self._transport.remove(f"{PATH}/{segment(entry.id)}")

    def accept(self, offer: Offer) -> Appointment:
        """Take the offered time.

        Raises:
            ConflictError: offer-ended; `problem.state` says how.
        """
        return self._transport.ask(f"/v1/offers/{segment(offer.id)}/accept", Appointment)

    def decline(self, offer: Offer) -> None:
        """Give the offered time to the next person."""
        self._transport.tell(f"/v1/offers/{segment(offer.id)}/decline")
