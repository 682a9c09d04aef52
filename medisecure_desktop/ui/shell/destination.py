"""Where a person can go in the window, and what a role's screens are built from."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks

if TYPE_CHECKING:  # the window is painted before these are needed
    from medisecure_backend.contract.people import Me
    from medisecure_desktop.api.client import ClinicApi
    from medisecure_desktop.ui.shell.notice import Notice


@dataclass(frozen=True)
class Found:
    """Something that was searched for: what to open a destination with, and how to tell it from others."""

    argument: object
    title: str
    detail: str


@dataclass(frozen=True)
class PlaceAct:
    """Something to do at a destination, offered by the command palette: it is opened with the argument."""

    title: str
    icon: str
    argument: object


@dataclass(frozen=True)
class Destination:
    """One entry of the navigation. `build` makes its screen when it is first opened.

    A screen that takes an argument has a method `open(argument)`. A destination that only makes sense with
    one, such as a chart, is not `listed`; `find` looks for arguments by words, off the GUI thread.
    One whose `open` can also bring back what was looked at has a method `here()` that returns that argument.
    A screen whose first field is not where somebody begins has a method `start()` that returns the widget.
    """

    id: str
    title: str
    icon: str
    build: Callable[[], QWidget]
    listed: bool = True
    acts: tuple[PlaceAct, ...] = ()
    find: Callable[[str], list[Found]] | None = None


@dataclass(frozen=True)
class ChosenRow:
    """The row of a list whose details are open: an argument to come back to it."""

    id: str


@dataclass(frozen=True)
class Place:
    """A destination as it was opened: with which record, if with any."""

    id: str
    argument: object = None


@dataclass(frozen=True)
class RoleContext:
    """What a role's screens may use: the clinic, who is signed in, work off the GUI thread, the window."""

    api: "ClinicApi"
    me: "Me"
    tasks: Tasks
    clock: Clock
    navigate: Callable[[str, object], None]
    notify: "Callable[[Notice], None]"
