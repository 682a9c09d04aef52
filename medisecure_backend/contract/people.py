"""Who is who: the signed-in person, patients, doctors, the clinic itself."""

from datetime import date
from typing import Annotated, Literal

import msgspec

from medisecure_backend.contract.booking_rules import BookingMode
from medisecure_backend.contract.configuration import Kiosk, OpeningHours, SessionTimes
from medisecure_backend.contract.patterns import whole
from medisecure_backend.contract.roles import Permission, Role
from medisecure_backend.contract.wire import Id, Instant, Reply, Request

Gender = Literal["male", "female", "other", "unknown"]
AllergyState = Literal["known", "none-known", "not-recorded"]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
Phone = Annotated[str, msgspec.Meta(min_length=3, max_length=40)]
_ADDRESS = r"[^@\s\x00-\x1f\x7f]{1,64}@[^@\s\x00-\x1f\x7f]+\.[^@\s\x00-\x1f\x7f]+"
Email = Annotated[str, msgspec.Meta(min_length=3, max_length=254, pattern=whole(_ADDRESS))]
_MAILED = r"[!-?A-~]{1,64}@[!-?A-~]+\.[!-?A-~]+"
SignInEmail = Annotated[str, msgspec.Meta(min_length=3, max_length=128, pattern=whole(_MAILED))]
"""A user pool's names have 128 characters at most; Amazon SES writes to addresses in ASCII only."""


class VisitType(Reply, frozen=True):
    """A kind of visit the clinic offers, with its length and how patients come by one."""

    id: Id
    name: str
    minutes: int
    mode: BookingMode = "book"


class Clinic(Reply, frozen=True):
    """The clinic a person signed in to; `time_zone` is the IANA name every wall time is shown in."""

    name: str
    time_zone: str
    phone: str
    address: str
    opening_hours: str
    visit_types: list[VisitType]
    hours: tuple[OpeningHours, ...] = ()


class Preferences(Request, frozen=True):
    """How somebody likes the windows to be, wherever they sign in. `language` null: the computer's."""

    language: Annotated[str, msgspec.Meta(pattern=whole("[a-z]{2,3}(-[A-Z]{2})?"))] | None = None
    theme: Literal["system", "light", "dark"] = "system"
    text_scale: Literal[100, 125, 150, 175, 200] = 100


class Profile(Reply, frozen=True):
    """The signed-in person's own particulars."""

    display_name: str
    family: str
    given: str
    email: str
    phone: str | None = None
    version: int = 1


class Me(Reply, frozen=True):
    """Who the access token belongs to, and what they may do here."""

    sub: Id
    role: Role
    permissions: list[Permission]
    profile: Profile
    clinic: Clinic
    patient_id: Id | None = None
    doctor_id: Id | None = None
    preferences: Preferences = Preferences()
    session: SessionTimes = SessionTimes()
    kiosk: Kiosk = Kiosk()


class ProfileChange(Request, frozen=True):
    """What people may change of themselves; null clears, a field left out stays."""

    phone: Phone | msgspec.UnsetType | None = msgspec.UNSET
    preferences: Preferences | msgspec.UnsetType = msgspec.UNSET


class PatientSummary(Reply, frozen=True):
    """One row of a patient list. Admins get demographics only: the clinical fields stay empty."""

    id: Id
    family: str
    given: str
    prefix: str | None
    birth_date: date
    gender: Gender
    clinic_number: str
    phone: str | None = None
    last_seen_at: Instant | None = None
    next_visit_at: Instant | None = None
    allergy_state: AllergyState | None = None
    flags: tuple[str, ...] = ()


class Patient(Reply, frozen=True):
    """A patient's demographics; `version` is the ETag."""

    id: Id
    version: int
    family: str
    given: str
    prefix: str | None
    birth_date: date
    gender: Gender
    clinic_number: str
    phone: str | None = None
    email: str | None = None
    address: str | None = None
    deceased_on: date | None = None
    status: Literal["verified", "unverified"] = "verified"
    is_assigned: bool = False
    emergency_until: Instant | None = None
    """Until when the reading doctor may, without looking after them: the glass is broken."""


class PatientNew(Request, frozen=True):
    """A new record. `is_someone_else`: the record of that birth date and a similar name is not theirs."""

    family: Name
    given: Name
    birth_date: date
    gender: Gender
    prefix: Annotated[str, msgspec.Meta(min_length=1, max_length=20)] | None = None
    phone: Phone | None = None
    email: Email | None = None
    address: Annotated[str, msgspec.Meta(max_length=400)] | None = None
    is_someone_else: bool = False


class PatientContactChange(Request, frozen=True):
    """The contact fields a patient (or their doctor, or an admin) may change; null clears, left out stays."""

    phone: Phone | msgspec.UnsetType | None = msgspec.UNSET
    email: Email | msgspec.UnsetType | None = msgspec.UNSET
    address: Annotated[str, msgspec.Meta(max_length=400)] | msgspec.UnsetType | None = msgspec.UNSET


class Doctor(Reply, frozen=True):
    """A doctor people can book."""

    id: Id
    display_name: str
    family: str
    given: str
    specialty: str
    place: str
    is_usual: bool = False
