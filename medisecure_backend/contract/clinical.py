"""The chart: FHIR R4 names and codes (LOINC, SNOMED CT, RxNorm, UCUM) in plain JSON."""

from datetime import date, datetime
from typing import Annotated, Literal

import msgspec

from medisecure_backend.contract.people import AllergyState, Patient
from medisecure_backend.contract.scheduling import Appointment
from medisecure_backend.contract.wire import Reply, Request

Interpretation = Literal["N", "L", "H", "LL", "HH"]
NoteText = Annotated[str, msgspec.Meta(max_length=20_000)]
ShortText = Annotated[str, msgspec.Meta(min_length=1, max_length=400)]
TimelineKind = Literal[
    "encounter", "observation", "prescription", "immunization", "condition", "allergy", "appointment"
]


class Allergy(Reply, frozen=True):
    """One allergy or intolerance."""

    id: str
    version: int
    code: str
    display: str
    reaction: str
    severity: Literal["mild", "moderate", "severe"]
    recorded_at: datetime
    author: str


class Allergies(Reply, frozen=True):
    """The allergy list with its state. "unavailable" is the client's own word for a failed load."""

    state: AllergyState
    items: list[Allergy]
    asserted_at: datetime | None = None


class Condition(Reply, frozen=True):
    """A problem, SNOMED CT coded; `plain_name` is the wording for patients."""

    id: str
    version: int
    code: str
    display: str
    plain_name: str
    clinical_status: Literal["active", "inactive", "resolved"]
    onset_date: date | None
    recorded_at: datetime
    author: str


class Prescription(Reply, frozen=True):
    """A medicine, RxNorm coded. `dose_value` has no trailing zero; `timing` is words ("Once a day")."""

    id: str
    version: int
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


class Observation(Reply, frozen=True):
    """One measured value, LOINC coded with a UCUM unit. `low`/`high` are the reference range."""

    id: str
    version: int
    code: str
    display: str
    category: Literal["vital-signs", "laboratory"]
    value: float
    unit: str
    low: float | None
    high: float | None
    interpretation: Interpretation
    effective_at: datetime
    author: str
    encounter_id: str | None = None
    status: Literal["final", "amended", "entered-in-error"] = "final"


class ObservationNew(Request, frozen=True):
    """A value to record. The clinic refuses codes and units it does not know and impossible values."""

    code: Annotated[str, msgspec.Meta(min_length=1, max_length=20)]
    value: Annotated[float, msgspec.Meta(ge=-10_000, le=100_000)]
    unit: Annotated[str, msgspec.Meta(min_length=1, max_length=20)]
    effective_at: datetime
    encounter_id: str | None = None


class Encounter(Reply, frozen=True):
    """A visit with its SOAP note; a signed one never changes again."""

    id: str
    version: int
    patient_id: str
    status: Literal["in-progress", "finished"]
    type: str
    reason: str
    started_at: datetime
    subjective: str
    objective: str
    assessment: str
    plan: str
    author_id: str
    author: str
    signed_at: datetime | None = None
    signed_by: str | None = None


class EncounterNew(Request, frozen=True, kw_only=True):
    """A new visit note, kept as a draft until signed."""

    type: ShortText = "Visit"
    reason: ShortText
    started_at: datetime
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


class TimelineEntry(Reply, frozen=True):
    """One line of a record over time, newest first."""

    id: str
    kind: TimelineKind
    at: datetime
    title: str
    detail: str
    author: str
    flag: str | None = None


class Summary(Reply, frozen=True):
    """Everything a chart's first look needs, read in one transaction."""

    patient: Patient
    allergies: Allergies
    problems: list[Condition]
    medications: list[Prescription]
    vitals: list[Observation]
    results: list[Observation]
    recent_vitals: list[Observation]
    next_visit: Appointment | None = None
