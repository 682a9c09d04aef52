"""A doctor's inbox: what waits for them, newest first."""

from datetime import date, datetime
from typing import Literal

from medisecure_backend.contract.wire import Reply

TaskKind = Literal["unsigned-draft", "abnormal-result", "message", "appointment-request"]


class Task(Reply, frozen=True):
    """One thing that waits. `id` is the note's, the observation's, the thread's or the visit's."""

    id: str
    kind: TaskKind
    patient_id: str
    patient_name: str
    patient_birth_date: date
    at: datetime
    title: str
    detail: str
    flag: str | None = None


class Acknowledgement(Reply, frozen=True):
    """Who looked at an abnormal result first, and when."""

    id: str
    patient_id: str
    by_name: str
    at: datetime
