"""What a model needs in order to work off the GUI thread, without knowing Qt or threads."""

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Tasks(Protocol):
    """Runs work elsewhere and brings the outcome back to the thread that asked."""

    def submit(
        self,
        work: Callable[[], T],
        *,
        on_success: Callable[[T], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        on_settled: Callable[[], None] | None = None,
        replaces: str | None = None,
    ) -> None:
        """Run `work` and call back with what came of it.

        `on_error` hears only of what can be told to a person (errors with a `title`); a bug goes to the
        exception hook. `on_settled` is called last, whatever happened. Work with the same `replaces` name
        withdraws the one before it: only the newest is heard of.
        """
        ...

    def scope(self) -> "Tasks":
        """Tasks for a part that ends earlier than the whole: whoever asks closes them, or the whole does."""
        ...

    def close(self) -> None:
        """Withdraw everything: from now on nothing is started and nothing is delivered."""
        ...
