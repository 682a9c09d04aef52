"""A list that comes page by page; the newest question wins, and more is added at the end."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from medisecure_backend.contract.wire import Page
from medisecure_desktop.session.clock import Clock, SystemClock
from medisecure_desktop.session.tasks import Tasks

if TYPE_CHECKING:
    from datetime import datetime

T = TypeVar("T")


class Pager(Generic[T]):
    """`value` is what was read so far; `error` a failed first page, `more_error` a failed later one."""

    def __init__(
        self,
        name: str,
        read: Callable[[str | None], Page[T]],
        tasks: Tasks,
        on_change: Callable[[], None],
        clock: Clock | None = None,
    ) -> None:
        self.value: list[T] | None = None
        self.error: Exception | None = None
        self.more_error: Exception | None = None
        self.read_at: datetime | None = None
        self.is_loading = False
        self.is_loading_more = False
        self._cursor: str | None = None
        self._name = f"{name}-{id(self)}"
        self._read = read
        self._tasks = tasks
        self._on_change = on_change
        self._clock = clock or SystemClock()

    @property
    def has_more(self) -> bool:
        """Whether the clinic has further pages."""
        return self._cursor is not None

    def ask(self, read: Callable[[str | None], Page[T]]) -> None:
        """Ask another question from its first page on; answers to the old one are not heard of any more."""
        self._read = read
        self.load()

    def load(self) -> None:
        """Read the first page again. What is there stays visible until the answer comes."""
        self.is_loading, self.is_loading_more = True, False
        self.error = self.more_error = None
        self._on_change()
        read = self._read
        self._tasks.submit(
            lambda: read(None), on_success=self._arrived, on_error=self._failed, replaces=self._name
        )

    def load_more(self) -> None:
        """Read the next page, unless one is on its way."""
        cursor, read = self._cursor, self._read
        if cursor is None or self.is_loading or self.is_loading_more:
            return
        self.is_loading_more, self.more_error = True, None
        self._on_change()
        self._tasks.submit(
            lambda: read(cursor),
            on_success=self._more_arrived,
            on_error=self._more_failed,
            replaces=self._name,
        )

    def _arrived(self, page: Page[T]) -> None:
        self.value, self._cursor = list(page.items), page.next_cursor
        self.read_at = self._clock.now()
        self.is_loading = False
        self._on_change()

    def _failed(self, error: Exception) -> None:
        self.error, self.is_loading = error, False
        self._on_change()

    def _more_arrived(self, page: Page[T]) -> None:
        self.value = [*(self.value or []), *page.items]
        self._cursor, self.is_loading_more = page.next_cursor, False
        self._on_change()

    def _more_failed(self, error: Exception) -> None:
        self.more_error, self.is_loading_more = error, False
        self._on_change()
