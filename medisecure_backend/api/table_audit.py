"""Who opened or changed what: the patient's log, the clinic's audit."""

from medisecure_backend.api.queries import AccessLogQuery, AuditQuery, QuestionQuery, VerifyQuery
from medisecure_backend.api.route import Route
from medisecure_backend.contract.audit import (
    AccessAnswer,
    AccessEntry,
    AccessQuestion,
    AccessQuestionNew,
    AuditEntry,
    AuditVerification,
    OpenQuestion,
)
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Permission
from medisecure_backend.contract.wire import Page

_T = ProblemType
_LOG = frozenset({Permission.ACCESS_LOG_READ})
_AUDIT = frozenset({Permission.AUDIT_READ})
_QUESTION = "/v1/me/access-log/{id}/question"

ROUTES: tuple[Route, ...] = (
    Route(
        "read_access_log", "GET", "/v1/me/access-log", "Who opened or changed my record", _LOG,
        Page[AccessEntry], query=AccessLogQuery,
    ),
    Route("read_access_question", "GET", _QUESTION, "My question about an access", _LOG, AccessQuestion,
          versioned=True),
    Route(
        "ask_about_access", "POST", _QUESTION, "Ask the clinic about an access", _LOG, AccessQuestion,
        request=AccessQuestionNew, status=201, creates=True, versioned=True,
        conflicts=frozenset({_T.DUPLICATE}),
    ),
    Route(
        "list_access_questions", "GET", "/v1/admin/access-questions", "Patients' questions about access",
        _AUDIT, Page[OpenQuestion], query=QuestionQuery,
    ),
    Route(
        "answer_access_question", "POST", "/v1/admin/access-questions/{id}/answer", "Answer a patient",
        _AUDIT, OpenQuestion, request=AccessAnswer, changes=True, versioned=True,
        conflicts=frozenset({_T.CONFLICT}),
    ),
    Route(
        "list_audit", "GET", "/v1/admin/audit", "The audit, newest first, or as CSV", _AUDIT,
        Page[AuditEntry], query=AuditQuery, content_types=("application/json", "text/csv"),
        refusals=frozenset({406, 413}),
    ),
    Route(
        "verify_audit", "GET", "/v1/admin/audit/verify", "Whether every link of the audit holds", _AUDIT,
        AuditVerification, query=VerifyQuery,
    ),
)  # fmt: skip
