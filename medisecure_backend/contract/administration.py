"""What admins manage: accounts and who looks after whom. No clinical content."""

from datetime import date, datetime
from typing import Literal

from medisecure_backend.contract.people import Email, Name, Phone
from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.wire import Reply, Request

UserStatus = Literal["active", "invited", "invitation-expired", "unconfirmed", "reset-required", "disabled"]


class User(Reply, frozen=True):
    """An account as admins see it. `id` is the Cognito sub."""

    id: str
    email: str
    display_name: str
    role: Role | None
    status: UserStatus
    has_authenticator: bool
    created_at: datetime
    last_sign_in_at: datetime | None = None
    invitation_expires_at: datetime | None = None


class UserInvite(Request, frozen=True):
    """A new account. Patients are linked to `patient_id`, doctors get a `specialty`."""

    email: Email
    family: Name
    given: Name
    role: Role
    phone: Phone | None = None
    patient_id: str | None = None
    specialty: Name | None = None


class Assignment(Reply, frozen=True):
    """A doctor looks after a patient from a day on, until another (or open-ended)."""

    id: str
    doctor_id: str
    doctor_name: str
    patient_id: str
    patient_name: str
    patient_birth_date: date
    clinic_number: str
    starts_on: date
    ends_on: date | None = None


class AssignmentNew(Request, frozen=True):
    """Give a doctor access to a patient's chart, from today unless said otherwise."""

    doctor_id: str
    patient_id: str
    starts_on: date | None = None
    ends_on: date | None = None
