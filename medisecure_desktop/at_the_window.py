"""Who is at the window: nobody yet, somebody at work, or somebody whose work waits out of sight."""

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from medisecure_backend.contract.people import Me
    from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
    from medisecure_desktop.ui.task_runner import TaskScope


class Standing(Enum):
    """How the window stands to people."""

    DOOR = "nobody is signed in"
    WORK = "somebody works"
    ASIDE = "their work waits while they sign in again"
    LOCKED = "their work waits until they have shown who they are"


class AtTheWindow:
    """Changes only by its methods, from which every mixture that makes no sense is missing.

    `me` is whose work there is, on the screen or out of sight; `sign_in` what is asked of whoever comes, and
    None while somebody works; `tasks` is all that was asked of the clinic for what the screen shows. What
    nobody comes back to is closed, so that no late answer paints on what the next person sees.
    """

    def __init__(self, new_tasks: "Callable[[], TaskScope]") -> None:
        self._new_tasks = new_tasks
        self.standing = Standing.DOOR
        self.me: Me | None = None
        self.sign_in: SignInModel | None = None
        self.tasks = new_tasks()
        self._waiting: TaskScope | None = None

    @property
    def has_work_waiting(self) -> bool:
        """Whether somebody's work is out of sight."""
        return self.standing in {Standing.ASIDE, Standing.LOCKED}

    def nobody(self) -> None:
        """Nobody is here, and nothing waits for anybody."""
        self._close_all()
        self.standing, self.me = Standing.DOOR, None

    def works(self, me: "Me") -> None:
        """This person begins to work."""
        self._close_all()
        self.standing, self.me, self.sign_in = Standing.WORK, me, None

    def steps_aside(self) -> None:
        """Who works is to show who they are; their work waits as it is."""
        if self.standing is Standing.WORK:
            self.standing = Standing.ASIDE
            self._waiting, self.tasks = self.tasks, self._new_tasks()

    def locks(self) -> None:
        """Nobody goes back to the work any more without having shown who they are."""
        self.steps_aside()
        if self.standing is Standing.ASIDE:
            self.standing = Standing.LOCKED

    def comes_back(self) -> "Me | None":
        """Whose work it is goes on with it; None if there is none."""
        if self._waiting is None:
            return None
        self.tasks.close()
        self.tasks, self._waiting = self._waiting, None
        self.standing, self.sign_in = Standing.WORK, None
        return self.me

    def forgets_work(self) -> None:
        """Somebody else has come: the work that waited is nobody's."""
        if self._waiting is not None:
            self._waiting.close()
            self._waiting = None
            self.standing, self.me = Standing.DOOR, None

    def _close_all(self) -> None:
        self.tasks.close()
        if self._waiting is not None:
            self._waiting.close()
        self.tasks, self._waiting = self._new_tasks(), None
