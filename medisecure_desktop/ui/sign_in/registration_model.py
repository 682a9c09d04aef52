"""Creating an account as a patient, and confirming the email address."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.registration import Delivery, Registration
from medisecure_desktop.language import mark, text
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.forms.form_model import FormModel, Message, code_problem, email_problem
from medisecure_desktop.ui.forms.password_rules import problem_with_pair
from medisecure_desktop.ui.forms.phone_number import PHONE_PROBLEM, international

SENT = mark("We sent another code.")
_FIRST_YEAR = 1900


@dataclass(frozen=True)
class NewPerson:
    """What the first form holds. The repr shows nothing of it."""

    given: str = field(repr=False)
    family: str = field(repr=False)
    birth_date: date | None = field(repr=False)
    email: str = field(repr=False)
    phone: str = field(repr=False)


class RegistrationModel(FormModel):
    """Three forms: about you, a password, the code from the email."""

    def __init__(
        self,
        authenticator: Authenticator,
        tasks: Tasks,
        clock: Clock,
        *,
        on_described: Callable[[str], None],
        on_code_sent: Callable[[str], None],
        on_confirmed: Callable[[], None],
    ) -> None:
        super().__init__(tasks)
        self.person: NewPerson | None = None
        self._authenticator = authenticator
        self._clock = clock
        self._on_described = on_described
        self._on_code_sent = on_code_sent
        self._on_confirmed = on_confirmed

    def describe(self, person: NewPerson) -> None:
        """Who the person is; kept until the account is made. Nothing is sent yet."""
        if not self.refuse(self._problems(person)):
            self.person = person
            self._on_described(person.email)

    def register(self, password: str, again: str) -> None:
        """Create the account; the clinic sends a code to the email address."""
        person = self.person
        if person is None or person.birth_date is None or self.refuse(problem_with_pair(password, again)):
            return
        registration = Registration(
            family=person.family,
            given=person.given,
            birth_date=person.birth_date,
            email=person.email,
            phone=international(person.phone),
            password=password,
        )
        self.ask(lambda: self._authenticator.register(registration), lambda _: self._registered(person.email))

    def _registered(self, email: str) -> None:
        self.person = None
        self._on_code_sent(email)

    def confirm(self, email: str, code: str) -> None:
        """Confirm the email address."""
        if not self.refuse(code_problem(code)):
            work = self._authenticator.confirm_registration
            self.ask(lambda: work(email, code), lambda _: self._on_confirmed())

    def resend(self, email: str) -> None:
        """Send another code."""
        self.ask(lambda: self._authenticator.resend_registration_code(email), self._resent)

    def _resent(self, _: Delivery) -> None:
        self.message = Message("success", text(SENT), text("Use the newest email."))

    def _problems(self, person: NewPerson) -> dict[str, str]:
        errors: dict[str, str] = {}
        if not person.given:
            errors["given"] = text("Enter your first name")
        if not person.family:
            errors["family"] = text("Enter your last name")
        if person.birth_date is None:
            errors["birth_date"] = text("Enter your date of birth")
        elif person.birth_date.year < _FIRST_YEAR or person.birth_date >= self._clock.now().date():
            errors["birth_date"] = text("Date of birth must be in the past")
        errors |= email_problem(person.email)
        if person.phone and international(person.phone) is None:
            errors["phone"] = text(PHONE_PROBLEM)
        return errors
