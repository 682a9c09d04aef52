"""The doctor's day by keyboard: a visit is moved on. The real clinic has such a visit only at some hours."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from medisecure_backend.contract.people import Me, Profile
from medisecure_backend.contract.roles import Role
from medisecure_desktop.ui.doctor.today import TodayScreen
from medisecure_desktop.ui.doctor.today_model import TodayModel
from medisecure_desktop.ui.shell.destination import Destination
from medisecure_desktop.ui.shell.window import ShellWindow
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.task_runner import TaskRunner
from tests.desktop.doctor.records import a_visit, at
from tests.desktop.doctor.test_today_model import Api, Day
from tests.desktop.keyboard.keyboard import Keyboard
from tests.desktop.patient.one_clinic import StandingClock, hillside

ME = Me(
    sub="sub-d",
    role=Role.DOCTOR,
    permissions=[],
    profile=Profile(display_name="Dr Adaeze Okafor", family="Okafor", given="Adaeze", email="a@example.org"),
    clinic=hillside([]),
    doctor_id="doctor-1",
)


@pytest.fixture
def day() -> Day:
    return Day([a_visit("v1", 10, "fulfilled"), a_visit("v2", 11), a_visit("v3", 12)])


@pytest.fixture
def keyboard(qtbot: Any, qapp: QApplication, day: Day) -> Any:
    told: list[str] = []
    runner, window = TaskRunner(), ShellWindow()
    qtbot.addWidget(window)
    model = TodayModel(
        Api(day),  # type: ignore[arg-type]
        ME,
        runner.scope(),
        StandingClock(at(10, 26)),
        notify=told.append,
    )
    workspace = Workspace(ME)
    screen = TodayScreen(model, lambda _place, _argument: None)
    workspace.set_destinations([Destination("today", "Today", "calendar", lambda: screen)])
    workspace.begin()
    window.show_content(workspace)
    window.show()
    found = Keyboard(qtbot, window, runner)
    found.rest()
    yield found
    runner.shutdown()


def test_a_visit_is_moved_on_step_by_step(keyboard: Keyboard, day: Day) -> None:
    keyboard.press("Ctrl+1")
    assert keyboard.heard == "Appointments of the day"
    keyboard.press("Down")
    keyboard.tab_to("Mark as arrived")
    keyboard.press("Space")
    assert keyboard.heard == "Call in", "the next step has the focus where the last one was"
    keyboard.press("Space")
    assert keyboard.heard == "Mark as done"
    keyboard.press("Space")
    assert day.asked == ["arrived", "in-room", "fulfilled"]
    assert day.visits[2].status == "fulfilled"
    assert keyboard.heard == "Open chart", "there is no further step: the focus stays beside it"
