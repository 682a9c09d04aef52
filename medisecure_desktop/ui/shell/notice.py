"""What the window tells in passing, or across the top."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Notice:
    """One sentence for the person: tone "info", "success", "warning" or "danger"; `undo` takes it back."""

    tone: str
    text: str
    undo: Callable[[], None] | None = None
