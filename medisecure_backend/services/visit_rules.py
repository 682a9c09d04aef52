"""Which steps a visit can take from which status. Pure."""

from dataclasses import dataclass

from medisecure_backend.contract.scheduling import AppointmentStatus


@dataclass(frozen=True)
class Step:
    """A step of a visit: the statuses it may start from and the one it leads to."""

    before: frozenset[str]
    after: AppointmentStatus
    needs_today: bool = False


CHECK_IN = Step(frozenset({"booked"}), "arrived", needs_today=True)
START = Step(frozenset({"booked", "arrived"}), "in-room", needs_today=True)
COMPLETE = Step(frozenset({"arrived", "in-room"}), "fulfilled")
NO_SHOW = Step(frozenset({"booked"}), "noshow")
CANCEL = Step(frozenset({"pending", "booked", "arrived"}), "cancelled")
CONFIRM = Step(frozenset({"pending"}), "booked")
DECLINE = Step(frozenset({"pending"}), "cancelled")
MOVABLE = frozenset({"pending", "booked"})
