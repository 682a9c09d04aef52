"""Changing one's password."""

from collections.abc import Callable

from medisecure_desktop.language import mark, text
from medisecure_desktop.session.signed_in_account import SignedInAccount
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.forms.form_model import FormModel
from medisecure_desktop.ui.forms.password_rules import problem_with_pair

SAME = mark("Choose one that differs from your present password")


class PasswordModel(FormModel):
    """The present password goes straight to the clinic; none is kept."""

    def __init__(self, account: SignedInAccount, tasks: Tasks, on_done: Callable[[], None]) -> None:
        super().__init__(tasks)
        self._account = account
        self._on_done = on_done

    def submit(self, present: str, password: str, again: str) -> None:
        """Change it."""
        errors = {} if present else {"present": text("Enter your present password")}
        errors |= problem_with_pair(password, again)
        if not errors and present == password:
            errors = {"password": text(SAME)}
        if not self.refuse(errors):
            self.ask(lambda: self._account.change_password(present, password), lambda _: self._on_done())
