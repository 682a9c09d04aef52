"""Work off the GUI thread, its outcome back on it. The only place in the program that owns threads."""

import sys
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from medisecure_desktop.api.errors import SessionEndedError

T = TypeVar("T")
THREADS = 6
SHUTDOWN_WAIT_S = 2.0


def nothing() -> None:
    """Do nothing."""


def _to_be_kept(error: Exception) -> Exception:
    """An error that is told to people stays on their screen: without the frames it came through.

    They hold the request with its token, and a connection that would not close. What nobody expected keeps
    them, for the log names the place.
    """
    if not hasattr(error, "title"):
        return error
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


class _Task:
    """One piece of work and what is owed to whoever asked for it."""

    def __init__(
        self,
        on_error: Callable[[Exception], None] | None,
        on_settled: Callable[[], None],
        on_done: Callable[["_Task"], None],
    ) -> None:
        self.is_withdrawn = False
        self.error: Exception | None = None
        self.deliver: Callable[[], None] = nothing
        self.on_error = on_error
        self.on_settled = on_settled
        self.on_done = on_done


class TaskScope:
    """All that one screen, or one session, has asked for. Nothing is delivered once it is closed."""

    def __init__(self, runner: "TaskRunner") -> None:
        self._runner = runner
        self._tasks: set[_Task] = set()
        self._newest: dict[str, _Task] = {}
        self._parts: list[TaskScope] = []
        self.is_closed = False

    def submit(
        self,
        work: Callable[[], T],
        *,
        on_success: Callable[[T], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        on_settled: Callable[[], None] | None = None,
        replaces: str | None = None,
    ) -> None:
        """Run `work` on a thread; see `session.tasks.Tasks`. Call it on the GUI thread."""
        if self.is_closed:
            return
        task = _Task(on_error, on_settled or nothing, self._forget)
        self._tasks.add(task)
        if replaces is not None:
            self._withdraw(self._newest.get(replaces))
            self._newest[replaces] = task
        self._runner.start(task, work, on_success)

    def scope(self) -> "TaskScope":
        """See `session.tasks.Tasks`; of a closed scope it comes closed."""
        part = TaskScope(self._runner)
        self._parts = [each for each in self._parts if not each.is_closed]
        self._parts.append(part)
        if self.is_closed:
            part.close()
        return part

    def close(self) -> None:
        """Withdraw everything that is under way; after this nothing is delivered and nothing starts."""
        self.is_closed = True
        for part in self._parts:
            part.close()
        self._runner.forget(self)
        for task in self._tasks:
            task.is_withdrawn = True
        self._tasks.clear()
        self._newest.clear()

    def _withdraw(self, task: _Task | None) -> None:
        if task is not None:
            task.is_withdrawn = True
            self._tasks.discard(task)

    def _forget(self, task: _Task) -> None:
        self._tasks.discard(task)
        for name in [name for name, newest in self._newest.items() if newest is task]:
            del self._newest[name]


class TaskRunner(QObject):
    """The program's threads. Create it on the GUI thread; everything it reports arrives there.

    What arrives at once is delivered one by one, and between two the window paints and hears the person.
    """

    idle = Signal()
    """Nothing is running any more, and all callbacks have been called."""

    error_unhandled = Signal(object)
    """An error that can be told to a person, which nobody asked to hear of."""

    session_ended = Signal(object)
    """The clinic no longer accepts this session: whoever asked has been told too."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None, threads: int = THREADS) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="medisecure")
        self._futures: set[Future[None]] = set()
        self._lock = threading.Lock()
        self._is_closed = False
        self._busy = 0
        self._scopes: set[TaskScope] = set()
        self._arrived: deque[_Task] = deque()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._take_next)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def busy_count(self) -> int:
        """How many pieces of work have not come back yet."""
        return self._busy

    def scope(self) -> TaskScope:
        """A new scope, to be closed by whoever asked for it."""
        scope = TaskScope(self)
        self._scopes.add(scope)
        return scope

    def start(self, task: _Task, work: Callable[[], T], on_success: Callable[[T], None] | None) -> None:
        """Run one piece of work. Scopes call this; others use a scope."""
        if self._is_closed:
            return
        self._busy += 1
        future = self._executor.submit(self._run, task, work, on_success)
        self._futures.add(future)
        future.add_done_callback(self._drop)

    def shutdown(self, wait_s: float = SHUTDOWN_WAIT_S) -> bool:
        """Close every scope and stop; waits at most `wait_s` for work that is under way.

        Returns:
            Whether all of it ended in that time.
        """
        for scope in list(self._scopes):
            scope.close()
        with self._lock:
            self._is_closed = True
        self._executor.shutdown(wait=False, cancel_futures=True)
        return not wait(list(self._futures), timeout=wait_s).not_done

    def forget(self, scope: TaskScope) -> None:
        """A scope has been closed."""
        self._scopes.discard(scope)

    def _drop(self, future: Future[None]) -> None:
        self._futures.discard(future)

    def _run(self, task: _Task, work: Callable[[], T], on_success: Callable[[T], None] | None) -> None:
        if not task.is_withdrawn:
            try:
                value = work()
            except Exception as error:  # noqa: BLE001 - every error is carried to the GUI thread and judged there
                task.error = _to_be_kept(error)
            else:
                task.deliver = partial(self._succeed, on_success, value)
        with self._lock:
            if not self._is_closed:
                self._finished.emit(task)

    @staticmethod
    def _succeed(on_success: Callable[[T], None] | None, value: T) -> None:
        if on_success is not None:
            on_success(value)

    def _on_finished(self, task: _Task) -> None:
        self._arrived.append(task)
        if not self._next.isActive():
            self._next.start()

    def _take_next(self) -> None:
        task = self._arrived.popleft()
        if self._arrived:
            self._next.start()
        self._busy -= 1
        task.on_done(task)
        try:
            if not task.is_withdrawn:
                self._deliver(task)
        finally:
            if self._busy == 0:
                self.idle.emit()

    def _deliver(self, task: _Task) -> None:
        try:
            if task.error is None:
                task.deliver()
            else:
                self._route(task.error, task.on_error)
        finally:
            if not task.is_withdrawn:
                task.on_settled()

    def _route(self, error: Exception, on_error: Callable[[Exception], None] | None) -> None:
        if not hasattr(error, "title"):
            sys.excepthook(type(error), error, error.__traceback__)
            return
        if on_error is not None:
            on_error(error)
        if isinstance(error, SessionEndedError):
            self.session_ended.emit(error)
        elif on_error is None:
            self.error_unhandled.emit(error)
