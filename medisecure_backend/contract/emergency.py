"""Breaking the glass: access to a chart of a patient one does not look after, with a reason and an end."""

from datetime import date
from typing import Annotated

import msgspec

from medisecure_backend.contract.patterns import VISIBLE
from medisecure_backend.contract.people import Name
from medisecure_backend.contract.problems import Candidate
from medisecure_backend.contract.wire import Id, Instant, Reply, Request

LONGEST_MINUTES = 240
LEAST_REASON = 20


class BreakGlass(Request, frozen=True):
    """Why, and for how long. The patient and the clinic's admins read the reason."""

    reason: Annotated[str, msgspec.Meta(min_length=LEAST_REASON, max_length=1000, pattern=VISIBLE)]
    minutes: Annotated[int, msgspec.Meta(ge=1, le=LONGEST_MINUTES)] = 60


class EmergencyAccess(Reply, frozen=True):
    """One doctor's access to one chart; it holds until `ends_at`, or `ended_at` if that came first."""

    id: Id
    doctor_id: Id
    doctor_name: str
    patient_id: Id
    reason: str
    starts_at: Instant
    ends_at: Instant
    ended_at: Instant | None = None
    reviewed_at: Instant | None = None


class EmergencyAccessReview(Reply, frozen=True):
    """The same as the clinic's admins see it: who the patient is, and what the review found."""

    access: EmergencyAccess
    patient_name: str
    clinic_number: str
    reviewed_by: str | None = None
    review_note: str | None = None


class ReviewNote(Request, frozen=True):
    """What an admin found when looking at an emergency access."""

    note: Annotated[str, msgspec.Meta(min_length=3, max_length=2000, pattern=VISIBLE)]


class EmergencyLookup(Request, frozen=True):
    """Who is meant: the whole clinic number, or both names and the birth date. Nothing less finds anybody."""

    clinic_number: Annotated[str, msgspec.Meta(min_length=3, max_length=40)] | None = None
    family: Name | None = None
    given: Name | None = None
    birth_date: date | None = None


class Candidates(Reply, frozen=True):
    """Whom a look-up found: who they are, nothing of their chart."""

    items: list[Candidate]
    next_cursor: str | None = None
