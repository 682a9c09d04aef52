"""What an attacker, or a tired person, finds at a window that was locked, left or taken over."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import psycopg
import pytest
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from shiboken6 import isValid

from medisecure_desktop.audience import Audience
from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.identity.catalogue import failure
from medisecure_desktop.language import current_language, text
from medisecure_desktop.language.languages import GERMAN
from medisecure_desktop.ui.shell.system_lock import SystemLock
from medisecure_desktop.ui.sign_in.unlock_form import UnlockForm
from medisecure_desktop.ui.style.current import text_percent
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.task_runner import THREADS
from medisecure_desktop.ui.widgets.announce import announce
from medisecure_desktop.ui.widgets.dialog import Dialog
from medisecure_desktop.ui.widgets.idle_countdown import IdleCountdown
from tests.clinic_process import RunningClinic
from tests.desktop.program.conftest import Desk, Keychain
from tests.desktop.program.test_locking import LockDesk, everything_shown
from tests.desktop.program.test_locking import desk as desk  # noqa: PLC0414 - a fixture
from tests.desktop.program.test_signing_in_again import BACK, TYPED

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def question(at: LockDesk) -> Dialog:
    """As the screens ask them: a child of the window, about somebody's health."""
    asked = Dialog("Cancel this appointment?", TYPED, "Cancel it", "Keep it", parent=at.program.window)
    asked.open()
    return asked


@pytest.fixture
def shared(configuration: ClinicConfiguration, start: Callable[..., Desk], clinic: RunningClinic) -> LockDesk:
    """A patient at a shared screen."""
    begun = start(replace(configuration, shared_screen=True), Keychain, Audience.PATIENT)
    at = LockDesk(begun.qtbot, begun.program)
    at.settle()
    at.sign_in(clinic.account("Patient"), clinic)
    return at


def test_no_question_or_menu_stays_on_a_shared_screen(shared: LockDesk) -> None:
    asked, menu = question(shared), QMenu(shared.program.window)
    menu.addAction(TYPED)
    menu.popup(shared.program.window.pos())
    shared.leave_alone(timedelta(minutes=10))
    assert not asked.isVisible()
    assert QApplication.activePopupWidget() is None
    assert TYPED not in everything_shown()
    shared.until(lambda: not isValid(asked))
    shared.settle()


def test_switching_user_forgets_the_questions_too(desk: Callable[[int], LockDesk]) -> None:
    at = desk(1)
    asked = question(at)
    at.watch().lock_wanted.emit()
    at.press("Switch user")
    at.until(lambda: not isValid(asked))
    at.settle()


def test_who_leaves_while_signing_in_again_is_waited_for_like_anybody_locked(
    desk: Callable[[int], LockDesk], keychain: Keychain
) -> None:
    at = desk(2)
    at.leave(timedelta(minutes=9))
    at.press("Sign in again")
    at.leave_alone(timedelta(minutes=10))
    assert BACK not in at.buttons()
    at.settle()
    assert at.program.session.is_kept_locked()
    assert at.watch()._idleness is None  # nothing is locked again every second
    at.stay_away(timedelta(minutes=31))
    at.settle()
    assert not at.program.session.is_signed_in
    assert not keychain._values


def test_a_password_on_its_way_opens_nothing_locked_after_it(
    desk: Callable[[int], LockDesk],
) -> None:
    at = desk(3)
    at.lock()
    at.type("Password", at.account.password)
    at.press("Unlock")
    at.program.window.findChild(SystemLock).locked.emit()
    at.settle()
    assert at.is_locked
    assert not [one for one in at.visible(QLineEdit) if one.text()]  # type: ignore[attr-defined]
    at.unlock(at.account.password)
    at.until(lambda: at.is_in)
    at.settle()


