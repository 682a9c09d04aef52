"""Putting records right: amendments with a reason, withdrawal, history, and the patient's right to ask."""

from datetime import date
from typing import Annotated, Generic, Literal, TypeVar

import msgspec

from medisecure_backend.contract.chart_writing import (
    ClinicalStatus,
    Dose,
    LotNumber,
    Reason,
    Remark,
    Severity,
    SnomedCode,
    Words,
)
from medisecure_backend.contract.patterns import VISIBLE
from medisecure_backend.contract.wire import Id, Instant, Reply, Request

T = TypeVar("T")
RecordKind = Literal["encounter", "observation", "condition", "allergy", "prescription", "immunization"]


class EnteredInError(Request, frozen=True):
    """Why a record should never have been made. It stays readable, struck through."""

    reason: Reason


class ObservationChange(Request, frozen=True):
    """What can be put right of a value; fields left out stay as they are."""

    value: Annotated[float, msgspec.Meta(ge=-10_000, le=100_000)] | msgspec.UnsetType = msgspec.UNSET
    effective_at: Instant | msgspec.UnsetType = msgspec.UNSET


class ObservationAmendment(Request, frozen=True):
    """A value put right."""

    reason: Reason
    changes: ObservationChange


class ConditionChange(Request, frozen=True):
    """What can be put right of a problem; null clears, fields left out stay as they are."""

    code: SnomedCode | msgspec.UnsetType = msgspec.UNSET
    display: Words | msgspec.UnsetType = msgspec.UNSET
    plain_name: Words | msgspec.UnsetType = msgspec.UNSET
    clinical_status: ClinicalStatus | msgspec.UnsetType = msgspec.UNSET
    onset_date: date | msgspec.UnsetType | None = msgspec.UNSET


class ConditionAmendment(Request, frozen=True):
    """A problem put right, or moved on: resolved, inactive, active again."""

    reason: Reason
    changes: ConditionChange


class AllergyChange(Request, frozen=True):
    """What can be put right of an allergy. Another substance is another allergy."""

    reaction: Words | msgspec.UnsetType = msgspec.UNSET
    severity: Severity | msgspec.UnsetType = msgspec.UNSET


class AllergyAmendment(Request, frozen=True):
    """An allergy put right."""

    reason: Reason
    changes: AllergyChange


class PrescriptionChange(Request, frozen=True):
    """What can be put right of a prescription. Another medicine is another prescription."""

    dose_value: Dose | msgspec.UnsetType = msgspec.UNSET
    dose_unit: Words | msgspec.UnsetType = msgspec.UNSET
    route: Words | msgspec.UnsetType = msgspec.UNSET
    timing: Words | msgspec.UnsetType = msgspec.UNSET
    reason: Words | msgspec.UnsetType = msgspec.UNSET
    started_on: date | msgspec.UnsetType = msgspec.UNSET
    ended_on: date | msgspec.UnsetType | None = msgspec.UNSET


class PrescriptionAmendment(Request, frozen=True):
    """A prescription put right."""

    reason: Reason
    changes: PrescriptionChange


class ImmunizationChange(Request, frozen=True):
    """What can be put right of a vaccination. Another vaccine is another vaccination."""

    given_at: Instant | msgspec.UnsetType = msgspec.UNSET
    note: Remark | msgspec.UnsetType = msgspec.UNSET
    lot_number: LotNumber | msgspec.UnsetType | None = msgspec.UNSET


class ImmunizationAmendment(Request, frozen=True):
    """A vaccination put right."""

    reason: Reason
    changes: ImmunizationChange


class Version(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """A record as it was from `since` on; `reason` says why it became so, unless it was the first."""

    version: int
    since: Instant
    by: str
    reason: str | None
    record: T


class History(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """The versions of a record, newest first, in pages."""

    items: list[Version[T]]
    next_cursor: str | None = None


class AmendmentRequestNew(Request, frozen=True):
    """A patient asks for a correction, of one record or of the chart as a whole."""

    wanted: Annotated[str, msgspec.Meta(min_length=10, max_length=4000, pattern=VISIBLE)]
    kind: RecordKind | None = None
    record_id: Id | None = None


class AmendmentDecision(Request, frozen=True):
    """The doctor's answer; the patient reads the reason."""

    decision: Literal["accepted", "declined"]
    reason: Annotated[str, msgspec.Meta(min_length=10, max_length=4000, pattern=VISIBLE)]


class AmendmentRequest(Reply, frozen=True):
    """A request for correction and its answer. It is to be answered by `answer_by`."""

    id: Id
    version: int
    patient_id: Id
    wanted: str
    kind: RecordKind | None
    record_id: Id | None
    requested_by: str
    requested_at: Instant
    answer_by: date
    status: Literal["open", "accepted", "declined"]
    decision_reason: str | None = None
    decided_by: str | None = None
    decided_at: Instant | None = None
