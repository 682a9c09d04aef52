"""Signing in: which form is shown, what it asks of the clinic, and where each answer leads."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.steps import (
    AuthenticatorSecret,
    AuthenticatorSetupStep,
    CodeStep,
    EmailSetupStep,
    MethodStep,
    NewPasswordStep,
    SetupChoiceStep,
    SignedIn,
    Step,
    Tokens,
    UnsupportedStep,
)
from medisecure_desktop.language import Marked, mark, text
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.forms.form_model import FormModel, Message, code_problem, email_problem
from medisecure_desktop.ui.forms.password_rules import problem_with_pair
from medisecure_desktop.ui.sign_in.pages import (
    MISSING_ATTRIBUTES,
    OPENING,
    START_AGAIN,
    STARTS_AGAIN,
    Page,
    confirmed,
    password_changed,
    told,
)
from medisecure_desktop.ui.sign_in.recovery_model import RecoveryModel
from medisecure_desktop.ui.sign_in.registration_model import RegistrationModel

MISSING = mark("Fill this in")
Waiting = CodeStep | MethodStep | SetupChoiceStep | EmailSetupStep | NewPasswordStep
_PAGES: dict[type[Waiting], Page] = {
    CodeStep: "code",
    MethodStep: "method",
    SetupChoiceStep: "setup-choice",
    EmailSetupStep: "setup-email",
    NewPasswordStep: "new-password",
}


@dataclass(frozen=True)
class SignInAgain:
    """Whose work waits behind the form; `go_back` leads to it while their session still lasts."""

    email: str
    go_back: Callable[[], None] | None = None


class SignInModel(FormModel):
    """The way from an email address to tokens. Keeps no password: each goes straight to its step."""

    def __init__(
        self,
        authenticator: Authenticator,
        tasks: Tasks,
        clock: Clock,
        *,
        keychain_notice: str = "",
        can_register: bool = True,
        can_remember: bool = False,
        again: SignInAgain | None = None,
        can_keep: bool = False,
    ) -> None:
        super().__init__(tasks)
        self.page: Page = "password"
        self.visits = 0
        """Counts forms: each is shown empty of secrets, also when the same one comes again."""
        self.again = again
        self.email = "" if again is None else again.email
        self.opening, self.opening_way_back = OPENING, START_AGAIN
        self.is_typed_in = False
        """Whether the person has begun to type: then nothing takes the form away."""
        self.notice = keychain_notice
        self.can_register = can_register
        self.can_remember = can_remember
        self.can_keep = can_keep
        self._wants_to_stay = False
        self.clock_warning: Message | None = None
        self.step: Waiting | None = None
        self.secret: AuthenticatorSecret | None = None
        self.on_signed_in: Callable[[Tokens], None] = lambda _: None
        self._authenticator = authenticator
        self.registration = RegistrationModel(
            authenticator, tasks, clock,
            on_described=lambda email: self._go_at_once("register-password", email),
            on_code_sent=lambda email: self._go("confirm", email),
            on_confirmed=lambda: self._go("password", message=confirmed()),
        )  # fmt: skip
        self.recovery = RecoveryModel(
            authenticator, tasks,
            on_code_sent=lambda email: self._go("reset", email),
            on_changed=lambda: self._go("password", message=password_changed()),
        )  # fmt: skip
        self._show_ways_on()

    def _show_ways_on(self) -> None:
        def to_password() -> None:
            self.leave_for("password", self.email)

        self.registration.ways_on = {
            "account-exists": to_password,
            "already-confirmed": to_password,
            "registration-closed": to_password,
            "message-code-expired": lambda: self.registration.resend(self.email),
        }
        self.recovery.ways_on = {"message-code-expired": lambda: self.recovery.send_code(self.email)}

    @property
    def is_untouched(self) -> bool:
        """Whether nobody has begun to sign in."""
        return self.visits == 0 and not self.is_busy and not self.is_typed_in

    @property
    def keeps(self) -> bool:
        """Whether the person wants to stay signed in here, and can."""
        return self.can_keep and self._wants_to_stay

    def stay(self, *, wanted: bool) -> None:
        """The person says whether they want to stay signed in on this computer."""
        self._wants_to_stay = wanted

    def go_on_keeping(self, *, is_kept: bool) -> None:
        """Who was kept signed in on this computer before they unlock it is kept afterwards."""
        self.can_keep = self._wants_to_stay = is_kept

    def open_door(self, words: Marked = OPENING, way_back: Marked = START_AGAIN) -> int:
        """Show that the clinic is asked who this is. Returns the visit, to know later if it is wanted."""
        self.opening, self.opening_way_back = words, way_back
        self._go("opening")
        self.on_change()
        return self.visits

    def close_door(self, message: Message | None = None) -> None:
        """It did not open: back to the password, saying why."""
        self._go("password", message=message)
        self.on_change()

    def prepare(self) -> None:
        """Load what signing in needs while the person is still typing."""
        self._tasks.submit(self._authenticator.prepare)

    def leave_for(self, page: Page, email: str) -> None:
        """Show another form, with this address in it; what was under way is forgotten."""
        for form in (self, self.registration, self.recovery):
            form.forget()
        self._go(page, email.strip())
        self.on_change()

    def begin_anew(self) -> None:
        """Nothing that is on its way opens anything, nor does a way back: the window was closed to others."""
        self.forbid_way_back()
        self.leave_for("password", self.email)

    def forbid_way_back(self) -> None:
        """The session behind the form is over: only signing in leads back."""
        if self.again is not None:
            self.again = replace(self.again, go_back=None)
            self.on_change()

    def tell_not_kept(self, notice: str) -> None:
        """Tell that this computer cannot keep anybody signed in; found out after the window is painted."""
        self.notice = notice
        self.on_change()

    def submit_password(self, email: str, password: str) -> None:
        """The first step."""
        self.email = email = email.strip()
        errors = email_problem(email)
        if not password:
            errors |= {"password": text("Enter your password")}
        if not self.refuse(errors):
            self._ask_step(lambda: self._authenticator.sign_in(email, password))

    def choose(self, number: int | None) -> None:
        """One of the second factors that are offered: to answer with, or to set up."""
        step = self.step
        if self.refuse({} if number is not None else {"method": text("Choose one")}) or number is None:
            return
        if isinstance(step, MethodStep):
            self._ask_step(lambda: self._authenticator.choose_method(step, number))
        elif isinstance(step, SetupChoiceStep):
            self._ask_step(lambda: self._authenticator.choose_setup(step, number))

    def submit_code(self, code: str, *, remembers: bool = False) -> None:
        """The code of the authenticator app, a text message or an email."""
        step = self.step
        if isinstance(step, CodeStep) and not self.refuse(code_problem(code)):
            remembers = remembers and self.can_remember
            self._ask_step(lambda: self._authenticator.answer_code(step, code, remembers=remembers))

    def show_no_code(self) -> None:
        """What to do without a code; the step stays open."""
        self._turn("no-code")

    def back_to_code(self) -> None:
        """There is a code after all."""
        self._turn("code")

    def submit_email_setup(self, address: str) -> None:
        """Where codes are to come."""
        step, address = self.step, address.strip()
        if isinstance(step, EmailSetupStep) and not self.refuse(email_problem(address)):
            self._ask_step(lambda: self._authenticator.set_up_email(step, address))

    def submit_new_password(self, password: str, again: str, attributes: dict[str, str]) -> None:
        """The password to use from now on, and what the clinic does not know yet."""
        step = self.step
        if not isinstance(step, NewPasswordStep):
            return
        errors = {
            name: text(MISSING_ATTRIBUTES.get(name, MISSING))
            for name in step.required_attributes
            if not attributes.get(name)
        }
        if not self.refuse(errors | problem_with_pair(password, again)):
            self._ask_step(lambda: self._authenticator.answer_new_password(step, password, attributes))

    def finish_authenticator(self, code: str, device_name: str) -> None:
        """The first code of a new authenticator app."""
        secret = self.secret
        if secret is not None and not self.refuse(code_problem(code)):
            work = self._authenticator.finish_authenticator_setup
            self._ask_step(lambda: work(secret, code, device_name.strip() or text("Authenticator app")))

    def _ask_step(self, work: Callable[[], Step]) -> None:
        def work_with_secret() -> Step | AuthenticatorSecret:
            step = work()
            if isinstance(step, AuthenticatorSetupStep):
                return self._authenticator.begin_authenticator_setup(step)
            return step

        self.ask(work_with_secret, self._arrived, self._refused, self._arrived_late)

    def _arrived_late(self, step: Step | AuthenticatorSecret) -> None:
        """Nobody waits for it any more: a sign-in that finished all the same is ended."""
        if isinstance(step, SignedIn):
            token = step.tokens.refresh_token
            self._tasks.submit(lambda: self._authenticator.revoke(token), on_error=lambda _: None)

    def _arrived(self, step: Step | AuthenticatorSecret) -> None:
        self._look_at_clock()
        if isinstance(step, SignedIn):
            self.open_door()
            self.on_signed_in(step.tokens)
        elif isinstance(step, AuthenticatorSecret):
            self._go("authenticator")
            self.secret = step
        elif isinstance(step, UnsupportedStep | AuthenticatorSetupStep):
            self._go("password", message=told(getattr(step, "entry", "update-needed")))
        else:
            self._go(_PAGES[type(step)])
            self.step = step

    def _refused(self, error: Exception) -> None:
        self._look_at_clock()
        self.fail(error)
        message = self.message
        entry = error.id if isinstance(error, SignInError) else ""
        if entry in STARTS_AGAIN:
            self._go("password", message=message)
        elif entry == "reset-required":
            self._go("forgot")
            self.recovery.message = message
        elif entry == "not-confirmed":
            self._go("confirm")
            self.registration.message = message

    def _look_at_clock(self) -> None:
        entry = self._authenticator.clock_warning()
        self.clock_warning = None if entry is None else Message("warning", entry.title, entry.body)

    def _turn(self, page: Page) -> None:
        """Another form about the same step."""
        step = self.step
        self.forget()
        self._go(page)
        self.step = step
        self.on_change()

    def _go_at_once(self, page: Page, email: str) -> None:
        self._go(page, email)
        self.on_change()

    def _go(self, page: Page, email: str | None = None, message: Message | None = None) -> None:
        self.page = page
        self.visits += 1
        self.email = self.email if email is None else email
        self.step = None
        self.secret = None
        for form in (self, self.registration, self.recovery):
            form.clear()
        self.message = message
