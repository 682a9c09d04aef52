"""A locked window: nothing of the work is seen, reached or heard; the password brings it back as it was."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget
from shiboken6 import isValid

from medisecure_desktop.audience import Audience
from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.guard import QUIET, limits_of
from medisecure_desktop.ui.forms.secret_clipboard import SecretClipboard
from medisecure_desktop.ui.shell.idle_watch import IdleWatch
from medisecure_desktop.ui.sign_in.lock_screen import LockScreen
from medisecure_desktop.ui.widgets.idle_countdown import IdleCountdown
from tests.clinic_process import RunningClinic
from tests.desktop.program.conftest import Desk, Keychain
from tests.desktop.program.test_signing_in_again import TYPED, AtWork

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


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
        wall, steady = idleness._seen
        idleness._seen = wall - gone, steady
        self.watch().look()

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
    assert at.program._api is not None
    family = at.program._api.patients.list().items[0].family
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
    me = at.program._me
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
    wall, steady = idleness._seen
    idleness._seen = wall - timedelta(minutes=10), steady
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
