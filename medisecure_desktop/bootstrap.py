"""The only place that chooses implementations and wires them: one Program is one window with all it needs."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from medisecure_desktop.at_the_window import AtTheWindow, Standing
from medisecure_desktop.audience import Audience
from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.door import Door
from medisecure_desktop.entrance import Entrance
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.keychain import MemorySecretStore, SecretStore, open_secret_store
from medisecure_desktop.language import Language, current_language, text
from medisecure_desktop.role_screens import load_screens
from medisecure_desktop.session.clock import Clock, SystemClock
from medisecure_desktop.session.life import OVER, OVER_BODY
from medisecure_desktop.session.remembered_computers import RememberedComputers
from medisecure_desktop.session.session import Session
from medisecure_desktop.session_keeping import SessionKeeping
from medisecure_desktop.ui.app import install_hooks
from medisecure_desktop.ui.forms.form_model import Message, message_of
from medisecure_desktop.ui.garbage import GuiThreadCollector
from medisecure_desktop.ui.shell.house_look import HouseLook
from medisecure_desktop.ui.shell.notice import Notice
from medisecure_desktop.ui.shell.window import ShellWindow
from medisecure_desktop.ui.sign_in.return_model import ReturnModel
from medisecure_desktop.ui.sign_in.screen import SignInScreen
from medisecure_desktop.ui.sign_in.sign_in_model import SignInAgain, SignInModel
from medisecure_desktop.ui.style.speech import speech
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.task_runner import TaskRunner
from medisecure_desktop.workspace_builder import WorkspaceBuilder

if TYPE_CHECKING:  # loaded after the first paint
    from medisecure_backend.contract.people import Me
    from medisecure_desktop.api.client import ClinicApi
    from medisecure_desktop.guard import Guard
    from medisecure_desktop.ui.shell.destination import Place


class Program:
    """One window for one audience: signing in, the signed-in person's workspace, signing in again.

    What stands in the window follows `at`, which knows who is there: each change of it is made here, together
    with the change of the window and of the guard.
    """

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
        is_staff, self._is_shared = audience is Audience.STAFF, configuration.shared_screen
        self._computers = RememberedComputers(
            configuration.realm,
            is_allowed=configuration.remember_computers and is_staff and not self._is_shared,
        )
        self._authenticator = Authenticator(configuration, devices=self._computers)
        self.session = Session(self._authenticator, MemorySecretStore(), self._clock)
        self._api_url, self._documents_url = configuration.api_url, configuration.documents_url
        self._api: ClinicApi | None = None
        self.runner = TaskRunner()
        self._collector = GuiThreadCollector(self.runner)
        self.at = AtTheWindow(self.runner.scope)
        self._lasting = self.runner.scope()
        """Outlives screens and sessions: what must be done although nobody waits for it."""
        self._keeping = SessionKeeping(
            self.session, self._authenticator, self._lasting, is_staff=is_staff, is_shared=self._is_shared
        )
        self._door = Door(self._authenticator, self._computers, self._clock, audience)
        self._entrance = Entrance(
            self.at, self.session, self._keeping, self._lasting, audience,
            read_me=self._read_me,
            on_known=self._open,
            on_somebody_else=self._forget_work,
        )  # fmt: skip
        if settings is not None:
            speech.follow(settings)
        self.window = ShellWindow(settings)
        self._workspaces = WorkspaceBuilder(
            self.window, self.session, self._authenticator, self._computers, self._clock
        )
        self._guard: Guard | None = None
        self._house_look: HouseLook | None = None
        self.runner.error_unhandled.connect(self._on_error)
        self.runner.session_ended.connect(self._on_session_ended)

    @property
    def sign_in(self) -> SignInModel | None:
        """What is asked of whoever stands before the window; None while somebody works."""
        return self.at.sign_in

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is under way: all that was asked for is on the screen."""
        return self.runner.busy_count == 0 and getattr(self.window.content(), "has_begun", True)

    def start(self, *, is_restoring: bool = True) -> None:
        """Show the window; after its first paint, load the rest and look for a session to go on with."""
        install_hooks(lambda text: self.window.notify(Notice("danger", text)))
        screen = self._show_door()
        is_staff = self._audience is Audience.STAFF
        screen.painted.connect(lambda: self._lasting.submit(partial(load_screens, is_staff=is_staff)))
        if self._is_shared:
            self._house_look = HouseLook(self._app)
            screen.painted.connect(lambda: self._guarding().watch_door())
            self.window.showFullScreen()
            return
        if is_restoring:
            going_on = self._going_on()
            screen.painted.connect(lambda: going_on.begin(self._open_store))
        self.window.show()

    def stop(self) -> None:
        """Let go of everything; work under way gets a moment to end."""
        self.window.hide()
        self.runner.shutdown()
        self._keeping.stop()
        if self._api is not None:
            self._api.close()
        self._authenticator.close()

    # Nobody is signed in.

    def _show_door(self, message: Message | None = None) -> SignInScreen:
        self.at.nobody()
        if self._house_look is not None and self._house_look.restore():
            self.window.speak_again()
        if self._guard is not None:
            self._guard.watch_door()
        screen = self._ask_who(message)
        self.window.show_content(screen)
        return screen

    def _ask_who(self, message: Message | None, again: SignInAgain | None = None) -> SignInScreen:
        model = self.at.sign_in = self._door.sign_in(self.at.tasks, again)
        model.message = message
        return self._sign_in_screen(model)

    def _sign_in_screen(self, model: SignInModel) -> SignInScreen:
        screen = SignInScreen(model)
        screen.signed_in.connect(self._entrance.take)
        screen.appearance_chosen.connect(self._apply_theme)
        screen.language_chosen.connect(self._on_language_chosen)
        return screen

    def _going_on(self) -> ReturnModel:
        model = self.at.sign_in
        assert model is not None  # noqa: S101 - the door has just been shown
        return ReturnModel(
            self.session,
            self._computers,
            self._lasting,
            model,
            is_shown=lambda: self.at.sign_in is model,
            on_store=lambda is_lasting: self._door.found_store(self.at.sign_in, is_persistent=is_lasting),
            on_returned=self._entrance.enter,
        )

    # Somebody works.

    def _open(self, me: "Me") -> None:
        if self.at.has_work_waiting and self.at.me is not None and self.at.me.role is me.role:
            self._back_to_work()
        else:
            self._show_workspace(me)

    def _show_workspace(self, me: "Me", place: "Place | None" = None) -> None:
        """What is always there is painted first, and the screen in it is built while the person looks."""
        self.at.works(me)
        workspace = self._workspaces.build(
            me, self._clinic_api(), self.at.tasks, self._sign_out, self._everywhere
        )
        workspace.sign_in_again_wanted.connect(self._sign_in_again)
        workspace.sign_in_over.connect(self._on_over)
        workspace.appearance_chosen.connect(self._apply_theme)
        workspace.language_chosen.connect(self._on_language_chosen)
        self.window.show_content(workspace)
        guard = self._guarding()
        guard.begin(me, is_kept=self._keeping.is_kept)
        workspace.lock_wanted.connect(guard.close_to_others)
        QTimer.singleShot(0, workspace, partial(workspace.begin, place))

    def _clinic_api(self) -> "ClinicApi":
        from medisecure_desktop.api.client import ClinicApi  # noqa: PLC0415 - after the first paint

        if self._api is None:
            self._api = ClinicApi(self._api_url, self.session, self._documents_url)
        return self._api

    def _read_me(self) -> "Me":
        return self._clinic_api().me.read()

    def _guarding(self) -> "Guard":
        from medisecure_desktop.guard import Guard, quiet_message  # noqa: PLC0415 - after the first paint

        if self._guard is None:
            self._guard = Guard(self.window, self._clock, is_shared=self._is_shared)
            self._guard.lock_wanted.connect(self._lock)
            self._guard.sign_out_wanted.connect(lambda: self._leave(quiet_message()))
            self._guard.clear_wanted.connect(self._show_door)
            self._guard.sign_in_over.connect(self._on_over)
        return self._guard

    # Somebody's work waits out of sight.

    def _sign_in_again(self, message: Message | None = None, *, may_go_back: bool = True) -> None:
        """Ask who is there, and keep the work as it is: out of sight until its person is back."""
        me = self.at.me
        if me is None or self.at.standing is not Standing.WORK:
            return
        self.at.steps_aside()
        back = self._back_to_work if may_go_back else None
        self.window.set_aside(self._ask_who(message, SignInAgain(me.profile.email or "", back)))

    def _lock(self) -> None:
        at = self.at
        if at.sign_in is not None and (at.has_work_waiting or self._entrance.is_opening):
            at.sign_in.begin_anew()
        if at.me is None:
            return
        self._keeping.lock()
        self._guarding().wait_for(at.me)
        if at.standing is Standing.WORK:
            at.locks()
            self._show_lock(at.me)
        at.locks()

    def _show_lock(self, me: "Me") -> None:
        from medisecure_desktop.guard import locked  # noqa: PLC0415 - after the first paint

        tasks = (self.at.tasks, self._lasting)
        self.at.sign_in, screen = locked(
            self._authenticator, self.session, tasks, self._clock, me=me, on_proved=self._back_to_work
        )
        self.at.sign_in.go_on_keeping(is_kept=self._keeping.is_kept)
        screen.signed_in.connect(self._entrance.take)
        screen.switch_wanted.connect(self._sign_out)
        self.window.set_aside(screen)

    def _back_to_work(self) -> None:
        me = self.at.comes_back()
        if me is not None:
            self.window.bring_back()
            self._keeping.unlock()
            self._guarding().begin(me, is_kept=self._keeping.is_kept)
            self._catch_up(me)

    def _forget_work(self) -> None:
        self.at.forgets_work()
        self.window.forget_aside()

    # Another language.

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
        self._door.speak_again(self.at.sign_in)
        if self.at.sign_in is not None:
            self.window.show_content(self._sign_in_screen(self.at.sign_in), keeps_aside=True)
        elif self.at.me is not None:
            self._show_workspace(self.at.me, place)

    def _catch_up(self, me: "Me") -> None:
        """Another language was chosen meanwhile: say the work in it as well, unless text would be lost."""
        from medisecure_desktop.ui.shell.unsaved import ask_to_leave  # noqa: PLC0415 - after the first paint
        from medisecure_desktop.ui.shell.workspace import Workspace  # noqa: PLC0415 - after the first paint

        content = self.window.content()
        if isinstance(content, Workspace) and content.language != current_language():
            place = content.place
            ask_to_leave(content, lambda: self._show_workspace(me, place))

    # The end.

    def _everywhere(self) -> None:
        self._leave(
            Message("success", text("You are signed out everywhere."), text("Sign in again to go on."))
        )

    def _sign_out(self) -> None:
        self._leave(None)
        self.window.notify(Notice("info", text("You are signed out.")))

    def _leave(self, message: Message | None) -> None:
        """Close what is on the screen first, so that no late answer paints on it; then end the session."""
        self._show_door(message)
        self._keeping.end()

    def _on_session_ended(self, error: object) -> None:
        if self.at.standing is Standing.WORK:
            self._sign_in_again(message_of(error), may_go_back=False)
            self._keeping.end()
        elif self._entrance.is_opening or self.at.has_work_waiting:
            self._entrance.close(message_of(error))

    def _on_over(self) -> None:
        if self.at.standing is Standing.WORK:
            self._sign_in_again(Message("info", text(OVER), text(OVER_BODY)), may_go_back=False)
        elif self.at.sign_in is not None:
            self.at.sign_in.forbid_way_back()
        self._keeping.end()

    def _on_error(self, error: object) -> None:
        if not self.at.has_work_waiting:  # nothing is told about work that is out of sight
            said = f"{getattr(error, 'title', '')} {getattr(error, 'body', '')}".strip()
            self.window.notify(Notice("danger", said))

    def _apply_theme(self, appearance: str) -> None:
        theme.apply(self._app, appearance)
