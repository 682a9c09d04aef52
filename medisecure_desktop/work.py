"""Somebody's work in the window, while they sign in again or unlock it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from medisecure_desktop.ui.task_runner import TaskScope

if TYPE_CHECKING:
    from medisecure_backend.contract.people import Me


@dataclass(frozen=True)
class Work:
    """Whose it is, and all that was asked of the clinic for it."""

    scope: TaskScope
    me: "Me"
