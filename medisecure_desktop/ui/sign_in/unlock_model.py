"""Unlocking: the same person's password, and the code only if their sign-in has ended meanwhile."""

from collections.abc import Callable

from medisecure_desktop.api.errors import SessionEndedError
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.steps import (
    AuthenticatorSecret,
    AuthenticatorSetupStep,
    CodeStep,
    MethodStep,
    Step,
)
from medisecure_desktop.language import text
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.forms.form_model import Message
from medisecure_desktop.ui.sign_in.pages import Page
from medisecure_desktop.ui.sign_in.sign_in_model import SignInAgain, SignInModel


class Proved:
    """The pool has accepted the password, and the sign-in from before still lasts."""


class UnlockModel(SignInModel):
    """Signing in again as one person and nobody else. `require_session` raises once their session is over."""

    def __init__(
        self,
        authenticator: Authenticator,
        tasks: Tasks,
        clock: Clock,
        email: str,
        *,
        require_session: Callable[[], object],
        check_session: Callable[[], None],
        on_proved: Callable[[], None],
    ) -> None:
        super().__init__(authenticator, tasks, clock, can_register=False, again=SignInAgain(email))
        self._whose = email
        self._require_session, self._check_session = require_session, check_session
        self._on_proved = on_proved

    def submit_password(self, email: str, password: str) -> None:
        """Their password, whatever address is given."""
        del email
        if self.refuse({} if password else {"password": text("Enter your password")}):
            return
        self.ask(lambda: self._prove(password), self._answered, self._refused, self._answered_late)

    def leave_for(self, page: Page, email: str) -> None:
        """Another form, about the same person."""
        del email
        super().leave_for(page, self._whose)

    def _prove(self, password: str) -> Step | AuthenticatorSecret | Proved:
        step = self._authenticator.sign_in(self._whose, password)
        if isinstance(step, AuthenticatorSetupStep):
            return self._authenticator.begin_authenticator_setup(step)
        if isinstance(step, CodeStep | MethodStep):
            try:
                self._require_session()
            except SessionEndedError:
                return step
            return Proved()
        return step

    def _answered(self, step: Step | AuthenticatorSecret | Proved) -> None:
        if isinstance(step, Proved):
            self._on_proved()
        else:
            self._arrived(step)

    def _answered_late(self, step: Step | AuthenticatorSecret | Proved) -> None:
        if not isinstance(step, Proved):
            self._arrived_late(step)

    def _refused(self, error: Exception) -> None:
        super()._refused(error)
        if isinstance(error, SignInError) and error.id == "wrong-credentials":
            body = text("Check it, then try again.")
            self.message = Message("danger", text("That password is not right."), body)
            self._check_session()
