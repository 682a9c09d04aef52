"""One region's data: on its way, here, or failed; every region of a screen fails alone."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from medisecure_desktop.session.clock import Clock, SystemClock
from medisecure_desktop.session.tasks import Tasks

if TYPE_CHECKING:
    from datetime import datetime

T = TypeVar("T")


class Part(Generic[T]):
    """Reads one thing from the clinic. A refresh keeps the old value visible; the newest reading wins."""

    def __init__(
        self,
        name: str,
        read: Callable[[], T],
        tasks: Tasks,
        on_change: Callable[[], None],
        clock: Clock | None = None,
    ) -> None:
        self.value: T | None = None
        self.error: Exception | None = None
        self.is_loading = False
        self.read_at: datetime | None = None
        self._name = name
        self._read = read
        self._tasks = tasks
        self._on_change = on_change
        self._clock = clock or SystemClock()

    def load(self) -> None:
        """Ask the clinic again."""
        self.is_loading = True
        self.error = None
        self._on_change()
        self._tasks.submit(
            self._read, on_success=self._arrived, on_error=self._failed, replaces=f"{self._name}-{id(self)}"
        )

    def forget(self) -> None:
        """Drop what was read, because it no longer answers the question."""
        self.value = None

    def _arrived(self, value: T) -> None:
        self.value = value
        self.read_at = self._clock.now()
        self.is_loading = False
        self._on_change()

    def _failed(self, error: Exception) -> None:
        self.error = error
        self.is_loading = False
        self._on_change()
