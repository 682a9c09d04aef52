"""Setting up another authenticator app while signed in."""

from collections.abc import Callable

from medisecure_desktop.identity.own_account import AppSecret
from medisecure_desktop.language import text
from medisecure_desktop.session.signed_in_account import SignedInAccount
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.forms.form_model import FormModel, code_problem


class AppModel(FormModel):
    """The app that is used now stays good until a code of the new one was right."""

    def __init__(self, account: SignedInAccount, tasks: Tasks, on_done: Callable[[], None]) -> None:
        super().__init__(tasks)
        self.secret: AppSecret | None = None
        self._account = account
        self._on_done = on_done

    def begin(self) -> None:
        """Ask for a new secret."""
        self.ask(self._account.begin_app, self._has_arrived)

    def submit(self, code: str, device_name: str) -> None:
        """The first code of the new app."""
        if self.secret is not None and not self.refuse(code_problem(code)):
            name = device_name.strip() or text("Authenticator app")
            self.ask(lambda: self._account.finish_app(code, name), lambda _: self._on_done())

    def _has_arrived(self, secret: AppSecret) -> None:
        self.secret = secret
