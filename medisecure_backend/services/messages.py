"""Threads between a patient and the doctors who look after them. Row-level security decides whose."""

from datetime import timedelta

from medisecure_backend.contract.messages import (
    MOST_IN_THREAD,
    Conversation,
    Message,
    MessageNew,
    MessageThread,
    ThreadNew,
)
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import (
    ConflictError,
    ForbiddenError,
    NotFoundError,
    TooManyRequestsError,
    UnprocessableError,
)
from medisecure_backend.services.ids import body_id, query_id
from medisecure_backend.services.me import read_account
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row

MOST_PER_DAY = {Role.PATIENT: 30, Role.DOCTOR: 500}
"""How many messages somebody may send in 24 hours."""

_SCOPE = "messages"
_DAY = timedelta(days=1)
_THREADS = """
    SELECT t.id::text, t.patient_id::text, p.given || ' ' || p.family AS patient_name, t.subject,
        t.last_message_at, m.sender AS last_sender, m.sender_role AS last_sender_role,
        (SELECT count(*) FROM app.message u WHERE u.thread_id = t.id AND u.sender_sub <> app.uid()
            AND u.sent_at > coalesce(r.read_at, '-infinity')) AS unread
    FROM app.message_thread t
    JOIN app.patient p ON p.id = t.patient_id
    JOIN LATERAL (
        SELECT x.sender, x.sender_role FROM app.message x WHERE x.thread_id = t.id
        ORDER BY x.sent_at DESC, x.id DESC LIMIT 1
    ) m ON true
    LEFT JOIN app.message_read r ON r.thread_id = t.id AND r.sub = app.uid()
"""
_LIST = """
    {threads}
    WHERE (%(patient)s::uuid IS NULL OR t.patient_id = %(patient)s)
      AND (%(after_id)s::uuid IS NULL
           OR (t.last_message_at, t.id) < (%(after_at)s::timestamptz, %(after_id)s::uuid))
    ORDER BY t.last_message_at DESC, t.id DESC LIMIT %(fetch)s
""".replace("{threads}", _THREADS)
_ONE = "{threads} WHERE t.id = %(id)s".replace("{threads}", _THREADS)
_MESSAGES = """
    SELECT id::text, sender, sender_role, body, sent_at, sender_sub = app.uid() AS is_own
    FROM app.message WHERE thread_id = %(id)s ORDER BY sent_at, app.message.id
"""
_ADD_THREAD = """
    INSERT INTO app.message_thread (patient_id, subject) VALUES (%(patient)s, %(subject)s) RETURNING id::text
"""
_ADD = """
    INSERT INTO app.message (thread_id, patient_id, sender_sub, sender_role, sender, body)
    VALUES (%(thread)s, %(patient)s, %(sub)s, %(role)s, %(sender)s, %(body)s)
"""
_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('messages/' || %(key)s, 0))"
_SENT = """
    SELECT count(*) AS count, min(sent_at) + interval '1 day' - now() AS wait FROM app.message
    WHERE sender_sub = %(sub)s AND sent_at > now() - interval '1 day'
"""
_IN_THREAD = "SELECT count(*) AS count FROM app.message WHERE thread_id = %(id)s"
_READ = """
    INSERT INTO app.message_read AS r (thread_id, sub, read_at)
    SELECT %(id)s, app.uid(), max(sent_at) FROM app.message WHERE thread_id = %(id)s
    ON CONFLICT (thread_id, sub) DO UPDATE SET read_at = greatest(r.read_at, excluded.read_at)
"""


def list_threads(tx: Tx, patient_id: str | None, paging: Paging) -> Page[MessageThread]:
    """The caller's threads, the newest message first. Looking for those of one patient is audited."""
    after_at, after_id = paging.after(_SCOPE) or (None, None)
    values = {"patient": query_id(patient_id, "patient_id"), "after_at": after_at, "after_id": after_id}
    rows = all_rows(tx, _LIST, values | {"fetch": paging.fetch})
    found = [MessageThread(**row) for row in rows]
    if patient_id is not None and found:
        access.note_read(tx, "messages", found[0].patient_id, found[0].patient_id)
    return paging.page(_SCOPE, found, lambda thread: (thread.last_message_at.isoformat(), thread.id))


