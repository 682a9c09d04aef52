"""The only place that chooses implementations and wires them: one Program is one window with all it needs."""

import sys
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from medisecure_backend.contract.people import Me
from medisecure_backend.contract.roles import Role
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.config import ClinicConfiguration, load_configuration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.steps import Tokens
from medisecure_desktop.keychain import MemorySecretStore, SecretStore, open_secret_store
from medisecure_desktop.session.clock import Clock, SystemClock
from medisecure_desktop.session.session import Session
from medisecure_desktop.ui.app import create_application, install_hooks
from medisecure_desktop.ui.garbage import GuiThreadCollector
from medisecure_desktop.ui.shell.destination import Destination, Notice, RoleContext
from medisecure_desktop.ui.shell.window import ShellWindow
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.sign_in.screen import SignInScreen
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.task_runner import TaskRunner, TaskScope

NO_KEYCHAIN = "This computer cannot keep you signed in: you sign in again each time the program starts."


class Audience(StrEnum):
    """Whose window it is."""

    STAFF = "staff"
    PATIENT = "patient"

    @classmethod
    def for_role(cls, role: str) -> "Audience":
        """The window that people of a role use."""
        return cls.PATIENT if role.lower() == "patient" else cls.STAFF

    def welcomes(self, role: Role) -> bool:
        """Whether people of this role use this window."""
        return (role is Role.PATIENT) == (self is Audience.PATIENT)


def run_window(clinic_file: Path | None, audience: Audience, appearance: str) -> int:
    """Show the window until it is closed.

    Raises:
        ConfigurationError: nobody said where the clinic is.
    """
    configuration = load_configuration(clinic_file)
    app = create_application(sys.argv[:1], appearance)
    program = Program(configuration, audience, app, QSettings("MediSecure", audience.value))
    program.start()
    code = app.exec()
    program.stop()
    return code


class Program:
    """One window for one audience: signing in, the signed-in person's workspace, signing in again."""

    def __init__(
        self,
        configuration: ClinicConfiguration,
        audience: Audience,
        app: QApplication,
        settings: QSettings | None = None,
    ) -> None:
        self._app, self._audience = app, audience
        self._clock: Clock = SystemClock()
        self._authenticator = Authenticator(configuration)
        self._api_url = configuration.api_url
        self._store: SecretStore = MemorySecretStore()
        self._session = Session(self._authenticator, self._store, self._clock)
        self._api = ClinicApi(self._api_url, self._session)
        self.runner = TaskRunner()
        self._collector = GuiThreadCollector(self.runner)
        self._scope: TaskScope = self.runner.scope()
        self._sign_in: SignInModel | None = None
        self.window = ShellWindow(settings)
        self.runner.error_unhandled.connect(self._on_error)
        self.runner.session_ended.connect(self._on_session_ended)

    def start(self, *, is_restoring: bool = True) -> None:
        """Show the window, then look for the keychain and a session to go on with."""
        install_hooks(lambda text: self._notify(Notice("danger", text)))
        self._show_sign_in()
        self.window.show()
        if is_restoring and self._audience is Audience.STAFF:
            self._scope.submit(open_secret_store, on_success=self._on_store_opened)

    def stop(self) -> None:
        """Let go of everything; work under way gets a moment to end."""
        self.window.hide()
        self.runner.shutdown()
        self._api.close()
        self._authenticator.close()

    def _on_store_opened(self, store: SecretStore) -> None:
        if self._session.is_signed_in:
            return
        self._use(store)
        if store.persistent:
            self._scope.submit(self._session.restore, on_success=self._on_restored, on_error=lambda _: None)
        elif self._sign_in is not None:
            self._sign_in.notice = NO_KEYCHAIN
            self._sign_in.on_change()

    def _use(self, store: SecretStore) -> None:
        self._store = store
        self._session = Session(self._authenticator, store, self._clock)
        self._api.close()
        self._api = ClinicApi(self._api_url, self._session)

    def _on_restored(self, is_restored: bool) -> None:  # noqa: FBT001 - the outcome of restore()
        if is_restored:
            self._enter()

    def _show_sign_in(self, message: str = "") -> None:
        self._scope.close()
        self._scope = self.runner.scope()
        reason = self._store.reason if isinstance(self._store, MemorySecretStore) else ""
        self._sign_in = SignInModel(
            self._authenticator,
            self._scope,
            self._clock,
            keychain_notice=NO_KEYCHAIN if reason else "",
            can_register=self._audience is Audience.PATIENT,
        )
        screen = SignInScreen(self._sign_in)
        screen.signed_in.connect(self._on_signed_in)
        screen.appearance_chosen.connect(self._apply_theme)
        self.window.show_content(screen)
        if message:
            self._notify(Notice("info", message))

    def _on_signed_in(self, tokens: Tokens) -> None:
        session = self._session
        self._scope.submit(
            lambda: session.adopt(tokens), on_success=lambda _: self._enter(), on_error=self._on_not_let_in
        )

    def _on_not_let_in(self, error: Exception) -> None:
        self._show_sign_in(f"{getattr(error, 'title', '')} {getattr(error, 'body', '')}".strip())

    def _enter(self) -> None:
        role = self._session.role
        if self._audience.welcomes(role):
            self._scope.submit(self._api.me.read, on_success=self._show_workspace)
            return
        other = "MediSecure for patients" if role is Role.PATIENT else "the staff window"
        self._leave(f"This window is not for your account. Use {other}.")

    def _show_workspace(self, me: Me) -> None:
        self._scope.close()
        self._scope = self.runner.scope()
        self._sign_in = None
        workspace = Workspace(me)
        tasks = workspace.watch(self._scope, self._clock)
        context = RoleContext(self._api, me, tasks, self._clock, workspace.navigate, self._notify)
        workspace.set_destinations(_destinations(context))
        workspace.signed_out.connect(lambda: self._leave("You are signed out."))
        workspace.appearance_chosen.connect(self._apply_theme)
        self.window.show_content(workspace)

    def _leave(self, message: str) -> None:
        """Close what is on the screen first, so that no late answer paints on it; then end the session."""
        session = self._session
        self._show_sign_in(message)
        self._scope.submit(session.sign_out)

    def _on_session_ended(self) -> None:
        self._leave("Your session has ended. Sign in again.")

    def _on_error(self, error: object) -> None:
        self._notify(Notice("danger", f"{getattr(error, 'title', '')} {getattr(error, 'body', '')}".strip()))

    def _notify(self, notice: Notice) -> None:
        self.window.notify(notice)

    def _apply_theme(self, appearance: str) -> None:
        theme.apply(self._app, appearance)


def _destinations(context: RoleContext) -> list[Destination]:
    """The role's places. Its screens are imported only now: the sign-in window does not wait for them."""
    if context.me.role is Role.DOCTOR:
        from medisecure_desktop.ui.doctor.navigation import destinations  # noqa: PLC0415
    elif context.me.role is Role.ADMIN:
        from medisecure_desktop.ui.admin.navigation import destinations  # noqa: PLC0415
    else:
        from medisecure_desktop.ui.patient.navigation import destinations  # noqa: PLC0415
    return destinations(context)
