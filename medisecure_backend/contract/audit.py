"""Who opened or changed what: the patient's own log, their questions about it, and the clinic's audit."""

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from medisecure_backend.contract.wire import Reply, Request

Relation = Literal["own", "assigned", "break-glass", "visit", "administration", ""]
Anchor = Literal["compared", "none-yet", "unreachable"]
QuestionState = Literal["open", "answered", "all"]
Question = Annotated[str, msgspec.Meta(min_length=3, max_length=1000, pattern=r"\S\s*\S\s*\S")]


class AccessEntry(Reply, frozen=True):
    """One access to a record, in words for its patient. `relation` is why the person could."""

    id: str
    at: datetime
    who: str
    role: str
    action: str
    object_type: str
    what: str
    relation: Relation
    why: str
    is_own: bool
    has_question: bool


class AccessQuestion(Reply, frozen=True):
    """What a patient asks about one entry of their log, with that entry's id, and the clinic's answer."""

    id: str
    version: int
    question: str
    asked_at: datetime
    answer: str | None = None
    answered_at: datetime | None = None
    answered_by: str | None = None


class AccessQuestionNew(Request, frozen=True):
    """A question about one entry."""

    question: Question


class AccessAnswer(Request, frozen=True):
    """The clinic's answer; it is given once."""

    answer: Question


class OpenQuestion(Reply, frozen=True):
    """A patient's question as admins see it: who asks, about whose access, and when that was."""

    id: str
    version: int
    patient_id: str
    patient_name: str
    question: str
    asked_at: datetime
    accessed_at: datetime
    accessed_by: str
    accessed_as: str
    action: str
    object_type: str
    answer: str | None = None
    answered_at: datetime | None = None
    answered_by: str | None = None


class AuditEntry(Reply, frozen=True):
    """One entry of the audit: its place in the chains, who, what, about whom. No clinical content."""

    chain: int
    position: int
    at: datetime
    sub: str
    name: str
    role: str
    login: str
    request_id: str
    source: str
    action: str
    object_type: str
    object_id: str
    detail: str
    patient_id: str | None = None
    patient_name: str | None = None


class BrokenLink(Reply, frozen=True):
    """The first place where a chain does not hold: an entry changed, is missing, or was added.

    `rewritten`: every link holds, but the chain does not lead to the end that was published at this position.
    """

    chain: int
    position: int
    problem: Literal["changed", "missing", "added", "rewritten"]


class BrokenNote(Reply, frozen=True):
    """A signed note, or an addition to one, that is not as it was signed; `missing`: it is gone."""

    kind: Literal["encounter", "addendum"]
    id: str
    problem: Literal["changed", "unverified", "missing"]


class AuditVerification(Reply, frozen=True):
    """Whether every link of the audit holds and leads to the ends published where nobody can change them.

    `anchor` says whether there were any to compare with; what came after `published_at` has none yet.
    The signatures of `notes` signed notes were checked too, unless one chain was asked for.
    """

    is_intact: bool
    checked_at: datetime
    entries: int
    chains: int
    broken: list[BrokenLink]
    anchor: Anchor
    notes: int
    broken_notes: list[BrokenNote]
    published_at: datetime | None = None
