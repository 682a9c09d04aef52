"""The only place that chooses implementations and wires them: one Program is one window with all it needs."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from medisecure_backend.contract.roles import Role
from medisecure_desktop.api.errors import SessionEndedError
from medisecure_desktop.audience import Audience
from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.steps import Tokens
from medisecure_desktop.keychain import MemorySecretStore, SecretStore, open_secret_store
from medisecure_desktop.language import Language, current_language, mark, text
from medisecure_desktop.role_screens import load_screens
from medisecure_desktop.session.clock import Clock, SystemClock
from medisecure_desktop.session.life import AT_A_STRANGE_SCREEN, OVER, OVER_BODY, WHOLE_DAY
from medisecure_desktop.session.remembered_computers import RememberedComputers
from medisecure_desktop.session.session import Session
from medisecure_desktop.ui.app import install_hooks
from medisecure_desktop.ui.forms.form_model import Message, message_of
from medisecure_desktop.ui.garbage import GuiThreadCollector
from medisecure_desktop.ui.shell.destination import Notice
from medisecure_desktop.ui.shell.window import ShellWindow
from medisecure_desktop.ui.sign_in.return_model import ReturnModel
from medisecure_desktop.ui.sign_in.screen import SignInScreen
from medisecure_desktop.ui.sign_in.sign_in_model import SignInAgain, SignInModel
from medisecure_desktop.ui.style.speech import speech
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.task_runner import TaskRunner, TaskScope
from medisecure_desktop.work import Work
from medisecure_desktop.workspace_builder import WorkspaceBuilder

if TYPE_CHECKING:  # loaded after the first paint
    from medisecure_backend.contract.people import Me
    from medisecure_desktop.api.client import ClinicApi
    from medisecure_desktop.guard import Guard
    from medisecure_desktop.ui.shell.workspace import Workspace

NO_KEYCHAIN = mark("This computer cannot keep you signed in: you sign in again each time the program starts.")
OTHER_WINDOWS = {True: mark("Use MediSecure for patients."), False: mark("Use the staff window.")}
"""Where somebody belongs who signed in to the wrong window: patients, and everybody else."""


class Program:
    """One window for one audience: signing in, the signed-in person's workspace, signing in again."""

    def __init__(
        self,
        configuration: ClinicConfiguration,
        audience: Audience,
        app: QApplication,
        settings: QSettings | None = None,
        open_store: Callable[[], SecretStore] = open_secret_store,
    ) -> None:
        self._app, self._audience, self._open_store = app, audience, open_store
        self._clock: Clock = SystemClock()
        self._computers = RememberedComputers(
            configuration.realm,
            is_allowed=configuration.remember_computers
            and audience is Audience.STAFF
            and not configuration.shared_screen,
        )
        self._is_shared = configuration.shared_screen
        self._authenticator = Authenticator(configuration, devices=self._computers)
        self.session = Session(self._authenticator, MemorySecretStore(), self._clock)
        self._api_url, self._documents_url = configuration.api_url, configuration.documents_url
        self._api: ClinicApi | None = None
        self.runner = TaskRunner()
        self._collector = GuiThreadCollector(self.runner)
        self._scope: TaskScope = self.runner.scope()
        self._parting: TaskScope = self.runner.scope()
        """Outlives screens and sessions: what must be done although nobody waits for it."""
        self._quick = TaskRunner(threads=1)  # for what is kept here: in its order, behind no question
        self._keeping: TaskScope = self._quick.scope()
        self.sign_in: SignInModel | None = None
        self._aside: Work | None = None
        """Whose work waits until they have signed in again."""
        self._keychain_notice = ""
        self._can_keep = False
        """Whether people are asked if they want to stay signed in here; staff are always kept."""
        self._is_ending = False
        if settings is not None:
            speech.follow(settings)
        self._me: Me | None = None
        self.window = ShellWindow(settings)
        self._workspaces = WorkspaceBuilder(
            self.window, self.session, self._authenticator, self._computers, self._clock
        )
        self._guard: Guard | None = None
        self._is_kept = True  # this sign-in may outlive the program
        self.runner.error_unhandled.connect(self._on_error)
        self.runner.session_ended.connect(self._on_session_ended)

    def start(self, *, is_restoring: bool = True) -> None:
        """Show the window; after its first paint, load the rest and look for a session to go on with."""
        install_hooks(lambda text: self.window.notify(Notice("danger", text)))
        model, screen = self._show_sign_in()
        going_on = ReturnModel(
            self.session,
            self._computers,
            self._parting,
            model,
            is_shown=lambda: self.sign_in is model,
            on_store=self._on_store,
            on_returned=self._enter,
        )
        screen.painted.connect(
            lambda: self._parting.submit(partial(load_screens, is_staff=self._audience is Audience.STAFF))
        )
        if is_restoring and not self._is_shared:
            screen.painted.connect(lambda: going_on.begin(self._open_store))
        if self._is_shared:
            screen.painted.connect(lambda: self._guarding().watch_door())
            self.window.showFullScreen()
        else:
            self.window.show()

    def stop(self) -> None:
        """Let go of everything; work under way gets a moment to end."""
        self.window.hide()
        self.runner.shutdown()
        self._quick.shutdown()
        if self._is_ending:
            self.session.wipe()  # every thread was busy: what signing out promises holds all the same
        self.session.close()
        if self._api is not None:
            self._api.close()
        self._authenticator.close()

    def _show_sign_in(self, message: Message | None = None) -> tuple[SignInModel, SignInScreen]:
        self._scope.close()
        self._forget_aside()
        self._me = None
        if self._guard is not None:
            self._guard.watch_door()
        model, screen = self._new_sign_in(message, None)
        self.window.show_content(screen)
        return model, screen

    def _new_sign_in(
        self, message: Message | None, again: SignInAgain | None
    ) -> tuple[SignInModel, SignInScreen]:
        self._scope = self.runner.scope()
        model = self.sign_in = SignInModel(
            self._authenticator,
            self._scope,
            self._clock,
            keychain_notice=self._keychain_notice,
            can_register=self._audience is Audience.PATIENT,
            can_remember=self._computers.can_remember,
            again=again,
            can_keep=self._can_keep,
        )
        model.message = message
        return model, self._sign_in_screen(model)

    def _sign_in_screen(self, model: SignInModel) -> SignInScreen:
        screen = SignInScreen(model)
        screen.signed_in.connect(self._on_signed_in)
        screen.appearance_chosen.connect(self._apply_theme)
        screen.language_chosen.connect(self._on_language_chosen)
        return screen

    def _sign_in_again(self, message: Message | None = None, *, may_go_back: bool = True) -> None:
        """Ask who is there, and keep the work as it is: out of sight until its person is back."""
        if self._me is None or self.sign_in is not None:
            return
        self._aside = Work(self._scope, self._me)
        back = self._back_to_work if may_go_back else None
        _, screen = self._new_sign_in(message, SignInAgain(self._me.profile.email or "", back))
        self.window.set_aside(screen)

    def _lock(self) -> None:
        from medisecure_desktop.guard import locked  # noqa: PLC0415 - after the first paint

        if self.sign_in is not None and (self._me is not None or self.sign_in.page == "opening"):
            self.sign_in.forbid_way_back()
            self.sign_in.begin_anew()
        if self._me is None:
            return
        self._keeping.submit(self.session.lock)
        self._guarding().wait_for(self._me)
        if self.sign_in is not None:
            return
        self._aside, self._scope = Work(self._scope, self._me), self.runner.scope()
        tasks = (self._scope, self._parting)
        self.sign_in, screen = locked(
            self._authenticator, self.session, tasks, self._clock, me=self._me, on_proved=self._back_to_work
        )
        self.sign_in.go_on_keeping(is_kept=self._is_kept)
        screen.signed_in.connect(self._on_signed_in)
        screen.switch_wanted.connect(self._sign_out)
        self.window.set_aside(screen)

    def _guarding(self) -> "Guard":
        from medisecure_desktop.guard import Guard, quiet_message  # noqa: PLC0415 - after the first paint

        if self._guard is None:
            self._guard = Guard(self.window, self._clock, is_shared=self._is_shared)
            self._guard.lock_wanted.connect(self._lock)
            self._guard.sign_out_wanted.connect(lambda: self._leave(quiet_message()))
            self._guard.clear_wanted.connect(self._show_sign_in)
            self._guard.sign_in_over.connect(self._on_over)
        return self._guard

    def _back_to_work(self) -> None:
        aside, self._aside = self._aside, None
        if aside is not None:
            self._scope.close()
            self._scope, self.sign_in = aside.scope, None
            self.window.bring_back()
            self._keeping.submit(self.session.unlock)
            self._guarding().begin(aside.me, is_kept=self._is_kept)
            self._catch_up(aside.me)

    def _catch_up(self, me: "Me") -> None:
        """Another language was chosen meanwhile: say the work in it as well, unless text would be lost."""
        from medisecure_desktop.ui.shell.unsaved import ask_to_leave  # noqa: PLC0415 - after the first paint
        from medisecure_desktop.ui.shell.workspace import Workspace  # noqa: PLC0415 - after the first paint

        content = self.window.content()
        if isinstance(content, Workspace) and content.language != current_language():
            place = content.place
            ask_to_leave(content, lambda: self._show_workspace(me).go_back_to(place))

    def _forget_aside(self) -> None:
        aside, self._aside = self._aside, None
        if aside is not None:
            aside.scope.close()
            self.window.forget_aside()

    def _on_store(self, is_persistent: bool) -> None:  # noqa: FBT001 - what was found out
        is_patient = self._audience is Audience.PATIENT
        self._can_keep = is_persistent and is_patient
        self._keychain_notice = "" if is_persistent or is_patient else text(NO_KEYCHAIN)
        if self.sign_in is not None:
            self.sign_in.can_remember = self._computers.can_remember
            self.sign_in.can_keep = self._can_keep
            self.sign_in.tell_not_kept(self._keychain_notice)

    def _on_signed_in(self, tokens: Tokens) -> None:
        """The tokens are the session's from here on, whatever the person does next."""
        visit = self.sign_in.visits if self.sign_in else 0
        is_staff = self._audience is Audience.STAFF
        wants_to_stay = is_staff or (self.sign_in is not None and self.sign_in.keeps)
        keeps = self._is_kept = wants_to_stay and not self._is_shared
        self.session.life = WHOLE_DAY if is_staff or keeps else AT_A_STRANGE_SCREEN
        self._parting.submit(
            lambda: self.session.adopt(tokens, keeps=keeps),
            on_success=lambda _: self._enter() if self._is_opening(visit) else self._end(),
            on_error=lambda error: self._not_let_in(error, tokens),
        )

    def _not_let_in(self, error: Exception, tokens: Tokens) -> None:
        self._parting.submit(
            lambda: self._authenticator.revoke(tokens.refresh_token), on_error=lambda _: None
        )
        self._close_door(message_of(error))

    def _enter(self) -> None:
        """Somebody is signed in: show their workspace, or say why not, with a way on."""
        role = self.session.role
        if self._aside is not None and self._aside.me.sub != self.session.sub:
            self._forget_aside()
        if not self._audience.welcomes(role):
            self._end()
            self._close_door(
                Message(
                    "warning",
                    text("This window is not for your account."),
                    text(OTHER_WINDOWS[role is Role.PATIENT]),
                )
            )
            return
        visit = self.sign_in.open_door() if self.sign_in else 0
        self._parting.submit(
            self._read_me,
            on_success=lambda me: self._open(me) if self._is_opening(visit) else self._end(),
            on_error=lambda error: self._not_opened(error) if self._is_opening(visit) else self._end(),
        )

    def _not_opened(self, error: Exception) -> None:
        if isinstance(error, SessionEndedError):
            self._close_door(message_of(error))
        else:
            self._close_door(replace(message_of(error), action=text("Try again"), on_action=self._enter))

    def _is_opening(self, visit: int) -> bool:
        """Whether the person still waits for what was asked at this visit."""
        return self.sign_in is not None and self.sign_in.page == "opening" and self.sign_in.visits == visit

    def _close_door(self, message: Message) -> None:
        if self.sign_in is not None:
            self.sign_in.close_door(message)

    def _clinic_api(self) -> "ClinicApi":
        from medisecure_desktop.api.client import ClinicApi  # noqa: PLC0415 - after the first paint

        if self._api is None:
            self._api = ClinicApi(self._api_url, self.session, self._documents_url)
        return self._api

    def _read_me(self) -> "Me":
        return self._clinic_api().me.read()

    def _show_workspace(self, me: "Me") -> "Workspace":
        self._forget_aside()
        self._scope.close()
        self._scope = self.runner.scope()
        self.sign_in, self._me = None, me
        workspace = self._workspaces.build(
            me, self._clinic_api(), self._scope, self._sign_out, self._everywhere
        )
        workspace.sign_in_again_wanted.connect(self._sign_in_again)
        workspace.sign_in_over.connect(self._on_over)
        workspace.appearance_chosen.connect(self._apply_theme)
        workspace.language_chosen.connect(self._on_language_chosen)
        self.window.show_content(workspace)
        guard = self._guarding()
        guard.begin(me, is_kept=self._is_kept)
        workspace.lock_wanted.connect(guard.close_to_others)
        return workspace

    def _open(self, me: "Me") -> None:
        if self._aside is not None and self._aside.me.role is me.role:
            self._back_to_work()
        else:
            self._show_workspace(me)

    def _on_language_chosen(self, language: Language) -> None:
        from medisecure_desktop.ui.shell.unsaved import ask_to_leave  # noqa: PLC0415 - after the first paint

        content = self.window.content()
        if content is not None and language != current_language():
            ask_to_leave(content, partial(self._speak, language))

    def _speak(self, language: Language) -> None:
        """Build everything again in the other language, with the person where they were."""
        from medisecure_desktop.ui.shell.workspace import Workspace  # noqa: PLC0415 - after the first paint

        before = self.window.content()
        place = before.place if isinstance(before, Workspace) else None
        speech.choose(language)
        self.window.speak_again()
        self._keychain_notice = text(NO_KEYCHAIN) if self._keychain_notice else ""
        if self.sign_in is not None:
            self.sign_in.notice = self._keychain_notice
            self.window.show_content(self._sign_in_screen(self.sign_in), keeps_aside=True)
        elif self._me is not None:
            self._show_workspace(self._me).go_back_to(place)

    def _everywhere(self) -> None:
        self._leave(
            Message("success", text("You are signed out everywhere."), text("Sign in again to go on."))
        )

    def _sign_out(self) -> None:
        self._leave(None)
        self.window.notify(Notice("info", text("You are signed out.")))

    def _leave(self, message: Message | None) -> None:
        """Close what is on the screen first, so that no late answer paints on it; then end the session."""
        self._show_sign_in(message)
        self._end()

    def _end(self) -> None:
        self._is_ending = True

        def has_ended() -> None:
            self._is_ending = False

        self._parting.submit(self.session.sign_out, on_settled=has_ended)

    def _on_session_ended(self, error: object) -> None:
        if self.sign_in is None:
            self._sign_in_again(message_of(error), may_go_back=False)
            self._end()
        elif self.sign_in.page == "opening" or self._aside is not None:
            self._close_door(message_of(error))

    def _on_over(self) -> None:
        if self.sign_in is None:
            self._sign_in_again(Message("info", text(OVER), text(OVER_BODY)), may_go_back=False)
        elif self._aside is not None:
            self.sign_in.forbid_way_back()
        self._end()

    def _on_error(self, error: object) -> None:
        if self._aside is not None:
            return  # nothing is told about work that is out of sight
        said = f"{getattr(error, 'title', '')} {getattr(error, 'body', '')}".strip()
        self.window.notify(Notice("danger", said))

    def _apply_theme(self, appearance: str) -> None:
        theme.apply(self._app, appearance)
