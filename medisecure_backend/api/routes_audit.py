"""The access log, questions about it, the audit."""

from medisecure_backend.api.exchange import Answer, Call, Operations, record
from medisecure_backend.api.queries import AccessLogQuery, AuditQuery, QuestionQuery, VerifyQuery
from medisecure_backend.contract.audit import AccessAnswer, AccessQuestionNew
from medisecure_backend.services import access_log, audits
from medisecure_backend.services.errors import NotAcceptableError
from medisecure_backend.services.local_days import DaySpan


def _log(call: Call) -> Answer:
    own = call.query(AccessLogQuery).own
    return Answer(access_log.read_access_log(call.tx, call.caller, call.paging(), own=own))


def _question(call: Call) -> Answer:
    return record(access_log.read_question(call.tx, call.record_id))


def _ask(call: Call) -> Answer:
    return record(access_log.ask(call.tx, call.record_id, call.body(AccessQuestionNew).question))


def _questions(call: Call) -> Answer:
    state = call.query(QuestionQuery).state
    return Answer(access_log.list_questions(call.tx, call.caller, state, call.paging()))


def _answer(call: Call) -> Answer:
    words = call.body(AccessAnswer).answer
    return record(access_log.answer(call.tx, call.caller, call.record_id, words, call.if_match))


def _audit(call: Call) -> Answer:
    query = call.query(AuditQuery)
    wanted = audits.AuditFilter(
        DaySpan(query.from_, query.to), query.sub, query.patient_id, query.action, query.object_type
    )
    if query.format == "csv":
        return Answer(audits.export_audit(call.tx, call.caller, wanted).encode(), content_type="text/csv")
    if query.format != "json":
        raise NotAcceptableError("The audit comes as json or csv.")
    return Answer(audits.list_audit(call.tx, call.caller, wanted, call.paging()))


def _verify(call: Call) -> Answer:
    chain = call.query(VerifyQuery).chain
    running = call.runtime
    return Answer(audits.verify_audit(call.tx, call.caller, running.audit_heads, running.seal, chain))


OPERATIONS: Operations = {
    "read_access_log": _log,
    "read_access_question": _question,
    "ask_about_access": _ask,
    "list_access_questions": _questions,
    "answer_access_question": _answer,
    "list_audit": _audit,
    "verify_audit": _verify,
}