def read_conversation(tx: Tx, thread_id: str) -> Conversation:
    """A thread with its messages; reading is audited, and marks nothing as read."""
    thread = _find(tx, thread_id)
    access.note_read(tx, "message_thread", thread_id, thread.patient_id)
    return _conversation(tx, thread)


def start_thread(tx: Tx, caller: Caller, new: ThreadNew) -> Conversation:
    """Begin a thread about a patient the caller is, or looks after."""
    patient_id = _patient(tx, caller, new)
    _check_text("/subject", new.subject)
    row = one_row(tx, _ADD_THREAD, {"patient": patient_id, "subject": new.subject.strip()}) or {}
    return _send(tx, caller, row["id"], patient_id, new.body)


def answer(tx: Tx, caller: Caller, thread_id: str, new: MessageNew) -> Conversation:
    """Add to a thread."""
    thread = _find(tx, thread_id)
    tx.execute(_LOCK, {"key": thread_id})
    if (one_row(tx, _IN_THREAD, {"id": thread_id}) or {})["count"] >= MOST_IN_THREAD:
        raise ConflictError(ProblemType.CONFLICT, "This thread is full. Begin a new one.")
    return _send(tx, caller, thread_id, thread.patient_id, new.body)


def mark_read(tx: Tx, thread_id: str) -> None:
    """The caller has read everything in a thread."""
    _find(tx, thread_id)
    tx.execute(_READ, {"id": thread_id})


def _send(tx: Tx, caller: Caller, thread_id: str, patient_id: str, body: str) -> Conversation:
    _check_text("/body", body)
    account = read_account(tx, caller)
    _check_rate(tx, caller)
    values: Row = {
        "thread": thread_id,
        "patient": patient_id,
        "sub": caller.sub,
        "role": caller.role.value,
        "sender": account["display_name"],
        "body": body.strip(),
    }
    tx.execute(_ADD, values)
    tx.execute(_READ, {"id": thread_id})
    return _conversation(tx, _find(tx, thread_id))


def _check_text(pointer: str, text: str) -> None:
    if not text.strip():
        raise UnprocessableError.at(pointer, "too-short")
    if any(ord(letter) < ord(" ") and letter not in "\n\t" for letter in text):
        raise UnprocessableError.at(pointer, "not-text")


def _check_rate(tx: Tx, caller: Caller) -> None:
    tx.execute(_LOCK, {"key": caller.sub})
    sent = one_row(tx, _SENT, {"sub": caller.sub}) or {}
    if sent["count"] >= MOST_PER_DAY[caller.role]:
        wait: timedelta = sent["wait"] or _DAY
        raise TooManyRequestsError("You have sent many messages today.", max(1, round(wait.total_seconds())))


def _patient(tx: Tx, caller: Caller, new: ThreadNew) -> str:
    if caller.role is Role.DOCTOR:
        if new.patient_id is None:
            raise UnprocessableError.at("/patient_id", "required")
        return read_patient(tx, caller, body_id(new.patient_id, "/patient_id")).id
    own = read_account(tx, caller)["patient_id"]
    if own is None:
        raise ForbiddenError("This clinic has no record for you yet.")
    if new.patient_id is not None and body_id(new.patient_id, "/patient_id") != own:
        raise NotFoundError
    return str(own)


def _conversation(tx: Tx, thread: MessageThread) -> Conversation:
    rows = all_rows(tx, _MESSAGES, {"id": thread.id})
    messages = [Message(**row) for row in rows]
    return Conversation(thread=thread, messages=messages)


def _find(tx: Tx, thread_id: str) -> MessageThread:
    row = one_row(tx, _ONE, {"id": thread_id})
    if row is None:
        raise NotFoundError
    return MessageThread(**row)
