"""Tasks that a test runs by hand, so that every order can be tried."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass
class HandTasks:
    """Tasks that run when the test says so, in the order asked for; `replaces` drops the older one."""

    waiting: list[tuple[Callable[[], Any], Any, Any, Any]] = field(default_factory=list)

    def submit(self, work, *, on_success=None, on_error=None, on_settled=None, replaces=None):
        if replaces is not None:
            self.waiting = [one for one in self.waiting if one[3] != replaces]
        self.waiting.append((work, on_success, on_error, replaces))

    def close(self) -> None:
        self.waiting.clear()

    def run(self) -> None:
        while self.waiting:
            work, on_success, on_error, _ = self.waiting.pop(0)
            try:
                value = work()
            except Exception as error:
                if on_error is None or not hasattr(error, "title"):
                    raise
                on_error(error)
            else:
                if on_success is not None:
                    on_success(value)
