"""Who opened or changed what: a patient's own log, and the clinic's audit."""

from dataclasses import dataclass
from datetime import date

from medisecure_backend.contract.audit import (
    AccessAnswer,
    AccessEntry,
    AccessQuestion,
    AccessQuestionNew,
    AuditEntry,
    AuditVerification,
    OpenQuestion,
    QuestionState,
)
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.transport import Transport, segment

_AUDIT = "/v1/admin/audit"
_QUESTIONS = "/v1/admin/access-questions"


@dataclass(frozen=True)
class AuditFilter:
    """Which entries of the audit are wanted; days are included."""

    first: date | None = None
    last: date | None = None
    sub: str | None = None
    patient_id: str | None = None
    action: str | None = None
    object_type: str | None = None


class AccessLogApi:
    """For a patient: their own log and their questions about it."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def list(self, *, own: bool = False, cursor: str | None = None, limit: int = 50) -> Page[AccessEntry]:
        """Entries, newest first; with one's own if asked."""
        query = {"own": "true" if own else None, "cursor": cursor, "limit": limit}
        return self._transport.read("/v1/me/access-log", Page[AccessEntry], query)

    def question(self, entry_id: str) -> AccessQuestion:
        """What was asked about an entry, and the answer."""
        return self._transport.read(_question(entry_id), AccessQuestion)

    def ask(self, entry_id: str, question: str, key: str) -> AccessQuestion:
        """Ask the clinic about an entry, once."""
        new = AccessQuestionNew(question=question)
        return self._transport.create(_question(entry_id), new, key, AccessQuestion)


class AuditApi:
    """For an admin: the audit, and patients' questions."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def list(self, wanted: AuditFilter, cursor: str | None = None, limit: int = 50) -> Page[AuditEntry]:
        """Entries, newest first."""
        query = {
            "from": wanted.first,
            "to": wanted.last,
            "sub": wanted.sub,
            "patient_id": wanted.patient_id,
            "action": wanted.action,
            "object_type": wanted.object_type,
            "cursor": cursor,
            "limit": limit,
        }
        return self._transport.read(_AUDIT, Page[AuditEntry], query)

    def verify(self, chain: int | None = None) -> AuditVerification:
        """Whether every link holds, of all chains or of one."""
        return self._transport.read(f"{_AUDIT}/verify", AuditVerification, {"chain": chain})

    def questions(
        self, state: QuestionState = "open", cursor: str | None = None, limit: int = 50
    ) -> Page[OpenQuestion]:
        """Patients' questions, the longest waiting first."""
        query = {"state": state, "cursor": cursor, "limit": limit}
        return self._transport.read(_QUESTIONS, Page[OpenQuestion], query)

    def answer(self, question: OpenQuestion, words: str) -> OpenQuestion:
        """Answer a question, once."""
        path = f"{_QUESTIONS}/{segment(question.id)}/answer"
        return self._transport.change(
            "POST", path, question.version, OpenQuestion, AccessAnswer(answer=words)
        )


def _question(entry_id: str) -> str:
    return f"/v1/me/access-log/{segment(entry_id)}/question"
