"""What every form has in common: one request at a time, and what to say when it fails."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar

from medisecure_desktop.language import mark, text
from medisecure_desktop.session.tasks import Tasks

T = TypeVar("T")
Tone = Literal["danger", "warning", "success", "info"]
CODE_LENGTH = 6
MISSING_EMAIL = mark("Enter your email address")
PARTIAL_EMAIL = mark("Enter an email address in full, like name@example.org")
MISSING_CODE = mark("Enter the 6 digits")
_NOBODY_REFUSED = frozenset({"network", "clinic-down", "busy", "not-secure", "blocked"})
"""Failures that say nothing about what was typed."""
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")


@dataclass(frozen=True)
class Message:
    """What a form says above its fields."""

    tone: Tone
    title: str
    body: str = ""
    action: str = ""
    on_action: Callable[[], None] | None = None
    """What a button beside the message does, where there is one thing to do about it."""


class FormModel:
    """A form that asks one thing of the clinic at a time. What was typed stays with the screen."""

    def __init__(self, tasks: Tasks) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.message: Message | None = None
        self.field_errors: dict[str, str] = {}
        self.is_busy = False
        self.failures = 0
        """Counts refusals: the screen empties secrets and codes whenever it grows."""
        self.ways_on: Mapping[str, Callable[[], None]] = {}
        """What the button beside a failure's words does, by its entry in the catalogue."""
        self._tasks = tasks
        self._question = 0

    def forget(self) -> None:
        """Hear no answer to what was asked."""
        self._question += 1
        self.is_busy = False

    def cancel(self) -> None:
        """Wait no longer for what was asked. It may happen all the same."""
        self.forget()
        self.on_change()

    def clear(self) -> None:
        """Nothing to say (any more)."""
        self.message = None
        self.field_errors = {}

    def refuse(self, errors: dict[str, str]) -> bool:
        """Say what is wrong with the fields, if anything is; whether that was so."""
        self.message = None
        self.field_errors = errors
        self.on_change()
        return bool(errors)

    def ask(
        self,
        work: Callable[[], T],
        on_success: Callable[[T], None],
        on_error: Callable[[Exception], None] | None = None,
        on_late: Callable[[T], None] | None = None,
    ) -> None:
        """Ask the clinic; a second question waits until the first is answered by not being asked.

        `on_late` hears of a success that nobody waits for any more.
        """
        if self.is_busy:
            return
        self.is_busy = True
        self._question += 1
        question = self._question
        self.clear()
        self.on_change()

        def succeeded(value: T) -> None:
            if question == self._question:
                on_success(value)
            elif on_late is not None:
                on_late(value)

        def failed(error: Exception) -> None:
            if question == self._question:
                (on_error or self.fail)(error)

        def settled() -> None:
            if question == self._question:
                self.is_busy = False
                self.on_change()

        self._tasks.submit(work, on_success=succeeded, on_error=failed, on_settled=settled)

    def fail(self, error: Exception) -> None:
        """Say what went wrong. What was typed is kept, except secrets and codes that were refused."""
        entry = str(getattr(error, "id", ""))
        if entry not in _NOBODY_REFUSED:
            self.failures += 1
        self.message = Message(
            "danger",
            getattr(error, "title", ""),
            getattr(error, "body", ""),
            getattr(error, "action", ""),
            self.ways_on.get(entry),
        )


def email_problem(email: str) -> dict[str, str]:
    """What to say at the email field."""
    if not email:
        return {"email": text(MISSING_EMAIL)}
    return {} if _EMAIL.fullmatch(email) else {"email": text(PARTIAL_EMAIL)}


def code_problem(code: str) -> dict[str, str]:
    """What to say at the code field."""
    return {} if len(code) == CODE_LENGTH and code.isdigit() else {"code": text(MISSING_CODE)}


def message_of(error: object) -> Message:
    """An error that can be told to a person, as a message."""
    return Message("danger", getattr(error, "title", ""), getattr(error, "body", ""))
