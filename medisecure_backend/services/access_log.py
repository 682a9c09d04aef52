"""A patient's own access log, their questions about it, and the clinic's answers."""

from typing import LiteralString

from medisecure_backend.contract.audit import (
    AccessEntry,
    AccessQuestion,
    OpenQuestion,
    QuestionState,
)
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.access_words import words
from medisecure_backend.services.changes import require_version
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import ConflictError, NotFoundError, StaleVersionError
from medisecure_backend.services.me import read_account
from medisecure_backend.services.rows import Tx, all_rows, one_row

_LOG_SCOPE, _QUESTION_SCOPE = "access-log", "access-questions"
_LOG = """
    SELECT l.id::text, l.at, l.who, l.role, l.action, l.object_type, l.detail AS why, l.relation, l.is_own,
        l.has_question
    FROM app.my_access_log(%(own)s, %(after_at)s, %(after_id)s, %(fetch)s) l
"""
_ASK = "SELECT app.ask_about_access(%(id)s, %(question)s)::text AS id"
_MINE = """
    SELECT q.id::text, q.version, q.question, q.asked_at, q.answer, q.answered_at, q.answered_by
    FROM app.access_question q WHERE q.id = %(id)s
"""
_OPEN: LiteralString = """
    SELECT q.id::text, q.version, q.patient_id::text, p.given || ' ' || p.family AS patient_name, q.question,
        q.asked_at, a.at AS accessed_at, coalesce(c.display_name, 'The clinic') AS accessed_by,
        a.role AS accessed_as, a.action, a.object_type, q.answer, q.answered_at, q.answered_by
    FROM app.access_question q
    JOIN app.patient p ON p.id = q.patient_id
    JOIN app.audit a ON a.chain = q.chain AND a.position = q.position
    LEFT JOIN app.account c ON c.sub = a.sub
"""
_LIST = f"""
    {_OPEN}
    WHERE (%(state)s = 'all' OR (q.answer IS NULL) = (%(state)s = 'open'))
      AND (%(after_id)s::uuid IS NULL OR (q.asked_at, q.id) > (%(after_at)s::timestamptz, %(after_id)s::uuid))
    ORDER BY q.asked_at, q.id LIMIT %(fetch)s
"""
_ONE = f"{_OPEN} WHERE q.id = %(id)s"
_ANSWER = """
    UPDATE app.access_question q SET answer = %(answer)s WHERE q.id = %(id)s AND q.version = %(version)s
    RETURNING q.id
"""


def read_access_log(tx: Tx, caller: Caller, paging: Paging, *, own: bool) -> Page[AccessEntry]:
    """Who opened or changed the caller's record, newest first."""
    read_account(tx, caller)
    after_at, after_id = paging.after(_LOG_SCOPE) or (None, None)
    values = {"own": own, "after_at": after_at, "after_id": after_id, "fetch": paging.fetch}
    found = [
        AccessEntry(**row, what=words(row["action"], row["object_type"]))
        for row in all_rows(tx, _LOG, values)
    ]
    return paging.page(_LOG_SCOPE, found, lambda item: (item.at.isoformat(), item.id))


def read_question(tx: Tx, entry_id: str) -> AccessQuestion:
    """What the caller asked about an entry, and the answer."""
    row = one_row(tx, _MINE, {"id": entry_id})
    if row is None:
        raise NotFoundError
    return AccessQuestion(**row)


def ask(tx: Tx, entry_id: str, question: str) -> AccessQuestion:
    """Ask about an entry, once."""
    if one_row(tx, _MINE, {"id": entry_id}) is not None:
        raise ConflictError(ProblemType.DUPLICATE, "You have asked about this entry already.")
    if one_row(tx, _ASK, {"id": entry_id, "question": question.strip()}) is None:
        raise NotFoundError
    return read_question(tx, entry_id)


def list_questions(tx: Tx, caller: Caller, state: QuestionState, paging: Paging) -> Page[OpenQuestion]:
    """Patients' questions, the longest waiting first."""
    read_account(tx, caller)
    after_at, after_id = paging.after(_QUESTION_SCOPE) or (None, None)
    values = {"state": state, "after_at": after_at, "after_id": after_id, "fetch": paging.fetch}
    found = [OpenQuestion(**row) for row in all_rows(tx, _LIST, values)]
    return paging.page(_QUESTION_SCOPE, found, lambda item: (item.asked_at.isoformat(), item.id))


def answer(tx: Tx, caller: Caller, question_id: str, words_: str, if_match: int) -> OpenQuestion:
    """Answer a patient's question, once."""
    read_account(tx, caller)
    found = _find(tx, question_id)
    if found.answer is not None:
        raise ConflictError(ProblemType.CONFLICT, "The question is answered already.")
    require_version(found.version, if_match)
    values = {"id": question_id, "answer": words_.strip(), "version": if_match}
    if one_row(tx, _ANSWER, values) is None:
        raise StaleVersionError
    return _find(tx, question_id)


def _find(tx: Tx, question_id: str) -> OpenQuestion:
    row = one_row(tx, _ONE, {"id": question_id})
    if row is None:
        raise NotFoundError
    return OpenQuestion(**row)
