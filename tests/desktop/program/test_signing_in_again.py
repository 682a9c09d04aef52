"""Signing in again keeps the place and what was typed; for its person only."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.session.life import OVER
from medisecure_desktop.ui.doctor.chart import ChartScreen
from medisecure_desktop.ui.shell.ending_strip import EndingStrip
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.dialog import Dialog
from tests.clinic_process import Account, RunningClinic
from tests.desktop.program.conftest import Desk, Keychain

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
TYPED = "Cough since Tuesday"
BACK = "Go back to your work"


class AtWork(Desk):
    """A doctor who has begun to write, in a window whose sign-in is about to end."""

    account: Account
    workspace: Workspace

    def begin(self, account: Account, clinic: RunningClinic) -> None:
        self.account = account
        self.sign_in(account, clinic)
        workspace = self.program.window.content()
        assert isinstance(workspace, Workspace)
        self.workspace = workspace
        workspace.navigate("chart", self.patient(0))
        self.until(lambda: "Update record" in self.buttons())
        self.press("Update record")
        self.until(lambda: bool(self.reasons()))
        self.qtbot.keyClicks(self.reasons()[0], TYPED)

    def patient(self, number: int) -> str:
        return self.program._clinic_api().patients.list().items[number].id

    def reasons(self) -> list[QWidget]:
        every = self.visible(QLineEdit)
        return [one for one in every if one.accessibleName().startswith("Reason for the visit")]

    def buttons(self) -> set[str]:
        return {one.accessibleName() for one in self.visible(Button)}

    def sign_in(self, account: Account, clinic: RunningClinic) -> None:
        self.type_password(account)
        self.type("6-digit code", clinic.next_code(account))
        self.until(lambda: self.is_in)
        self.settle()

    def password_and_code(self, account: Account, clinic: RunningClinic) -> None:
        self.type("Password", account.password)
        self.press("Continue")
        self.until(lambda: "Enter your sign-in code" in self.words())
        self.type("6-digit code", clinic.next_code(account))
        self.until(lambda: self.is_in)
        self.settle()

    def leave(self, left: timedelta) -> None:
        """So much is left of this sign-in."""
        session = self.program.session
        assert session.ends_at is not None
        session.life += datetime.now(UTC) + left - session.ends_at
        self.workspace.findChild(EndingStrip).look()

    def texts(self) -> list[str]:
        return [one.text() for one in self.visible(QLineEdit) if one.text()]  # type: ignore[attr-defined]


@pytest.fixture
def at_work(
    clinic: RunningClinic, configuration: ClinicConfiguration, keychain: Keychain, start: Callable[..., Desk]
) -> Callable[[int], AtWork]:
    """A doctor at work; which one, so that no test finds what another left."""

    def begin(number: int) -> AtWork:
        begun = start(configuration, lambda: keychain)
        found = AtWork(begun.qtbot, begun.program)
        found.settle()
        found.begin(clinic.account("Doctor", number), clinic)
        return found

    return begin


def test_the_end_is_announced_and_signing_in_again_keeps_place_and_text(
    clinic: RunningClinic, at_work: Callable[[int], AtWork]
) -> None:
    desk = at_work(0)
    desk.leave(timedelta(minutes=11))
    assert not desk.visible(EndingStrip)
    desk.leave(timedelta(minutes=9))
    assert desk.visible(EndingStrip)
    desk.press("Sign in again")
    assert not desk.is_in
    assert desk.texts() == [desk.account.email]
    assert not [one for one in desk.workspace.findChildren(QWidget) if one.isVisible()]
    desk.program.session.life = timedelta(hours=12)
    desk.password_and_code(desk.account, clinic)
    assert desk.program.window.content() is desk.workspace
    assert isinstance(desk.workspace.open_screen(), ChartScreen)
    assert TYPED in desk.texts()
    desk.workspace.findChild(EndingStrip).look()
    assert not desk.visible(EndingStrip)
    assert desk.program.session.access_token()


def test_who_does_not_want_to_yet_goes_back_until_it_is_over(
    at_work: Callable[[int], AtWork], keychain: Keychain
) -> None:
    desk = at_work(1)
    desk.leave(timedelta(minutes=9))
    desk.press("Sign in again")
    desk.press(BACK)
    assert TYPED in desk.texts()
    assert desk.visible(EndingStrip)
    desk.press("Sign in again")
    desk.leave(timedelta())
    assert BACK not in desk.buttons()
    desk.settle()
    assert not keychain._values


def test_at_the_end_it_closes_and_keeps_text_and_question_for_their_person(
    clinic: RunningClinic, at_work: Callable[[int], AtWork], keychain: Keychain
) -> None:
    desk = at_work(2)
    desk.workspace.navigate("chart", desk.patient(1))
    desk.until(lambda: bool(desk.visible(Dialog)))
    desk.leave(timedelta())
    assert not desk.is_in
    assert not desk.visible(Dialog)
    assert desk.message().startswith(OVER.source)
    assert BACK not in desk.buttons()
    desk.settle()
    assert not keychain._values
    desk.program.session.life = timedelta(hours=12)
    desk.password_and_code(desk.account, clinic)
    assert desk.program.window.content() is desk.workspace
    assert desk.visible(Dialog)
    assert TYPED in desk.texts()


def test_what_was_typed_is_nobody_elses(clinic: RunningClinic, at_work: Callable[[int], AtWork]) -> None:
    desk = at_work(3)
    desk.leave(timedelta(minutes=9))
    desk.press("Sign in again")
    desk.program.session.life = timedelta(hours=12)
    (email,) = [one for one in desk.visible(QLineEdit) if one.accessibleName() == "Email address"]
    email.clear()  # type: ignore[attr-defined]
    other = clinic.account("Doctor", 1)
    desk.sign_in(other, clinic)
    assert desk.program.window.content() is not desk.workspace
    desk.until(lambda: not isValid(desk.workspace))
    assert TYPED not in desk.texts()
    assert desk.program.session.email == other.email


def test_a_session_the_clinic_ended_keeps_the_text_too(
    clinic: RunningClinic, at_work: Callable[[int], AtWork]
) -> None:
    desk = at_work(3)
    desk.program.session.wipe()
    desk.workspace.navigate("patients", None)
    desk.until(lambda: not desk.is_in)
    desk.settle()
    assert desk.message().startswith("You have been signed out.")
    desk.password_and_code(desk.account, clinic)
    desk.workspace.navigate("chart", None)
    assert TYPED in desk.texts()
