"""What a window does with its session, off the GUI thread and in its order."""

from collections.abc import Callable

from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.steps import Tokens
from medisecure_desktop.session.life import AT_A_STRANGE_SCREEN, WHOLE_DAY
from medisecure_desktop.session.session import Session
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.task_runner import TaskRunner


class SessionKeeping:
    """`tasks` outlive every screen. What is only written down here waits behind no question to the clinic."""

    def __init__(
        self, session: Session, authenticator: Authenticator, tasks: Tasks, *, is_staff: bool, is_shared: bool
    ) -> None:
        self._session, self._authenticator, self._tasks = session, authenticator, tasks
        self._is_staff, self._is_shared = is_staff, is_shared
        self._runner = TaskRunner(threads=1)
        self._here = self._runner.scope()
        self._is_ending = False
        self.is_kept = True
        """Whether this sign-in may outlive the program."""

    def begin(
        self,
        tokens: Tokens,
        *,
        wants_to_stay: bool,
        on_begun: Callable[[], None],
        on_refused: Callable[[Exception], None],
    ) -> None:
        """The tokens of a finished sign-in are the session's from here on."""

        def refused(error: Exception) -> None:
            self._tasks.submit(
                lambda: self._authenticator.revoke(tokens.refresh_token), on_error=lambda _: None
            )
            on_refused(error)

        stays = self._is_staff or wants_to_stay
        keeps = self.is_kept = stays and not self._is_shared
        self._session.life = WHOLE_DAY if self._is_staff or keeps else AT_A_STRANGE_SCREEN
        self._tasks.submit(
            lambda: self._session.adopt(tokens, keeps=keeps),
            on_success=lambda _: on_begun(),
            on_error=refused,
        )

    def lock(self) -> None:
        """Whatever ends the program from now on, it does not come back open."""
        self._here.submit(self._session.lock)

    def unlock(self) -> None:
        """The person is back."""
        self._here.submit(self._session.unlock)

    def end(self) -> None:
        """Sign out, although nobody waits for it."""
        self._is_ending = True

        def has_ended() -> None:
            self._is_ending = False

        self._tasks.submit(self._session.sign_out, on_settled=has_ended)

    def stop(self) -> None:
        """The program ends: what signing out promises holds although every thread was busy."""
        self._runner.shutdown()
        if self._is_ending:
            self._session.wipe()
        self._session.close()
