"""What may stand in the query string of each list. The route table and openapi.json use the same types."""

from datetime import date
from typing import Annotated, Literal, get_args

import msgspec

from medisecure_backend.contract.audit import QuestionState
from medisecure_backend.contract.chart_writing import ClinicalStatus
from medisecure_backend.contract.clinical import TimelineKind
from medisecure_backend.contract.documents import DocumentStatus
from medisecure_backend.contract.patterns import list_of
from medisecure_backend.contract.wire import Id, Request

Limit = Annotated[int, msgspec.Meta(ge=1, le=100)]
Cursor = Annotated[str, msgspec.Meta(max_length=4096)]
Code = Annotated[str, msgspec.Meta(max_length=20)]


def _format(*known: str) -> msgspec.Meta:
    """A format there is; another is answered 406, not 400, so the type itself allows it."""
    return msgspec.Meta(max_length=20, extra_json_schema={"enum": list(known)})


class NoQuery(Request, frozen=True):
    """The route takes no query parameters."""


class PageQuery(Request, frozen=True):
    """Which page of a list."""

    cursor: Cursor | None = None
    limit: Limit = 50


class PatientQuery(PageQuery, frozen=True):
    """A search by the start of family name, given name or clinic number."""

    q: Annotated[str, msgspec.Meta(max_length=100)] = ""


class TimelineQuery(PageQuery, frozen=True):
    """A part of a chart's timeline; `types` is a comma-separated list of kinds."""

    types: Annotated[
        str, msgspec.Meta(max_length=200, extra_json_schema={"pattern": list_of(get_args(TimelineKind))})
    ] = ""
    from_: date | None = msgspec.field(name="from", default=None)
    to: date | None = None


class ObservationQuery(PageQuery, frozen=True):
    """Observations, of one code if asked, from one day to another (both included).

    `points`: a whole series of one code as at most so many values, no pages. `latest`: the newest of every
    code.
    """

    code: Code | None = None
    points: Annotated[int, msgspec.Meta(ge=2, le=2000)] | None = None
    latest: bool = False
    from_: date | None = msgspec.field(name="from", default=None)
    to: date | None = None


class DocumentQuery(PageQuery, frozen=True):
    """Documents of one status; those that count unless another is asked for."""

    status: DocumentStatus = "current"


class ExportQuery(Request, frozen=True):
    """The format of an export: json or fhir."""

    format: Annotated[str, _format("json", "fhir")] = "json"


class ConditionQuery(PageQuery, frozen=True):
    """Problems, of one clinical status if asked."""

    status: ClinicalStatus | None = None


class PrescriptionQuery(PageQuery, frozen=True):
    """Medicines, of one status if asked."""

    status: Literal["active", "stopped", "completed"] | None = None


class AmendmentRequestQuery(PageQuery, frozen=True):
    """Requests for correction, of one status if asked."""

    status: Literal["open", "accepted", "declined"] | None = None


class EmergencyReviewQuery(PageQuery, frozen=True):
    """Emergency accesses, only those nobody has reviewed if asked."""

    unreviewed: bool = False


class AccessLogQuery(PageQuery, frozen=True):
    """The access log; with what I did myself if asked."""

    own: bool = False


class QuestionQuery(PageQuery, frozen=True):
    """Questions that wait for an answer, unless others are asked for."""

    state: QuestionState = "open"


class AuditQuery(PageQuery, frozen=True):
    """The audit from one day to another (both included), by person, patient, action and object."""

    from_: date | None = msgspec.field(name="from", default=None)
    to: date | None = None
    sub: Id | None = None
    patient_id: Id | None = None
    action: Annotated[str, msgspec.Meta(max_length=40)] | None = None
    object_type: Annotated[str, msgspec.Meta(max_length=40)] | None = None
    format: Annotated[str, _format("json", "csv")] = "json"


class VerifyQuery(Request, frozen=True):
    """One chain of the audit, or all of them."""

    chain: Annotated[int, msgspec.Meta(ge=0, le=15)] | None = None


class SlotQuery(Request, frozen=True):
    """The days to look for free times, both included; times long enough for a kind of visit if asked."""

    from_: date = msgspec.field(name="from")
    to: date
    visit_type_id: Id | None = None


class AppointmentQuery(PageQuery, frozen=True):
    """Appointments from one day to another (both included), of one patient or doctor if asked."""

    from_: date | None = msgspec.field(name="from", default=None)
    to: date | None = None
    patient_id: Id | None = None
    doctor_id: Id | None = None


class AssignmentQuery(PageQuery, frozen=True):
    """Assignments of one doctor or patient."""

    doctor_id: Id | None = None
    patient_id: Id | None = None
