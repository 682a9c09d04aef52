"""Booking: doctors' free times and appointments. Instants are RFC 3339 with offset."""

from datetime import date, datetime
from typing import Annotated, Literal

import msgspec

from medisecure_backend.contract.wire import Reply, Request

AppointmentStatus = Literal["booked", "arrived", "in-room", "fulfilled", "cancelled", "noshow"]


class Slot(Reply, frozen=True):
    """A time that can be booked, in the clinic's zone offset."""

    starts_at: datetime
    ends_at: datetime
    doctor_id: str | None = None


class DayWithoutSlots(Reply, frozen=True):
    """Why a day offers nothing, in words for the person booking."""

    date: date
    reason: str


class Slots(Reply, frozen=True):
    """Free times and the reasons for days without any. `taken` are bookable times somebody else has."""

    items: list[Slot]
    taken: list[Slot]
    time_zone: str
    days_without: list[DayWithoutSlots]
    next_cursor: str | None = None


class Appointment(Reply, frozen=True):
    """A booked visit; `version` is the ETag. Why somebody comes is not for admins: theirs is empty."""

    id: str
    version: int
    doctor_id: str
    doctor_name: str
    patient_id: str
    patient_name: str
    patient_birth_date: date
    starts_at: datetime
    ends_at: datetime
    status: AppointmentStatus
    reason: str
    visit_type_id: str | None
    visit_type: str | None
    place: str
    arrived_at: datetime | None = None
    cancel_reason: str | None = None
    patient_family: str = ""
    patient_given: str = ""


class AppointmentNew(Request, frozen=True):
    """A booking. Patients book themselves; staff name the patient."""

    doctor_id: str
    starts_at: datetime
    ends_at: datetime
    reason: Annotated[str, msgspec.Meta(min_length=1, max_length=400)]
    visit_type_id: str | None = None
    patient_id: str | None = None


class AppointmentCancel(Request, frozen=True):
    """Why a visit is called off; shown to the other side."""

    reason: Annotated[str, msgspec.Meta(max_length=400)] = ""
