"""Notices, from the work that screens do anyway, whether the clinic answers."""

from collections.abc import Callable
from typing import TypeVar

from medisecure_desktop.api.errors import ClinicDownError, OfflineError
from medisecure_desktop.session.tasks import Tasks

T = TypeVar("T")


class WatchedTasks:
    """The same tasks; says of each one whether the clinic was reached. No request is made for this."""

    def __init__(self, tasks: Tasks, on_reached: Callable[[], None], on_lost: Callable[[], None]) -> None:
        self._tasks = tasks
        self._on_reached = on_reached
        self._on_lost = on_lost

    def submit(
        self,
        work: Callable[[], T],
        *,
        on_success: Callable[[T], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        on_settled: Callable[[], None] | None = None,
        replaces: str | None = None,
    ) -> None:
        """Run `work`; see `session.tasks.Tasks`."""

        def succeeded(outcome: T) -> None:
            self._on_reached()
            if on_success is not None:
                on_success(outcome)

        def failed(error: Exception) -> None:
            is_lost = isinstance(error, OfflineError | ClinicDownError)
            (self._on_lost if is_lost else self._on_reached)()
            if on_error is not None:
                on_error(error)

        self._tasks.submit(
            work,
            on_success=succeeded,
            on_error=failed if on_error is not None else None,
            on_settled=on_settled,
            replaces=replaces,
        )

    def scope(self) -> "WatchedTasks":
        """See `session.tasks.Tasks`."""
        return WatchedTasks(self._tasks.scope(), self._on_reached, self._on_lost)

    def close(self) -> None:
        """See `session.tasks.Tasks`."""
        self._tasks.close()
