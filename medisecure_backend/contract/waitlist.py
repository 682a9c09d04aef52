"""Waiting for an earlier time, and the times people are offered."""

from datetime import date
from typing import Annotated, Literal

import msgspec

from medisecure_backend.contract.availability import WallTime
from medisecure_backend.contract.wire import Id, Instant, Reply, Request

Weekday = Annotated[int, msgspec.Meta(ge=1, le=7)]


class Offer(Reply, frozen=True):
    """A free time kept for one person until `expires_at`; taken by accepting it, given on by declining."""

    id: Id
    doctor_id: Id
    doctor_name: str
    starts_at: Instant
    ends_at: Instant
    expires_at: Instant
    status: Literal["open", "accepted", "declined", "expired", "withdrawn"]


class WaitlistEntry(Reply, frozen=True):
    """Somebody who waits, for any doctor or one, in some days and hours. Admins see no reason.

    With `appointment_id` they have a visit and want it sooner: accepting an offer moves it.
    """

    id: Id
    version: int
    patient_id: Id
    patient_family: str
    patient_given: str
    patient_birth_date: date
    doctor_id: Id | None
    doctor_name: str | None
    visit_type_id: Id | None
    visit_type: str | None
    appointment_id: Id | None
    reason: str
    minutes: int
    earliest: date
    latest: date
    weekdays: list[int]
    starts: WallTime | None
    ends: WallTime | None
    status: Literal["waiting", "booked", "withdrawn"]
    created_at: Instant
    offer: Offer | None = None


class WaitlistNew(Request, frozen=True):
    """Wait for a free time. Patients wait for themselves; staff name the patient."""

    reason: Annotated[str, msgspec.Meta(min_length=1, max_length=400)]
    patient_id: Id | None = None
    doctor_id: Id | None = None
    visit_type_id: Id | None = None
    appointment_id: Id | None = None
    earliest: date | None = None
    latest: date | None = None
    weekdays: Annotated[list[Weekday], msgspec.Meta(min_length=1, max_length=7)] = msgspec.field(
        default_factory=lambda: [1, 2, 3, 4, 5, 6, 7]
    )
    starts: WallTime | None = None
    ends: WallTime | None = None
