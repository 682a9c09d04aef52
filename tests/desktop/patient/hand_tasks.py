"""Tasks that a test runs by hand, so that every order can be tried."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Asked:
    """One piece of work, and who asked for it."""

    by: "HandTasks"
    work: Callable[[], Any]
    on_success: Any
    on_error: Any
    replaces: str | None


@dataclass(eq=False)
class HandTasks:
    """Tasks that run when the test says so, in the order asked for; `replaces` drops the older one."""

    waiting: list[Asked] = field(default_factory=list)
    parts: list["HandTasks"] = field(default_factory=list)
    is_closed: bool = False

    def submit(self, work, *, on_success=None, on_error=None, on_settled=None, replaces=None):
        if self.is_closed:
            return
        if replaces is not None:
            self._drop(lambda one: one.replaces == replaces)
        self.waiting.append(Asked(self, work, on_success, on_error, replaces))

    def scope(self):
        part = HandTasks(self.waiting)
        self.parts.append(part)
        return part

    def close(self) -> None:
        self.is_closed = True
        for part in self.parts:
            part.close()
        self._drop(lambda _: True)

    def run(self) -> None:
        while self.waiting:
            one = self.waiting.pop(0)
            try:
                value = one.work()
            except Exception as error:
                if one.on_error is None or not hasattr(error, "title"):
                    raise
                one.on_error(error)
            else:
                if one.on_success is not None:
                    one.on_success(value)

    def _drop(self, is_unwanted: Callable[[Asked], bool]) -> None:
        self.waiting[:] = [one for one in self.waiting if one.by is not self or not is_unwanted(one)]
