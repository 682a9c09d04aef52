"""Every screen that exists, in the real window at the real clinic. A new screen is covered by a line here."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from medisecure_backend.contract.people import Me
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.session.clock import SystemClock
from medisecure_desktop.ui.admin import navigation as admin
from medisecure_desktop.ui.doctor import navigation as doctor
from medisecure_desktop.ui.patient import navigation as patient
from medisecure_desktop.ui.shell.destination import Destination, RoleContext
from medisecure_desktop.ui.shell.window import ShellWindow
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.task_runner import TaskRunner
from medisecure_desktop.ui.widgets.choice_cards import ChoiceCard
from medisecure_desktop.ui.widgets.data_table import DataTable
from medisecure_desktop.ui.widgets.tabs import Tabs
from tests.clinic_process import RunningClinic
from tests.desktop.checklist.languages import as_said
from tests.desktop.patient.seat import DemoToken

WAIT_MS = 20_000
LEVELS = 16
"""A changed size is told from each layout to the one around it, one event at a time."""
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
    workspace: Workspace = field(init=False)

    def go(self, place: str, argument: object = None) -> QWidget:
        self.workspace.navigate(place, argument)
        self.settle()
        screen = self.workspace.open_screen()
        assert screen is not None
        return screen

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.runner.busy_count == 0, timeout=WAIT_MS)

    def come_to_rest(self) -> None:
        """Until no widget moves any more."""
        for _ in range(LEVELS):
            QApplication.sendPostedEvents()
        before: list[tuple[int, ...]] = []

        def is_still() -> bool:
            now = [one.geometry().getRect() for one in self.window.findChildren(QWidget) if one.isVisible()]
            was, before[:] = list(before), now
            return now == was

        self.qtbot.waitUntil(is_still, timeout=WAIT_MS)

    def press(self, words: str) -> None:
        wanted = {words, as_said(words)}

        def found() -> list[QAbstractButton]:
            every = self.window.findChildren(QAbstractButton)
            return [one for one in every if one.isVisible() and one.accessibleName() in wanted]

        self.qtbot.waitUntil(lambda: any(one.isEnabled() for one in found()), timeout=WAIT_MS)
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

    def pick_first_card(self) -> None:
        card = next(one for one in self.window.findChildren(ChoiceCard) if one.isVisible())
        card.picked.emit(card.choice.id)
        self.settle()


def _chart(stage: Stage) -> None:
    stage.go("chart", stage.api.patients.list().items[0].id)


def _chart_tab(number: int) -> Callable[[Stage], None]:
    def opened(stage: Stage) -> None:
        _chart(stage)
        stage.tab(number)

    return opened


def _update(stage: Stage) -> None:
    _chart(stage)
    stage.press("Update record")


def _palette(stage: Stage) -> None:
    stage.workspace.open_palette()
    stage.qtbot.keyClicks(stage.window.focusWidget(), "ma")
    stage.settle()


def _record_tab(number: int) -> Callable[[Stage], None]:
    def opened(stage: Stage) -> None:
        stage.go("record")
        stage.tab(number)

    return opened


def _booking(stage: Stage) -> None:
    stage.go("appointments", "book")


def _booking_time(stage: Stage) -> None:
    _booking(stage)
    stage.pick_first_card()
    stage.press("Continue")


def _booking_check(stage: Stage) -> None:
    _booking_time(stage)
    stage.press("Soonest")
    stage.press("Continue")


def _row_of(place: str) -> Callable[[Stage], None]:
    def opened(stage: Stage) -> None:
        stage.go(place)
        stage.choose_first_row()

    return opened


def _pressed(place: str, button: str) -> Callable[[Stage], None]:
    def opened(stage: Stage) -> None:
        stage.go(place)
        stage.press(button)

    return opened


def _place(place: str) -> Callable[[Stage], None]:
    def opened(stage: Stage) -> None:
        stage.go(place)

    return opened


@dataclass(frozen=True)
class Scene:
    """A screen in one of its states: whose it is, and how to get there."""

    role: str
    reach: Callable[[Stage], None]


SCENES: dict[str, Scene] = {
    "doctor-today": Scene("Doctor", _place("today")),
    "doctor-patients": Scene("Doctor", _row_of("patients")),
    "doctor-drafts": Scene("Doctor", _place("drafts")),
    "chart-summary": Scene("Doctor", _chart),
    "chart-visits": Scene("Doctor", _chart_tab(1)),
    "chart-medications": Scene("Doctor", _chart_tab(2)),
    "chart-results": Scene("Doctor", _chart_tab(3)),
    "chart-update": Scene("Doctor", _update),
    "palette": Scene("Doctor", _palette),
    "patient-home": Scene("Patient", _place("home")),
    "patient-appointments": Scene("Patient", _place("appointments")),
    "booking-reason": Scene("Patient", _booking),
    "booking-time": Scene("Patient", _booking_time),
    "booking-check": Scene("Patient", _booking_check),
    "record-overview": Scene("Patient", _place("record")),
    "record-results": Scene("Patient", _record_tab(1)),
    "record-visits": Scene("Patient", _record_tab(2)),
    "record-allergies": Scene("Patient", _record_tab(3)),
    "record-medicines": Scene("Patient", _record_tab(4)),
    "record-immunisations": Scene("Patient", _record_tab(5)),
    "admin-users": Scene("Admin", _place("users")),
    "admin-user": Scene("Admin", _row_of("users")),
    "admin-invite": Scene("Admin", _pressed("users", "Invite user")),
    "admin-assignments": Scene("Admin", _place("assignments")),
    "admin-assign": Scene("Admin", _pressed("assignments", "Assign doctor")),
}


def open_stage(qtbot: Any, clinic: RunningClinic, scene: Scene) -> Stage:
    """A window with the scene on it."""
    api = ClinicApi(clinic.api_url, DemoToken(clinic, scene.role))
    me = api.me.read()
    window = ShellWindow()
    qtbot.addWidget(window)
    stage = Stage(qtbot, api, me, TaskRunner(), window)
    stage.workspace = Workspace(me)
    tasks = stage.workspace.watch(stage.runner.scope(), SystemClock())
    context = RoleContext(api, me, tasks, SystemClock(), stage.workspace.navigate, window.notify)
    stage.workspace.set_destinations(ROLES[scene.role](context))
    window.show_content(stage.workspace)
    window.show()
    stage.settle()
    scene.reach(stage)
    return stage
