"""A forgotten password: a code by email, then a new password."""

from collections.abc import Callable

from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.forms.form_model import FormModel, code_problem, email_problem
from medisecure_desktop.ui.forms.password_rules import problem_with_pair


class RecoveryModel(FormModel):
    """Two forms: which address, then the code and the new password."""

    def __init__(
        self,
        authenticator: Authenticator,
        tasks: Tasks,
        *,
        on_code_sent: Callable[[str], None],
        on_changed: Callable[[], None],
    ) -> None:
        super().__init__(tasks)
        self._authenticator = authenticator
        self._on_code_sent = on_code_sent
        self._on_changed = on_changed

    def send_code(self, email: str) -> None:
        """Send a code, if there is such an account; nobody learns whether there is."""
        if not self.refuse(email_problem(email)):
            work = self._authenticator.forgot_password
            self.ask(lambda: work(email), lambda _: self._on_code_sent(email))

    def change_password(self, email: str, code: str, password: str, again: str) -> None:
        """Choose a new password with the code."""
        if not self.refuse(code_problem(code) | problem_with_pair(password, again)):
            work = self._authenticator.confirm_forgot_password
            self.ask(lambda: work(email, code, password), lambda _: self._on_changed())
