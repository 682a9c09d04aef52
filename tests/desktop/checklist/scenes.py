"""Every screen that exists, and how to get there. A new screen is covered by a line here."""

from collections.abc import Callable

from medisecure_backend.contract.roles import Role
from tests.desktop.checklist.stage import Scene, Stage


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


def _act_on_a_user(act: str) -> Callable[[Stage], None]:
    """On the first doctor of the list: what can be done depends on whose account it is."""

    def opened(stage: Stage) -> None:
        stage.go("users")
        stage.choose_row_of(lambda user: user.role is Role.DOCTOR and user.has_authenticator)
        stage.press(act)

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
    "admin-user-disable": Scene("Admin", _act_on_a_user("Disable account")),
    "admin-user-role": Scene("Admin", _act_on_a_user("Change role")),
    "admin-user-lost-phone": Scene("Admin", _act_on_a_user("Remove a lost authenticator")),
    "admin-invite": Scene("Admin", _pressed("users", "Invite user")),
    "admin-assignments": Scene("Admin", _place("assignments")),
    "admin-assign": Scene("Admin", _pressed("assignments", "Assign doctor")),
}
