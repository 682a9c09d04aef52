"""The real window with somebody signed in, at the real clinic or at the recorded one."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QWidget

from medisecure_backend.contract.people import Me
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.guard import locked
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.keychain.secret_store import MemorySecretStore
from medisecure_desktop.session.clock import Clock, SystemClock
from medisecure_desktop.session.session import Session
from medisecure_desktop.ui.admin import navigation as admin
from medisecure_desktop.ui.doctor import navigation as doctor
from medisecure_desktop.ui.patient import navigation as patient
from medisecure_desktop.ui.shell.destination import Destination, RoleContext
from medisecure_desktop.ui.shell.window import ShellWindow
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.task_runner import TaskRunner
from medisecure_desktop.ui.widgets.choice_cards import ChoiceCard
from medisecure_desktop.ui.widgets.data_table import DataTable
from medisecure_desktop.ui.widgets.idle_countdown import Closing, IdleCountdown
from medisecure_desktop.ui.widgets.tabs import Tabs
from tests.desktop.checklist.languages import as_said
from tests.desktop.checklist.rest import come_to_rest
from tests.desktop.patient.seat import DemoToken

WAIT_MS = 20_000
NOWHERE = ClinicConfiguration(
    api_url="http://127.0.0.1:9",
    identity_url="http://127.0.0.1:9",
    region="eu-west-2",
    user_pool_id="eu-west-2_selftest0",
    client_id="selftest",
    issuer="https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_selftest0",
)
ROLES: dict[str, Callable[[RoleContext], list[Destination]]] = {
    "Doctor": doctor.destinations,
    "Patient": patient.destinations,
    "Admin": admin.destinations,
}


@dataclass
class Stage:
    """One signed-in window."""

    qtbot: Any
    api: ClinicApi
    me: Me
    runner: TaskRunner
    window: ShellWindow
    clinic: Any
    workspace: Workspace = field(init=False)
    wait_ms: int = WAIT_MS
    _patient_id: str = ""

    def go(self, place: str, argument: object = None) -> QWidget:
        self.workspace.navigate(place, argument)
        self.settle()
        screen = self.workspace.open_screen()
        assert screen is not None
        return screen

    def patient_id(self) -> str:
        """Of the first patient of the person who is signed in."""
        if not self._patient_id:
            self._patient_id = self.api.patients.list().items[0].id
        return self._patient_id

    def settle(self) -> None:
        """Until the clinic has answered everything; one that holds its answers back is not waited for."""
        if getattr(self.clinic, "weather", "fair") == "held":
            self.come_to_rest()
        else:
            self.qtbot.waitUntil(lambda: self.runner.busy_count == 0, timeout=self.wait_ms)

    def lock(self) -> None:
        """As when nobody used the window: the work waits, out of sight."""
        authenticator = Authenticator(NOWHERE)
        session = Session(authenticator, MemorySecretStore(), SystemClock())
        tasks = (self.runner.scope(), self.runner.scope())
        back = self.window.bring_back
        _, screen = locked(authenticator, session, tasks, SystemClock(), me=self.me, on_proved=back)
        self.window.set_aside(screen)

    def count_down(self, then: Closing) -> None:
        """As shortly before that."""
        IdleCountdown(self.window, then).say(24, 30, aloud=False)

    def leave(self) -> None:
        """Let the threads and the connections go."""
        self.runner.shutdown()
        self.api.close()

    def come_to_rest(self) -> None:
        """Until no widget moves any more."""
        come_to_rest(self.window)

    def press(self, words: str) -> None:
        wanted = {words, as_said(words)}

        def found() -> list[QAbstractButton]:
            every = self.window.findChildren(QAbstractButton)
            return [one for one in every if one.isVisible() and one.accessibleName() in wanted]

        self.qtbot.waitUntil(lambda: any(one.isEnabled() for one in found()), timeout=self.wait_ms)
        found()[0].click()
        self.settle()

    def tab(self, number: int) -> None:
        screen = self.workspace.open_screen()
        assert screen is not None
        shown = next(one for one in screen.findChildren(Tabs) if one.isVisible())
        shown.set_index(number)
        self.settle()

    def choose_first_row(self) -> None:
        screen = self.workspace.open_screen()
        assert screen is not None
        next(one for one in screen.findChildren(DataTable) if one.isVisible()).select(0)
        self.settle()

    def choose_row_of(self, is_wanted: Callable[[Any], bool]) -> None:
        screen: Any = self.workspace.open_screen()
        rows = screen._model.rows
        table = next(one for one in screen.findChildren(DataTable) if one.isVisible())
        table.select(next(number for number, one in enumerate(rows) if is_wanted(one)))
        self.settle()

    def pick_first_card(self) -> None:
        card = next(one for one in self.window.findChildren(ChoiceCard) if one.isVisible())
        card.picked.emit(card.choice.id)
        self.settle()


Step = Callable[[Stage], None]


class Scene:
    """A screen in one of its states: whose it is, and the steps that lead there."""

    def __init__(self, role: str, *steps: Step) -> None:
        self.role = role
        self.steps = steps


def sit_down(qtbot: Any, clinic: Any, role: str) -> Stage:
    """A window with somebody signed in, at a running clinic or a recorded one, which has its own time."""
    clock: Clock = getattr(clinic, "clock", SystemClock())
    api = ClinicApi(clinic.api_url, DemoToken(clinic, role))
    me = api.me.read()
    window = ShellWindow()
    qtbot.addWidget(window)
    stage = Stage(qtbot, api, me, TaskRunner(), window, clinic)
    stage.workspace = Workspace(me)
    tasks = stage.workspace.watch(stage.runner.scope(), clock)
    context = RoleContext(api, me, tasks, clock, stage.workspace.navigate, window.notify)
    stage.workspace.set_destinations(ROLES[role](context))
    stage.workspace.begin()
    window.show_content(stage.workspace)
    window.show()
    stage.settle()
    return stage


def open_stage(qtbot: Any, clinic: Any, scene: Scene) -> Stage:
    """A window with the scene on it."""
    stage = sit_down(qtbot, clinic, scene.role)
    for step in scene.steps:
        step(stage)
    return stage
