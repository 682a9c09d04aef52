"""Reads that belong to one patient's chart: nothing of them is heard once the chart is closed."""

from collections.abc import Callable
from typing import TypeVar

from medisecure_desktop.session.tasks import Tasks

T = TypeVar("T")


class WithdrawableTasks:
    """Passes work on to the session's tasks, and drops every outcome after `close`."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._is_closed = False

    def submit(
        self,
        work: Callable[[], T],
        *,
        on_success: Callable[[T], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        on_settled: Callable[[], None] | None = None,
        replaces: str | None = None,
    ) -> None:
        """See `session.tasks.Tasks`."""
        if self._is_closed:
            return

        def succeeded(value: T) -> None:
            if on_success is not None and not self._is_closed:
                on_success(value)

        def failed(error: Exception) -> None:
            if on_error is not None and not self._is_closed:
                on_error(error)

        def settled() -> None:
            if on_settled is not None and not self._is_closed:
                on_settled()

        self._tasks.submit(work, on_success=succeeded, on_error=failed, on_settled=settled, replaces=replaces)

    def close(self) -> None:
        """From now on nothing is started and nothing is delivered."""
        self._is_closed = True
