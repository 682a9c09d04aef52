"""Another email address or phone number, and showing that codes arrive there."""

from collections.abc import Callable

from medisecure_desktop.identity.own_account import AccountState, Attribute
from medisecure_desktop.identity.registration import Delivery
from medisecure_desktop.language import text
from medisecure_desktop.session.signed_in_account import SignedInAccount
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.forms.form_model import FormModel, code_problem, email_problem
from medisecure_desktop.ui.forms.phone_number import PHONE_PROBLEM, international


class AddressModel(FormModel):
    """Two forms: the address or number, then the code that was sent there."""

    def __init__(self, account: SignedInAccount, tasks: Tasks, on_done: Callable[[str], None]) -> None:
        super().__init__(tasks)
        self.attribute: Attribute = "email"
        self.value = ""
        self.is_confirmed = False
        self.is_code_sent = False
        self.destination = ""
        self._account = account
        self._on_done = on_done

    def begin(self, attribute: Attribute, state: AccountState) -> None:
        """Show what the clinic has now."""
        self.attribute = attribute
        self.value = state.email if attribute == "email" else state.phone
        self.is_confirmed = state.is_email_confirmed if attribute == "email" else state.is_phone_confirmed
        self.is_code_sent = False

    def submit_value(self, value: str) -> None:
        """Another one, or the same that still waits for its code."""
        value = value.strip()
        if self.refuse(self._problem(value)):
            return
        if self.attribute == "phone_number":
            value = international(value) or value
        is_same = value == self.value
        if is_same and self.is_confirmed:
            self._on_done(text("Nothing was changed."))
            return
        attribute, account = self.attribute, self._account
        self.ask(
            lambda: account.send_code(attribute) if is_same else account.change(attribute, value),
            lambda delivery: self._sent(value, delivery),
        )

    def resend(self) -> None:
        """Send another code."""
        attribute = self.attribute
        self.ask(
            lambda: self._account.send_code(attribute), lambda delivery: self._sent(self.value, delivery)
        )

    def submit_code(self, code: str) -> None:
        """Show that it arrived."""
        if not self.refuse(code_problem(code)):
            attribute = self.attribute
            work = self._account.confirm
            self.ask(lambda: work(attribute, code), lambda _: self._on_done(self._words()))

    def _sent(self, value: str, delivery: Delivery) -> None:
        self.value, self.is_code_sent, self.destination = value, True, delivery.destination

    def _words(self) -> str:
        if self.attribute == "email":
            return text("Your email address is confirmed.")
        return text("Your mobile phone is confirmed.")

    def _problem(self, value: str) -> dict[str, str]:
        if self.attribute == "email":
            problem = email_problem(value).get("email")
        else:
            problem = None if international(value) else text(PHONE_PROBLEM)
        return {"value": problem} if problem else {}
