"""A locked window: nothing of the work is seen, reached or heard; the password brings it back as it was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget
from shiboken6 import isValid

from medisecure_backend.contract.configuration import SessionTimes
from medisecure_desktop.audience import Audience
from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.guard import QUIET, limits_of
from medisecure_desktop.session.elapsed import Elapsed
from medisecure_desktop.session.idleness import IdleLimits
from medisecure_desktop.ui.forms.secret_clipboard import SecretClipboard
from medisecure_desktop.ui.shell.deadline import Deadline
from medisecure_desktop.ui.shell.idle_watch import IdleWatch
from medisecure_desktop.ui.sign_in.lock_screen import LockScreen
from medisecure_desktop.ui.sign_in.return_model import LOCKED
from medisecure_desktop.ui.widgets.dialog import Dialog
from medisecure_desktop.ui.widgets.idle_countdown import IdleCountdown
from tests.clinic_process import RunningClinic
from tests.desktop.program.conftest import Desk, Keychain
from tests.desktop.program.test_signing_in_again import TYPED, AtWork

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def let_pass(elapsed: Elapsed, gone: timedelta) -> None:
    """So much time goes by until it is asked next."""
    wall, steady = elapsed._seen
    elapsed._seen = wall - gone, steady


class LockDesk(AtWork):
    """A doctor at work, whose window can be left alone."""

    @property
    def is_locked(self) -> bool:
        return isinstance(self.program.window.content(), LockScreen)

    def watch(self) -> IdleWatch:
        return self.program.window.findChild(IdleWatch)

    def leave_alone(self, gone: timedelta) -> None:
        """So much time goes by; the computer sleeps if it is more than a minute."""
        idleness = self.watch()._idleness
        assert idleness is not None
        let_pass(idleness._elapsed, gone)
        self.watch().look()

    def stay_away(self, gone: timedelta) -> None:
        """So much time goes by at a window that is locked."""
        deadline = self.program.window.findChild(Deadline)
        let_pass(deadline._elapsed, gone)
        deadline.look()

    def lock(self) -> None:
        QTest.keyClick(self.program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        self.until(lambda: self.is_locked)

    def unlock(self, password: str) -> None:
        self.type("Password", password)
        self.press("Unlock")
        self.settle()


def heard(root: QAccessibleInterface) -> str:
    """All that a screen reader could come to from here."""
    own = [root.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
    return " ".join([*own, *(heard(root.child(at)) for at in range(root.childCount()))])


def everything_shown() -> str:
    """Titles, texts and what is heard, of every window of the program that is on the screen."""
    found: list[str] = []
    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            found += [top.windowTitle(), heard(QAccessible.queryAccessibleInterface(top))]
            found += [one.toPlainText() for one in top.findChildren(QTextEdit)]
            found += [one.text() for one in top.findChildren(QLineEdit)]
    return " ".join(found)


@pytest.fixture
def desk(
    clinic: RunningClinic, configuration: ClinicConfiguration, keychain: Keychain, start: Callable[..., Desk]
) -> Callable[[int], LockDesk]:
    def begin(number: int) -> LockDesk:
        begun = start(configuration, lambda: keychain)
        found = LockDesk(begun.qtbot, begun.program)
        found.settle()
        found.begin(clinic.account("Doctor", number), clinic)
        return found

    return begin


def test_the_key_locks_and_the_password_brings_everything_back(desk: Callable[[int], LockDesk]) -> None:
    at = desk(0)
    family = at.program._clinic_api().patients.list().items[0].family
    assert family.upper() in everything_shown()
    focused = at.program.window.focusWidget()
    clipboard = SecretClipboard()
    clipboard.copy("JBSWY3DPEHPK3PXP")
    at.lock()
    assert family.upper() not in everything_shown().upper()
    assert TYPED not in everything_shown()
    assert not [one for one in at.workspace.findChildren(QWidget) if one.isVisible()]
    assert at.program.window.windowTitle() == "MediSecure"
    assert QGuiApplication.clipboard().text() == ""
    at.unlock("not the password")
    assert at.is_locked
    assert "That password is not right." in at.message()
    at.unlock(at.account.password)
    at.until(lambda: at.is_in)
    assert TYPED in at.texts()
    assert at.program.window.focusWidget() is focused


def test_quiet_is_warned_of_and_any_input_keeps_it_open(desk: Callable[[int], LockDesk]) -> None:
    at = desk(1)
    me = at.program.at.me
    assert me is not None
    limits = limits_of(me, is_shared=False)
    for _ in range(10):
        at.leave_alone((limits.quiet - limits.warning) / 10)
    assert at.visible(IdleCountdown)
    window = at.program.window.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_Shift)
    assert not at.visible(IdleCountdown)
    for _ in range(10):
        at.leave_alone(limits.quiet / 10)
    assert at.is_locked


def test_a_computer_that_slept_is_locked_before_its_first_key(desk: Callable[[int], LockDesk]) -> None:
    at = desk(2)
    idleness = at.watch()._idleness
    assert idleness is not None
    let_pass(idleness._elapsed, timedelta(minutes=10))
    QTest.keyClick(at.program.window.windowHandle(), Qt.Key.Key_A)
    assert at.is_locked


def test_a_locked_window_whose_sign_in_is_over_asks_for_the_code_too(
    clinic: RunningClinic, desk: Callable[[int], LockDesk]
) -> None:
    at = desk(3)
    at.lock()
    at.program.session.wipe()
    at.unlock(at.account.password)
    assert "Enter your sign-in code" in at.words()
    at.type("6-digit code", clinic.next_code(at.account))
    at.until(lambda: at.is_in)
    at.settle()
    assert TYPED in at.texts()


def test_a_program_that_ended_while_it_was_locked_does_not_come_back_open(
    desk: Callable[[int], LockDesk],
    configuration: ClinicConfiguration,
    keychain: Keychain,
    start: Callable[..., Desk],
) -> None:
    at = desk(0)
    at.lock()
    at.until(at.program.session.is_kept_locked)
    again = start(configuration, lambda: keychain)  # as after kill -9: the first one never ends its session
    again.settle()
    assert not again.is_in
    assert LOCKED.source in again.message()
    at.unlock(at.account.password)
    at.until(lambda: at.is_in)
    at.settle()
    once_more = start(configuration, lambda: keychain)
    once_more.until(lambda: once_more.is_in)
    once_more.settle()


def test_a_question_that_comes_late_waits_for_its_person(desk: Callable[[int], LockDesk]) -> None:
    at = desk(2)
    early = Dialog("Discard what you typed?", TYPED, "Discard", "Keep", parent=at.workspace.window())
    early.open()
    at.watch().look()  # a new window is watched from the next look on
    QTest.keyClick(early.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    at.until(lambda: at.is_locked)
    late = Dialog("Somebody else changed this", TYPED, "Reload", "Keep", parent=at.workspace.window())
    late.open()
    assert not early.isVisible()
    assert not late.isVisible()
    assert TYPED not in everything_shown()
    at.unlock(at.account.password)
    at.until(lambda: at.is_in)
    assert early.isVisible()
    assert late.isVisible()


def test_a_window_that_stays_locked_asks_for_the_code_too_and_keeps_the_work(
    clinic: RunningClinic, desk: Callable[[int], LockDesk], keychain: Keychain
) -> None:
    at = desk(3)
    me = at.program.at.me
    assert me is not None
    at.lock()
    at.stay_away(timedelta(minutes=me.session.staff_sign_out_minutes))
    at.settle()
    assert at.is_locked
    assert not at.program.session.is_signed_in
    assert not keychain._values
    at.unlock(at.account.password)
    assert "Enter your sign-in code" in at.words()
    at.type("6-digit code", clinic.next_code(at.account))
    at.until(lambda: at.is_in)
    at.settle()
    assert TYPED in at.texts()


def test_what_somebody_began_to_type_on_a_shared_screen_is_not_for_the_next(
    configuration: ClinicConfiguration, start: Callable[..., Desk]
) -> None:
    begun = start(replace(configuration, shared_screen=True), Keychain, Audience.PATIENT)
    at = LockDesk(begun.qtbot, begun.program)
    assert at.program.window.isFullScreen()
    at.until(lambda: at.program.window.findChild(IdleWatch) is not None)
    before = at.program.window.content()
    at.leave_alone(timedelta(minutes=10))
    assert at.program.window.content() is before  # nobody has been there
    at.type("Email address", "somebody@example.org")
    QTest.keyClick(at.program.window.windowHandle(), Qt.Key.Key_Shift)
    at.leave_alone(timedelta(minutes=10))
    assert at.program.window.content() is not before
    assert not [one for one in at.visible(QLineEdit) if one.text()]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("session", "quiet", "warning"),
    [
        (SessionTimes(), 300, 20),
        (SessionTimes(staff_lock_minutes=1, warning_seconds=60), 60, 30),
        (SessionTimes(staff_lock_minutes=15, warning_seconds=60), 900, 60),
    ],
)
def test_the_clinics_times_hold_and_a_warning_always_ends(
    desk: Callable[[int], LockDesk], session: SessionTimes, quiet: int, warning: int
) -> None:
    me = desk(1).program.at.me
    assert me is not None
    limits = limits_of(msgspec.structs.replace(me, session=session), is_shared=False)
    assert limits == IdleLimits(timedelta(seconds=quiet), timedelta(seconds=warning))


def test_switching_user_leaves_nothing(desk: Callable[[int], LockDesk], keychain: Keychain) -> None:
    at = desk(1)
    at.lock()
    at.press("Switch user")
    at.settle()
    at.until(lambda: not isValid(at.workspace))
    assert not keychain._values
    assert TYPED not in everything_shown()


def test_a_patient_at_a_strange_computer_is_signed_out(
    clinic: RunningClinic, configuration: ClinicConfiguration, start: Callable[..., Desk]
) -> None:
    begun = start(configuration, Keychain, Audience.PATIENT)
    at = LockDesk(begun.qtbot, begun.program)
    at.settle()
    at.sign_in(clinic.account("Patient"), clinic)
    at.leave_alone(timedelta(minutes=10))
    at.settle()
    assert not at.is_locked
    assert QUIET.source in at.message()
    assert not at.program.session.is_signed_in
