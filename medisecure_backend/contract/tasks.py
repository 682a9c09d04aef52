"""A doctor's inbox: what waits for them, newest first."""

from datetime import date
from typing import Literal

from medisecure_backend.contract.wire import Id, Instant, Reply

TaskKind = Literal["unsigned-draft", "abnormal-result", "message", "appointment-request"]


class Task(Reply, frozen=True):
    """One thing that waits. `id` is the note's, the observation's, the thread's or the visit's."""

    id: Id
    kind: TaskKind
    patient_id: Id
    patient_name: str
    patient_birth_date: date
    at: Instant
    title: str
    detail: str
    flag: str | None = None


class Acknowledgement(Reply, frozen=True):
    """Who looked at an abnormal result first, and when."""

    id: Id
    patient_id: Id
    by_name: str
    at: Instant
