"""Going on where the program was closed: what the keychain has, what the clinic says, a way on from each."""

from collections.abc import Callable
from dataclasses import dataclass

from medisecure_desktop.api.errors import SessionEndedError
from medisecure_desktop.keychain.secret_store import SecretStore
from medisecure_desktop.language import mark, text
from medisecure_desktop.session.remembered_computers import RememberedComputers
from medisecure_desktop.session.session import Session
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.forms.form_model import Message
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel

GOING_ON = mark("Going on where you left off.")
OTHERWISE = mark("Sign in with your password instead")
LOCKED = mark("This window was locked when it was closed.")
_STILL_KEPT = mark("You are still signed in here. Try again, or sign in with your password.")


@dataclass(frozen=True)
class _Found:
    """What the keychain is, and what is in it."""

    is_persistent: bool
    has_something: bool
    is_locked: bool


class ReturnModel:
    """One per start of the program. Whoever begins to sign in meanwhile is not interrupted."""

    def __init__(
        self,
        session: Session,
        computers: RememberedComputers,
        tasks: Tasks,
        sign_in: SignInModel,
        *,
        is_shown: Callable[[], bool],
        on_store: Callable[[bool], None],
        on_returned: Callable[[], None],
    ) -> None:
        self._session = session
        self._computers = computers
        self._tasks = tasks
        self._sign_in = sign_in
        self._is_shown = is_shown
        self._on_store = on_store
        self._on_returned = on_returned

    def begin(self, open_store: Callable[[], SecretStore]) -> None:
        """Look for the keychain, and for a session in it. `on_store` hears whether it keeps anything."""

        def look() -> _Found:
            store = open_store()
            self._session.keep_in(store)
            self._computers.keep_in(store)
            has_something = self._session.has_something_kept()
            return _Found(store.persistent, has_something, has_something and self._session.is_kept_locked())

        self._tasks.submit(look, on_success=self._found)

    def _found(self, found: "_Found") -> None:
        self._on_store(found.is_persistent)
        if not (found.has_something and self._is_shown() and self._sign_in.is_untouched):
            return
        if found.is_locked:
            self._sign_in.close_door(Message("info", text(LOCKED), text("Sign in again to go on.")))
        else:
            self.try_now()

    def try_now(self) -> None:
        """Ask the clinic whether the session is still good."""
        attempt = self._sign_in.open_door(GOING_ON, OTHERWISE)

        def is_wanted() -> bool:
            return self._is_shown() and self._sign_in.visits == attempt

        self._tasks.submit(
            self._session.restore,
            on_success=lambda is_restored: self._restored(is_restored) if is_wanted() else None,
            on_error=lambda error: self._failed(error) if is_wanted() else None,
        )

    def _restored(self, is_restored: bool) -> None:  # noqa: FBT001 - the outcome of restore()
        if is_restored:
            self._on_returned()
        else:
            self._sign_in.close_door(
                Message("info", text("Your last sign-in has ended."), text("Sign in again to go on."))
            )

    def _failed(self, error: Exception) -> None:
        title = getattr(error, "title", "")
        if isinstance(error, SessionEndedError):
            self._sign_in.close_door(Message("danger", title, error.body))
            return
        self._sign_in.close_door(
            Message("warning", title, text(_STILL_KEPT), action=text("Try again"), on_action=self.try_now)
        )
