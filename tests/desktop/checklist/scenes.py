"""Every screen that exists, and how to get there. A new screen is covered by a line here."""

from PySide6.QtCore import Qt

from medisecure_backend.contract.roles import Role
from medisecure_desktop.ui.doctor.day_list import DayList
from tests.desktop.checklist.stage import Scene, Stage, Step


def _chart(stage: Stage) -> None:
    stage.go("chart", stage.patient_id())


def _tab(number: int) -> Step:
    return lambda stage: stage.tab(number)


def _press(button: str) -> Step:
    return lambda stage: stage.press(button)


def _place(place: str, argument: object = None) -> Step:
    return lambda stage: (stage.go(place, argument), None)[1]


def _search(stage: Stage) -> None:
    stage.workspace.open_palette()
    stage.qtbot.keyClicks(stage.window.focusWidget(), "ma")
    stage.settle()


def _next_visit(stage: Stage) -> None:
    screen = stage.workspace.open_screen()
    assert screen is not None
    days = next(one for one in screen.findChildren(DayList) if one.isVisible())
    stage.qtbot.keyClick(days.view, Qt.Key.Key_Down)
    stage.settle()


def _a_doctor(stage: Stage) -> None:
    """The first of the list: what can be done depends on whose account it is."""
    stage.choose_row_of(lambda user: user.role is Role.DOCTOR and user.has_authenticator)


ROW, CARD = Stage.choose_first_row, Stage.pick_first_card
BOOK, RECORD, USERS = _place("appointments", "book"), _place("record"), _place("users")
TO_TIME = (BOOK, CARD, _press("Continue"))

SCENES: dict[str, Scene] = {
    "doctor-today": Scene("Doctor", _place("today"), _next_visit),
    "doctor-patients": Scene("Doctor", _place("patients"), ROW),
    "doctor-drafts": Scene("Doctor", _place("drafts")),
    "chart-summary": Scene("Doctor", _chart),
    "chart-visits": Scene("Doctor", _chart, _tab(1)),
    "chart-medications": Scene("Doctor", _chart, _tab(2)),
    "chart-results": Scene("Doctor", _chart, _tab(3)),
    "chart-update": Scene("Doctor", _chart, _press("Update record")),
    "palette": Scene("Doctor", _search),
    "patient-home": Scene("Patient", _place("home")),
    "patient-appointments": Scene("Patient", _place("appointments")),
    "booking-reason": Scene("Patient", BOOK),
    "booking-time": Scene("Patient", *TO_TIME, _press("Next week")),
    "booking-check": Scene("Patient", *TO_TIME, _press("Soonest"), _press("Continue")),
    "record-overview": Scene("Patient", RECORD),
    "record-results": Scene("Patient", RECORD, _tab(1)),
    "record-visits": Scene("Patient", RECORD, _tab(2)),
    "record-allergies": Scene("Patient", RECORD, _tab(3)),
    "record-medicines": Scene("Patient", RECORD, _tab(4)),
    "record-immunisations": Scene("Patient", RECORD, _tab(5)),
    "admin-users": Scene("Admin", USERS),
    "admin-user": Scene("Admin", USERS, ROW),
    "admin-user-disable": Scene("Admin", USERS, _a_doctor, _press("Disable account")),
    "admin-user-role": Scene("Admin", USERS, _a_doctor, _press("Change role")),
    "admin-user-lost-phone": Scene("Admin", USERS, _a_doctor, _press("Remove a lost authenticator")),
    "admin-invite": Scene("Admin", USERS, _press("Invite user")),
    "admin-assignments": Scene("Admin", _place("assignments")),
    "admin-assign": Scene("Admin", _place("assignments"), _press("Assign doctor")),
    "countdown": Scene("Doctor", _chart, lambda stage: stage.count_down("lock")),
    "countdown-shared": Scene("Patient", _place("home"), lambda stage: stage.count_down("sign-out")),
    "locked": Scene("Doctor", _chart, Stage.lock),
}
