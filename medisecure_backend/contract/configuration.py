"""What admins set for the whole clinic. Sections travel both ways in the same form."""

from datetime import date
from typing import Annotated, Literal

import msgspec

from medisecure_backend.contract.availability import WallTime
from medisecure_backend.contract.booking_rules import (
    BookingRules,
    BookingRulesChange,
    VisitTypeNew,
    VisitTypeRules,
)
from medisecure_backend.contract.wire import Id, Instant, Reply, Request

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Weekday = Annotated[int, msgspec.Meta(ge=1, le=7)]
ReminderHours = Annotated[int, msgspec.Meta(ge=1, le=336)]


class ClinicFacts(Request, frozen=True):
    """Who the clinic is. `time_zone` is an IANA name; it stays while visits are booked."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
    time_zone: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    phone: Annotated[str, msgspec.Meta(min_length=3, max_length=40)]
    address: Words
    opening_hours: Words


class OpeningHours(Request, frozen=True):
    """When the door is open on a weekday (Monday 1 to Sunday 7), on the clinic's clock."""

    weekday: Weekday
    opens: WallTime
    closes: WallTime


class ClosedDay(Request, frozen=True):
    """A day nobody is seen; the reason is shown to people booking."""

    day: date
    reason: Words


class SessionTimes(Request, frozen=True):
    """When windows lock and people are signed out for want of any input."""

    staff_lock_minutes: Annotated[int, msgspec.Meta(ge=1, le=15)] = 5
    staff_sign_out_minutes: Annotated[int, msgspec.Meta(ge=5, le=240)] = 30
    patient_sign_out_seconds: Annotated[int, msgspec.Meta(ge=60, le=900)] = 120
    warning_seconds: Annotated[int, msgspec.Meta(ge=20, le=60)] = 20


class Kiosk(Request, frozen=True):
    """The self-service window on a shared screen."""

    sign_out_seconds: Annotated[int, msgspec.Meta(ge=45, le=300)] = 60
    printing: bool = False
    registration: bool = True


class Notices(Request, frozen=True):
    """What people are told of by e-mail or text message; never what it says."""

    new_message: bool = True
    visit_changed: bool = True
    reminder_hours: Annotated[list[ReminderHours], msgspec.Meta(max_length=3)] = msgspec.field(
        default_factory=list
    )


class VisitTypePut(VisitTypeNew, frozen=True):
    """A kind of visit as it shall be; one without an id is new."""

    id: Id | None = None
    is_active: bool = True


class SignInPolicy(Reply, frozen=True):
    """How people sign in: shown, and changed in the user pool's own settings."""

    password_minimum_length: int = 12
    password_history: int = 5
    invitation_days: int = 7
    second_factor: Literal["required"] = "required"
    access_token_minutes: int = 10
    session_hours: int = 12


class Configuration(Reply, frozen=True):
    """The whole configuration; `version` is the ETag."""

    version: int
    clinic: ClinicFacts
    hours: list[OpeningHours]
    closed_days: list[ClosedDay]
    session: SessionTimes
    kiosk: Kiosk
    notices: Notices
    booking: BookingRules
    visit_types: list[VisitTypeRules]
    sign_in: SignInPolicy


class ConfigurationChange(Request, frozen=True):
    """The sections as they shall be; a section left out stays.

    `closed_days` are those from today on. Kinds of visits that are left out stay: they are put away with
    `is_active`.
    """

    clinic: ClinicFacts | msgspec.UnsetType = msgspec.UNSET
    hours: Annotated[list[OpeningHours], msgspec.Meta(max_length=28)] | msgspec.UnsetType = msgspec.UNSET
    closed_days: Annotated[list[ClosedDay], msgspec.Meta(max_length=100)] | msgspec.UnsetType = msgspec.UNSET
    session: SessionTimes | msgspec.UnsetType = msgspec.UNSET
    kiosk: Kiosk | msgspec.UnsetType = msgspec.UNSET
    notices: Notices | msgspec.UnsetType = msgspec.UNSET
    booking: BookingRulesChange | msgspec.UnsetType = msgspec.UNSET
    visit_types: Annotated[list[VisitTypePut], msgspec.Meta(max_length=50)] | msgspec.UnsetType = (
        msgspec.UNSET
    )


class ConfigurationEntry(Reply, frozen=True):
    """One value that was changed: by whom, when, from what to what."""

    id: Id
    version: int
    at: Instant
    by_name: str
    pointer: str
    before: str
    after: str
