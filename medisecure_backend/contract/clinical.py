"""The chart: FHIR R4 names and codes (LOINC, SNOMED CT, RxNorm, UCUM) in plain JSON."""

from datetime import date
from typing import Annotated, Literal

import msgspec

from medisecure_backend.contract.people import AllergyState, Patient
from medisecure_backend.contract.scheduling import Appointment
from medisecure_backend.contract.wire import Id, Instant, Reply, Request

Interpretation = Literal["N", "L", "H", "LL", "HH"]
NoteText = Annotated[str, msgspec.Meta(max_length=20_000)]
ShortText = Annotated[str, msgspec.Meta(min_length=1, max_length=400)]
TimelineKind = Literal[
    "encounter", "addendum", "observation", "prescription", "immunization", "condition", "allergy",
    "appointment",
]  # fmt: skip
Verification = Literal["confirmed", "entered-in-error"]
Integrity = Literal["verified", "changed", "unverified"]
"""Whether a signed text carries its signature; "unverified": none, or one of a key nobody knows."""


class Correctable(Reply, frozen=True):
    """A record that can be put right: why this version is there, whose it is and since when."""

    id: Id
    version: int
    change_reason: str | None = None
    changed_by: str | None = None
    changed_at: Instant | None = None


class Allergy(Correctable, frozen=True, kw_only=True):
    """One allergy or intolerance."""

    code: str
    display: str
    reaction: str
    severity: Literal["mild", "moderate", "severe"]
    recorded_at: Instant
    author: str
    verification_status: Verification = "confirmed"


class Allergies(Reply, frozen=True):
    """The allergy list with its state. "unavailable" is the client's own word for a failed load.

    `version` is the patient's: the ETag that a new state must be based on.
    """

    state: AllergyState
    items: list[Allergy]
    asserted_at: Instant | None = None
    asserted_by: str | None = None
    version: int = 0
    next_cursor: str | None = None


class Condition(Correctable, frozen=True, kw_only=True):
    """A problem, SNOMED CT coded; `plain_name` is the wording for patients."""

    code: str
    display: str
    plain_name: str
    clinical_status: Literal["active", "inactive", "resolved"]
    onset_date: date | None
    recorded_at: Instant
    author: str
    verification_status: Verification = "confirmed"


class Prescription(Correctable, frozen=True, kw_only=True):
    """A medicine, RxNorm coded. `dose_value` has no trailing zero; `timing` is words ("Once a day").

    `override_reason` is why it was prescribed in spite of a documented allergy or of the same medicine being
    taken already. `renews_id` is the prescription it goes on from.
    """

    code: str
    medicine: str
    dose_value: float
    dose_unit: str
    route: str
    timing: str
    reason: str
    started_on: date
    ended_on: date | None
    status: Literal["active", "stopped", "completed", "entered-in-error"]
    prescriber: str
    override_reason: str | None = None
    renews_id: Id | None = None


class Immunization(Correctable, frozen=True, kw_only=True):
    """A vaccine given, CVX coded."""

    code: str
    vaccine: str
    given_at: Instant
    author: str
    note: str = ""
    lot_number: str | None = None
    status: Literal["completed", "entered-in-error"] = "completed"


class Observation(Correctable, frozen=True, kw_only=True):
    """One measured value, LOINC coded with a UCUM unit. `low`/`high` are the reference range."""

    code: str
    display: str
    category: Literal["vital-signs", "laboratory"]
    value: float
    unit: str
    low: float | None
    high: float | None
    interpretation: Interpretation
    effective_at: Instant
    author: str
    encounter_id: Id | None = None
    status: Literal["final", "amended", "entered-in-error"] = "final"


class ObservationNew(Request, frozen=True):
    """A value to record. The clinic refuses codes and units it does not know and impossible values."""

    code: Annotated[str, msgspec.Meta(min_length=1, max_length=20)]
    value: Annotated[float, msgspec.Meta(ge=-10_000, le=100_000)]
    unit: Annotated[str, msgspec.Meta(min_length=1, max_length=20)]
    effective_at: Instant
    encounter_id: Id | None = None


class Addendum(Reply, frozen=True):
    """What the author of a signed note added later; it never changes either."""

    id: Id
    encounter_id: Id
    text: str
    author: str
    created_at: Instant
    integrity: Integrity | None = None


class Encounter(Correctable, frozen=True, kw_only=True):
    """A visit with its SOAP note; a signed one never changes again, addenda stand beside it.

    `integrity` of a signed one: "changed" means that it is not what its author signed.
    """

    patient_id: Id
    status: Literal["in-progress", "finished", "entered-in-error"]
    type: str
    reason: str
    started_at: Instant
    subjective: str
    objective: str
    assessment: str
    plan: str
    author_id: Id
    author: str
    signed_at: Instant | None = None
    signed_by: str | None = None
    addenda: list[Addendum] = msgspec.field(default_factory=list[Addendum])
    integrity: Integrity | None = None


class EncounterNew(Request, frozen=True, kw_only=True):
    """A new visit note, kept as a draft until signed."""

    type: ShortText = "Visit"
    reason: ShortText
    started_at: Instant
    subjective: NoteText = ""
    objective: NoteText = ""
    assessment: NoteText = ""
    plan: NoteText = ""


class EncounterChange(Request, frozen=True):
    """Changes to a draft note; fields left out stay as they are."""

    reason: ShortText | msgspec.UnsetType = msgspec.UNSET
    subjective: NoteText | msgspec.UnsetType = msgspec.UNSET
    objective: NoteText | msgspec.UnsetType = msgspec.UNSET
    assessment: NoteText | msgspec.UnsetType = msgspec.UNSET
    plan: NoteText | msgspec.UnsetType = msgspec.UNSET


class TimelineValue(Reply, frozen=True):
    """One value of an entry, coded, so that a client says it in the reader's language."""

    code: str
    display: str
    value: float
    unit: str
    interpretation: Interpretation = "N"


class TimelineEntry(Reply, frozen=True):
    """One line of a record over time, newest first. What was entered in error is shown struck through.

    `title` and `detail` are the record's words. `category` and `values` say measured values and doses without
    any, `code` what a problem, an allergy, a medicine or a vaccine is. `integrity` is a signed note's.
    """

    id: Id
    kind: TimelineKind
    at: Instant
    title: str
    detail: str
    author: str
    flag: str | None = None
    status: Literal["current", "amended", "entered-in-error"] = "current"
    category: Literal["vital-signs", "laboratory"] | None = None
    code: str | None = None
    values: list[TimelineValue] = msgspec.field(default_factory=list[TimelineValue])
    integrity: Integrity | None = None


class Summary(Reply, frozen=True):
    """Everything a chart's first look needs, read in one transaction."""

    patient: Patient
    allergies: Allergies
    problems: list[Condition]
    medications: list[Prescription]
    vitals: list[Observation]
    results: list[Observation]
    recent_vitals: list[Observation]
    immunizations: list[Immunization] = msgspec.field(default_factory=list[Immunization])
    next_visit: Appointment | None = None
