"""Messages between a patient and the doctors who look after them: plain text, in threads."""

from typing import Annotated

import msgspec

from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.wire import Id, Instant, Reply, Request

MOST_IN_THREAD = 200
"""A thread that is this long is at its end: a new one begins."""

_PLAIN = r"^[^\x00-\x08\x0b-\x1f]*$"
"""Line breaks and tabs, and no other character that steers a terminal."""
Subject = Annotated[str, msgspec.Meta(min_length=1, max_length=120, extra_json_schema={"pattern": _PLAIN})]
MessageText = Annotated[
    str, msgspec.Meta(min_length=1, max_length=4000, extra_json_schema={"pattern": _PLAIN})
]


class Message(Reply, frozen=True):
    """One message. `is_own` tells the reader's own from the others'."""

    id: Id
    sender: str
    sender_role: Role
    body: str
    sent_at: Instant
    is_own: bool


class MessageThread(Reply, frozen=True):
    """A thread in a list: whose record it belongs to, the last word, and how much is unread."""

    id: Id
    patient_id: Id
    patient_name: str
    subject: str
    last_message_at: Instant
    last_sender: str
    last_sender_role: Role
    unread: int


class Conversation(Reply, frozen=True):
    """A thread with all its messages, oldest first."""

    thread: MessageThread
    messages: list[Message]


class ThreadNew(Request, frozen=True):
    """A new thread with its first message. Doctors name the patient, patients write about themselves."""

    subject: Subject
    body: MessageText
    patient_id: Id | None = None


class MessageNew(Request, frozen=True):
    """An answer in a thread."""

    body: MessageText