def test_a_lock_is_kept_although_nothing_answers(desk: Callable[[int], LockDesk], keychain: Keychain) -> None:
    at = desk(0)
    held = threading.Event()
    scope = at.program.runner.scope()
    for _ in range(THREADS):
        scope.submit(held.wait)
    try:
        at.lock()
        at.until(at.program.session.is_kept_locked)
    finally:
        held.set()
    at.settle()


def test_what_is_written_with_an_input_method_is_input(desk: Callable[[int], LockDesk]) -> None:
    """Arabic, dictation and dead keys send no keys, only text."""
    at = desk(1)
    (reason,) = at.reasons()
    reason.setFocus()
    for _ in range(8):
        event = QInputMethodEvent()
        event.setCommitString("ن")
        QApplication.sendEvent(QGuiApplication.focusObject() or reason, event)
        at.leave_alone(timedelta(seconds=50))
    assert at.is_in
    assert not at.visible(IdleCountdown)


def test_a_locked_window_says_nothing_of_the_work(
    desk: Callable[[int], LockDesk], monkeypatch: pytest.MonkeyPatch
) -> None:
    at = desk(2)
    told: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    announce(at.workspace, TYPED)
    assert told
    at.lock()
    told.clear()
    announce(at.workspace.findChild(QLineEdit), TYPED)
    assert not told


def test_a_patient_who_is_kept_stays_kept_after_unlocking_with_a_code(
    clinic: RunningClinic,
    configuration: ClinicConfiguration,
    keychain: Keychain,
    start: Callable[..., Desk],
) -> None:
    begun = start(configuration, lambda: keychain, Audience.PATIENT)
    at = LockDesk(begun.qtbot, begun.program)
    at.settle()
    assert at.program.sign_in is not None
    at.program.sign_in.stay(wanted=True)
    at.account = clinic.account("Patient")
    at.sign_in(at.account, clinic)
    at.lock()
    at.program.session.wipe()
    at.unlock(at.account.password)
    at.type("6-digit code", clinic.next_code(at.account))
    at.until(lambda: at.is_in)
    at.settle()
    assert at.program.session.has_something_kept()
    assert keychain._values


def test_a_password_that_was_typed_and_left_does_not_stay_in_the_field(
    desk: Callable[[int], LockDesk],
) -> None:
    """Whoever comes next could show it, or send it."""
    at = desk(3)
    at.lock()
    at.type("Password", at.account.password)
    form = at.program.window.findChild(UnlockForm)
    assert form._forgetting.isActive()
    assert form._forgetting.interval() <= 120_000
    form._forgetting.timeout.emit()
    assert not [one for one in at.visible(QLineEdit) if one.text()]  # type: ignore[attr-defined]
    assert at.is_locked


def test_five_wrong_passwords_are_told_as_what_they_are(
    clinic: RunningClinic, desk: Callable[[int], LockDesk]
) -> None:
    at = desk(0)
    at.lock()
    for _ in range(5):
        at.unlock("not the password")
        assert "That password is not right." in at.message()
    at.unlock(at.account.password)
    assert at.is_locked
    assert text(failure("too-many-tries").title) in at.message()
    with psycopg.connect(clinic.owner_dsn) as connection:
        connection.execute("DELETE FROM identity.tally")
    at.unlock(at.account.password)
    at.until(lambda: at.is_in)
    assert TYPED in at.texts()
    at.settle()


def test_the_next_at_a_shared_screen_finds_it_as_the_clinic_set_it_up(shared: LockDesk) -> None:
    before = theme.appearance, text_percent(), current_language()
    theme.set_text_percent(200)
    theme.set_reduced_motion(is_reduced=True)
    shared.program._apply_theme("dark")
    shared.program._speak(GERMAN)
    shared.leave_alone(timedelta(minutes=10))
    assert (theme.appearance, text_percent(), current_language()) == before
    assert not theme.is_motion_reduced
    assert "Email address" in {one.accessibleName() for one in shared.visible(QLineEdit)}
    shared.settle()
