"""Booking: doctors' free times and appointments. Instants are RFC 3339 with offset."""

from datetime import date
from typing import Annotated, Literal

import msgspec

from medisecure_backend.contract.wire import Id, Instant, Reply, Request

CalendarDay = date
"""`date`, in classes with a field of that name."""
AppointmentStatus = Literal["pending", "booked", "arrived", "in-room", "fulfilled", "cancelled", "noshow"]
"""FHIR's, and in-room. A pending visit is a request: its time is kept until the clinic says yes or no."""


class Slot(Reply, frozen=True):
    """A time that can be booked, in the clinic's zone offset."""

    starts_at: Instant
    ends_at: Instant
    doctor_id: Id | None = None


ClashCode = Literal["slot-taken", "patient-busy", "outside-hours", "no-such-time", "passed", "visit"]


class Clash(Reply, frozen=True):
    """One time that stands in the way, and why; with the visit's id and patient where the caller may know."""

    starts_at: Instant
    ends_at: Instant
    code: ClashCode
    appointment_id: Id | None = None
    patient_name: str | None = None


WhyNone = Literal[
    "passed", "closed", "no-hours-set", "not-working", "time-off", "full", "too-soon", "beyond-horizon"
]


class DayWithoutSlots(Reply, frozen=True):
    """Why a day offers nothing: in words for the person booking, as a code, and until when that is so."""

    date: date
    reason: str
    code: WhyNone = "closed"
    until: CalendarDay | None = None


class Slots(Reply, frozen=True):
    """Free times and the reasons for days without any. `taken` are bookable times somebody else has."""

    items: list[Slot]
    taken: list[Slot]
    time_zone: str
    days_without: list[DayWithoutSlots]
    next_cursor: str | None = None


class Appointment(Reply, frozen=True):
    """A booked visit; `version` is the ETag. Why somebody comes is not for admins: theirs is empty."""

    id: Id
    version: int
    doctor_id: Id
    doctor_name: str
    patient_id: Id
    patient_name: str
    patient_birth_date: date
    starts_at: Instant
    ends_at: Instant
    status: AppointmentStatus
    reason: str
    visit_type_id: Id | None
    visit_type: str | None
    place: str
    arrived_at: Instant | None = None
    cancel_reason: str | None = None
    patient_family: str = ""
    patient_given: str = ""
    time_zone: str = ""
    series_id: Id | None = None
    cancel_by: Instant | None = None
    """Until when calling off or moving is in time; after it the visit shows `changed_late`."""
    changed_late: bool = False


class AppointmentNew(Request, frozen=True):
    """A booking. Patients book themselves; staff name the patient. `hold_id` is used up by it."""

    doctor_id: Id
    starts_at: Instant
    ends_at: Instant
    reason: Annotated[str, msgspec.Meta(min_length=1, max_length=400)]
    visit_type_id: Id | None = None
    patient_id: Id | None = None
    hold_id: Id | None = None


class AppointmentMove(Request, frozen=True):
    """Another time for a visit, with another doctor if asked. Where it cannot be had, the visit stays."""

    starts_at: Instant
    ends_at: Instant
    doctor_id: Id | None = None
    hold_id: Id | None = None


class HoldNew(Request, frozen=True):
    """A time to keep while the person makes up their mind. Staff may say for which patient."""

    doctor_id: Id
    starts_at: Instant
    ends_at: Instant
    visit_type_id: Id | None = None
    patient_id: Id | None = None


class Hold(Reply, frozen=True):
    """A time kept for its holder until `expires_at`."""

    id: Id
    doctor_id: Id
    starts_at: Instant
    ends_at: Instant
    expires_at: Instant


class Recurrence(Request, frozen=True):
    """How often a visit comes back, at the same time on the clinic's wall."""

    every: Literal["day", "week", "month"]
    count: Annotated[int, msgspec.Meta(ge=2, le=52)]
    interval: Annotated[int, msgspec.Meta(ge=1, le=12)] = 1


class SeriesNew(Request, frozen=True):
    """Recurring visits: all of them or none."""

    doctor_id: Id
    patient_id: Id
    starts_at: Instant
    ends_at: Instant
    reason: Annotated[str, msgspec.Meta(min_length=1, max_length=400)]
    repeat: Recurrence
    visit_type_id: Id | None = None


class Series(Reply, frozen=True):
    """The visits of one series, by time."""

    id: Id
    items: list[Appointment]


class AppointmentCancel(Request, frozen=True):
    """Why a visit is called off; shown to the other side."""

    reason: Annotated[str, msgspec.Meta(max_length=400)] = ""
