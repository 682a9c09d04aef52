"""What the account page knows: how the account stands, what is being changed, and what came of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeVar

from medisecure_desktop.identity.steps import CodeKind
from medisecure_desktop.language import text
from medisecure_desktop.session.signed_in_account import SignedInAccount
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.profile.address_model import AddressModel
from medisecure_desktop.ui.profile.app_model import AppModel
from medisecure_desktop.ui.profile.password_model import PasswordModel
from medisecure_desktop.ui.regions.part import Part

if TYPE_CHECKING:
    from medisecure_desktop.identity.own_account import AccountState
    from medisecure_desktop.identity.presence import KnownComputer, KnownSession

T = TypeVar("T")
Task = Literal["", "password", "app", "email", "phone_number"]


class ProfileModel:
    """One thing is changed at a time: opening another closes the one before, and forgets what was typed."""

    def __init__(self, account: SignedInAccount, tasks: Tasks, notify: Callable[[str, str], None]) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.on_left: Callable[[], None] = lambda: None
        """Signed out everywhere: there is nobody here any more."""
        self.task: Task = ""
        self._account = account
        self._tasks = tasks
        self._notify = notify
        self.state: Part[AccountState] = Part("account", account.read, tasks, self._changed)
        self.computers: Part[list[KnownComputer]] = Part(
            "computers", lambda: account.computers() or [], tasks, self._changed
        )
        self.sessions: Part[list[KnownSession]] = Part(
            "sessions", lambda: account.sessions() or [], tasks, self._changed
        )
        self.password = PasswordModel(account, tasks, lambda: self._done(text("Your password is changed.")))
        self.app = AppModel(account, tasks, lambda: self._done(text("Your new sign-in code is set up.")))
        self.address = AddressModel(account, tasks, self._done)

    @property
    def this_computer(self) -> str:
        """The pool's name for this computer."""
        return self._account.this_computer()

    def load(self) -> None:
        """Read everything again."""
        for part in (self.state, self.computers, self.sessions):
            part.load()

    def begin(self, task: Task) -> None:
        """Change one thing."""
        self._forget()
        self.task = task
        if task == "app":
            self.app.begin()
        elif task in {"email", "phone_number"} and self.state.value is not None:
            self.address.begin("email" if task == "email" else "phone_number", self.state.value)
        self.on_change()

    def leave(self) -> None:
        """Change nothing."""
        self._forget()
        self.on_change()

    def prefer(self, kind: CodeKind) -> None:
        """Switch a second factor on and ask for it first."""
        self._write(lambda: self._account.prefer(kind), text("Your sign-in code is changed."), self.state)

    def switch_off(self, kind: CodeKind) -> None:
        """Do not use a second factor any more."""
        self._write(lambda: self._account.switch_off(kind), text("Your sign-in code is changed."), self.state)

    def forget_computer(self, key: str) -> None:
        """A code is needed there again."""
        self._write(
            lambda: self._account.forget_computer(key),
            text("The computer is no longer remembered."),
            self.computers,
        )

    def end_session(self, session_id: str) -> None:
        """Sign out there."""
        self._write(lambda: self._account.end_session(session_id), text("Signed out there."), self.sessions)

    def sign_out_everywhere(self) -> None:
        """End every session of this person."""
        self._tasks.submit(
            self._account.sign_out_everywhere,
            on_error=self._tell,
            on_settled=self.on_left,
        )

    def _write(self, work: Callable[[], None], done: str, part: "Part[T]") -> None:
        """What came of it is told, and shown as the clinic has it now."""
        self._tasks.submit(
            work,
            on_success=lambda _: self._notify("success", done),
            on_error=self._tell,
            on_settled=part.load,
        )

    def _tell(self, error: Exception) -> None:
        self._notify("danger", f"{getattr(error, 'title', '')} {getattr(error, 'body', '')}".strip())

    def _done(self, words: str) -> None:
        self._forget()
        self._notify("success", words)
        self.state.load()

    def _forget(self) -> None:
        self.task = ""
        for form in (self.password, self.app, self.address):
            form.forget()
            form.clear()
        self.app.secret = None

    def _changed(self) -> None:
        self.on_change()
