"""What admins manage: accounts and who looks after whom. No clinical content."""

from datetime import date
from typing import Annotated, Literal

import msgspec

from medisecure_backend.contract.people import Name, Phone, SignInEmail
from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.wire import Id, Instant, Reply, Request

UserStatus = Literal["active", "invited", "invitation-expired", "unconfirmed", "reset-required", "disabled"]


Reason = Annotated[str, msgspec.Meta(min_length=10, max_length=400)]


class User(Reply, frozen=True):
    """An account as admins see it. `id` is the Cognito sub, `version` the ETag.

    `is_pending`: the user pool has not taken a change yet; the clinic already acts on it and tries again.
    `unfinished_sign_ins`: tries since the last sign-in that ended with a wrong password or code, or nowhere.
    """

    id: Id
    email: str
    display_name: str
    role: Role | None
    status: UserStatus
    has_authenticator: bool
    created_at: Instant
    last_sign_in_at: Instant | None = None
    invitation_expires_at: Instant | None = None
    version: int = 1
    family: str = ""
    given: str = ""
    phone: str | None = None
    patient_id: Id | None = None
    doctor_id: Id | None = None
    specialty: str | None = None
    disabled_at: Instant | None = None
    unfinished_sign_ins: int = 0
    is_pending: bool = False


class UserInvite(Request, frozen=True):
    """A new account. Patients are linked to `patient_id`, doctors get a `specialty`."""

    email: SignInEmail
    family: Name
    given: Name
    role: Role
    phone: Phone | None = None
    patient_id: Id | None = None
    specialty: Name | None = None


class UserChange(Request, frozen=True):
    """What admins change of an account; fields left out stay, a null phone is cleared.

    Roles change between Doctor and Admin. Who becomes a doctor for the first time needs a `specialty`.
    The `reason` of another role, or of disabling or enabling, is kept in the audit.
    """

    role: Role | msgspec.UnsetType = msgspec.UNSET
    is_enabled: bool | msgspec.UnsetType = msgspec.UNSET
    family: Name | msgspec.UnsetType = msgspec.UNSET
    given: Name | msgspec.UnsetType = msgspec.UNSET
    phone: Phone | msgspec.UnsetType | None = msgspec.UNSET
    specialty: Name | msgspec.UnsetType = msgspec.UNSET
    reason: Reason | msgspec.UnsetType = msgspec.UNSET


class FactorReset(Request, frozen=True):
    """Why somebody's authenticator is taken away: kept in the audit."""

    reason: Reason


class Assignment(Reply, frozen=True):
    """A doctor looks after a patient from a day on, until another (or open-ended)."""

    id: Id
    doctor_id: Id
    doctor_name: str
    patient_id: Id
    patient_name: str
    patient_birth_date: date
    clinic_number: str
    starts_on: date
    ends_on: date | None = None


class AssignmentNew(Request, frozen=True):
    """Give a doctor access to a patient's chart, from today unless said otherwise."""

    doctor_id: Id
    patient_id: Id
    starts_on: date | None = None
    ends_on: date | None = None
