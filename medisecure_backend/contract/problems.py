"""Problem types (RFC 9457, application/problem+json): what can go wrong, by stable name."""

from datetime import date
from enum import StrEnum

from medisecure_backend.contract.scheduling import Clash, Slot
from medisecure_backend.contract.wire import Id, Reply


class ProblemType(StrEnum):
    """The `type` of a problem reply. Clients decide by these, never by the words."""

    BAD_REQUEST = "bad-request"
    UNAUTHENTICATED = "unauthenticated"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not-found"
    NOT_ACCEPTABLE = "not-acceptable"
    CONFLICT = "conflict"
    SLOT_TAKEN = "slot-taken"
    PATIENT_BUSY = "patient-busy"
    OUTSIDE_HOURS = "outside-hours"
    BOOKING_RULE = "booking-rule"
    BOOKING_NOTICE = "booking-notice"
    BOOKING_HORIZON = "booking-horizon"
    BOOKING_TYPE = "booking-type"
    BOOKING_LIMIT = "booking-limit"
    SERIES_CLASHES = "series-clashes"
    VISITS_INSIDE = "visits-inside"
    OFFER_ENDED = "offer-ended"
    WRONG_STATE = "wrong-state"
    ALREADY_SIGNED = "already-signed"
    NOT_SIGNED = "not-signed"
    WITHDRAWN = "withdrawn"
    ALLERGY_CONFLICT = "allergy-conflict"
    ALREADY_PRESCRIBED = "already-prescribed"
    ALREADY_DECIDED = "already-decided"
    ALREADY_ASSIGNED = "already-assigned"
    DUPLICATE = "duplicate"
    LAST_ADMIN = "last-admin"
    OWN_ACCOUNT = "own-account"
    ACCOUNT_STATE = "account-state"
    STALE_VERSION = "stale-version"
    VERSION_REQUIRED = "version-required"
    IDEMPOTENCY_MISMATCH = "idempotency-mismatch"
    UNPROCESSABLE = "unprocessable"
    UPLOAD_MISSING = "upload-missing"
    UPLOAD_MISMATCH = "upload-mismatch"
    TOO_LARGE = "too-large"
    UNSUPPORTED_TYPE = "unsupported-type"
    TOO_MANY_REQUESTS = "too-many-requests"
    UNAVAILABLE = "unavailable"
    INTERNAL = "internal"


class FieldProblem(Reply, frozen=True):
    """What is wrong with one field; `pointer` is a JSON pointer into the body."""

    pointer: str
    code: str


class AllergyConflict(Reply, frozen=True):
    """A documented allergy that stands against a medicine, and why it does."""

    allergy_id: Id
    display: str
    reaction: str
    severity: str
    why: str


class Candidate(Reply, frozen=True):
    """A record that may be the same person; only such as the caller may see anyway."""

    id: Id
    family: str
    given: str
    birth_date: date
    clinic_number: str


class Problem(Reply, frozen=True):
    """An error reply. `instance` is the request id a person can quote.

    With slot-taken and outside-hours come `alternatives`, with series-clashes and visits-inside `clashes`,
    with wrong-state the `state` the record is in.
    """

    type: ProblemType
    title: str
    status: int
    detail: str = ""
    instance: str = ""
    errors: tuple[FieldProblem, ...] = ()
    alternatives: tuple[Slot, ...] = ()
    clashes: tuple[Clash, ...] = ()
    state: str | None = None
    allergies: tuple[AllergyConflict, ...] = ()
    candidates: tuple[Candidate, ...] = ()
