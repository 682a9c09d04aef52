"""Who opened or changed what: the patient's own log, their questions about it, and the clinic's audit."""

from typing import Annotated, Literal

import msgspec

from medisecure_backend.contract.patterns import THREE_VISIBLE
from medisecure_backend.contract.wire import Id, Instant, Reply, Request

Relation = Literal["own", "assigned", "break-glass", "visit", "administration", ""]
Anchor = Literal["compared", "none-yet", "unreachable"]
QuestionState = Literal["open", "answered", "all"]
Question = Annotated[str, msgspec.Meta(min_length=3, max_length=1000, pattern=THREE_VISIBLE)]


class AccessEntry(Reply, frozen=True):
    """One access to a record, in words for its patient. `relation` is why the person could."""

    id: Id
    at: Instant
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

    id: Id
    version: int
    question: str
    asked_at: Instant
    answer: str | None = None
    answered_at: Instant | None = None
    answered_by: str | None = None


class AccessQuestionNew(Request, frozen=True):
    """A question about one entry."""

    question: Question


class AccessAnswer(Request, frozen=True):
    """The clinic's answer; it is given once."""

    answer: Question


class OpenQuestion(Reply, frozen=True):
    """A patient's question as admins see it: who asks, about whose access, and when that was."""

    id: Id
    version: int
    patient_id: Id
    patient_name: str
    question: str
    asked_at: Instant
    accessed_at: Instant
    accessed_by: str
    accessed_as: str
    action: str
    object_type: str
    answer: str | None = None
    answered_at: Instant | None = None
    answered_by: str | None = None


class AuditEntry(Reply, frozen=True):
    """One entry of the audit: its place in the chains, who, what, about whom. No clinical content."""

    chain: int
    position: int
    at: Instant
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
    patient_id: Id | None = None
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
    id: Id
    problem: Literal["changed", "unverified", "missing"]


class AuditVerification(Reply, frozen=True):
    """Whether every link of the audit holds and leads to the ends published where nobody can change them.

    `anchor` says whether there were any to compare with; what came after `published_at` has none yet.
    The signatures of `notes` signed notes were checked too, unless one chain was asked for.
    """

    is_intact: bool
    checked_at: Instant
    entries: int
    chains: int
    broken: list[BrokenLink]
    anchor: Anchor
    notes: int
    broken_notes: list[BrokenNote]
    published_at: Instant | None = None
