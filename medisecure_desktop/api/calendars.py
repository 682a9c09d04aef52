"""When doctors work: hours, single days, time off."""

from medisecure_backend.contract.availability import Availability, AvailabilityChange, TimeOff, TimeOffNew
from medisecure_desktop.api.transport import Transport, segment


class CalendarsApi:
    """Read and keep doctors' calendars."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def read(self, doctor_id: str) -> Availability:
        """A doctor's weekly hours, single days and time off."""
        return self._transport.read(_path(doctor_id, "availability"), Availability)

    def change(self, availability: Availability, change: AvailabilityChange) -> Availability:
        """Put new hours in place of those that were read.

        Raises:
            ConflictError: visits-inside; `problem.clashes` lists them. Ask, and say in `booked`.
        """
        path = _path(availability.doctor_id, "availability")
        return self._transport.change("PUT", path, availability.version, Availability, change)

    def add_time_off(self, doctor_id: str, new: TimeOffNew, key: str) -> TimeOff:
        """Be away. ConflictError as in `change`."""
        return self._transport.create(_path(doctor_id, "time-off"), new, key, TimeOff)

    def remove_time_off(self, doctor_id: str, time_off: TimeOff) -> None:
        """Be there after all."""
        self._transport.remove(_path(doctor_id, f"time-off/{segment(time_off.id)}"))


def _path(doctor_id: str, rest: str) -> str:
    return f"/v1/doctors/{segment(doctor_id)}/{rest}"
