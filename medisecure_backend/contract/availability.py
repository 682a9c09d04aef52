"""When doctors work: weekly hours on the clinic's wall clock, single days that are otherwise, time off."""

from datetime import date, time
from typing import Annotated, Literal

import msgspec

from medisecure_backend.contract.wire import Id, Instant, Reply, Request

BookedVisits = Literal["refuse", "keep", "cancel"]
"""What becomes of visits in the way: the change is refused and lists them, they stay, or are called off."""

WallTime = Annotated[time, msgspec.Meta(tz=False)]
SlotMinutes = Annotated[int, msgspec.Meta(ge=5, le=240)]
Words = Annotated[str, msgspec.Meta(max_length=400)]


class WeeklyHours(Request, frozen=True):
    """Hours of one weekday (Monday 1 to Sunday 7), cut into visits of `slot_minutes`."""

    weekday: Annotated[int, msgspec.Meta(ge=1, le=7)]
    starts: WallTime
    ends: WallTime
    slot_minutes: SlotMinutes = 20


class DayHours(Request, frozen=True):
    """Hours of one single day."""

    starts: WallTime
    ends: WallTime
    slot_minutes: SlotMinutes = 20


class DayException(Request, frozen=True):
    """A day that is not as its weekday: other hours, or none. The reason is shown to people booking."""

    date: date
    hours: Annotated[list[DayHours], msgspec.Meta(max_length=12)] = msgspec.field(
        default_factory=list[DayHours]
    )
    reason: Words = ""


class TimeOff(Reply, frozen=True):
    """A doctor is away. The reason is for the doctor and admins only."""

    id: Id
    starts_at: Instant
    ends_at: Instant
    reason: str


class TimeOffNew(Request, frozen=True):
    """Time a doctor will be away. Patients whose visits are called off for it read `cancel_reason`."""

    starts_at: Instant
    ends_at: Instant
    reason: Words = ""
    booked: BookedVisits = "refuse"
    cancel_reason: Words = "The doctor is away."


class Availability(Reply, frozen=True):
    """A doctor's whole calendar rules; `version` is the ETag. Without any hours ever set it is 0."""

    doctor_id: Id
    version: int
    time_zone: str
    buffer_minutes: int
    weekly: list[WeeklyHours]
    exceptions: list[DayException]
    time_off: list[TimeOff]


class AvailabilityChange(Request, frozen=True):
    """A doctor's hours as they shall be from now on; time off is added and taken back on its own."""

    weekly: Annotated[list[WeeklyHours], msgspec.Meta(max_length=50)]
    exceptions: Annotated[list[DayException], msgspec.Meta(max_length=366)] = msgspec.field(
        default_factory=list[DayException]
    )
    buffer_minutes: Annotated[int, msgspec.Meta(ge=0, le=120)] = 0
    booked: BookedVisits = "refuse"
    cancel_reason: Words = "The doctor's hours have changed."
