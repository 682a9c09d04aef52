"""Closes a window to others: when nobody uses it, when asked, when the computer locks or sleeps."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from medisecure_backend.contract.people import Me
from medisecure_backend.contract.roles import Role
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.language import mark, text
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.idleness import IdleLimits
from medisecure_desktop.session.session import Session
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.forms.form_model import Message
from medisecure_desktop.ui.forms.secret_clipboard import clear_secrets
from medisecure_desktop.ui.shell.deadline import Deadline
from medisecure_desktop.ui.shell.idle_watch import IdleWatch
from medisecure_desktop.ui.shell.navigation import ROLES
from medisecure_desktop.ui.shell.system_lock import SystemLock
from medisecure_desktop.ui.shell.window import ShellWindow
from medisecure_desktop.ui.sign_in.lock_screen import LockScreen
from medisecure_desktop.ui.sign_in.unlock_model import UnlockModel

if TYPE_CHECKING:
    from medisecure_desktop.ui.widgets.idle_countdown import Closing


QUIET = mark("You are signed out because nobody used this window.")
QUIET_BODY = mark("Sign in again to go on. Nothing of you is left on this screen.")
AT_THE_DOOR = IdleLimits(timedelta(seconds=80), timedelta(seconds=20))
"""What the clinic has set is known once somebody is signed in."""


class Guard(QObject):
    """`lock_wanted`, or `sign_out_wanted` for a patient at a computer that is not theirs.

    `clear_wanted` when somebody left a shared screen before they had signed in, and `sign_in_over` when
    nobody has come back to a locked window for as long as the clinic has set.
    """

    lock_wanted = Signal()
    sign_out_wanted = Signal()
    clear_wanted = Signal()
    sign_in_over = Signal()

    def __init__(self, window: ShellWindow, clock: Clock, *, is_shared: bool) -> None:
        super().__init__(window)
        self._is_shared = is_shared
        self._then: Closing = "lock"
        self._watch, self._system = IdleWatch(window, clock), SystemLock(self)
        for closing in (self._watch.over, self._watch.lock_wanted, self._system.locked):
            closing.connect(self.close_to_others)
        self._system.listen()
        self._forgotten = Deadline(self, clock)
        self._forgotten.passed.connect(self.sign_in_over)

    def begin(self, me: Me, *, is_kept: bool) -> None:
        """This person works in the window from now on; `is_kept` if the computer is their own."""
        self._forgotten.end()
        signs_out = me.role is Role.PATIENT and (self._is_shared or not is_kept)
        self._then = "sign-out" if signs_out else "lock"
        self._watch.begin(limits_of(me, is_shared=self._is_shared), self._then)

    def end(self) -> None:
        """Nobody's work is on the screen any more, nor what they copied as a secret."""
        self._forgotten.end()
        self._watch.end()
        clear_secrets(everything=self._is_shared)

    def wait_for(self, me: Me) -> None:
        """This person's work is locked: it is kept, but their sign-in does not wait for ever."""
        if self._forgotten.is_running:
            return
        self.end()
        if me.role is not Role.PATIENT:
            self._forgotten.begin(timedelta(minutes=me.session.staff_sign_out_minutes))

    def watch_door(self) -> None:
        """Nobody is signed in. On a shared screen, what one began to type is not for the next."""
        self.end()
        if self._is_shared:
            self._then = "clear"
            self._watch.begin(AT_THE_DOOR, self._then, is_in_use=False)

    def close_to_others(self) -> None:
        """Nobody may see or use the window any more who cannot show who they are."""
        closing = {"lock": self.lock_wanted, "sign-out": self.sign_out_wanted, "clear": self.clear_wanted}
        closing[self._then].emit()


def limits_of(me: Me, *, is_shared: bool) -> IdleLimits:
    """After how long without input this person's window closes, as the clinic has set it."""
    warning = timedelta(seconds=me.session.warning_seconds)
    if me.role is Role.PATIENT and is_shared:
        return IdleLimits(timedelta(seconds=me.kiosk.sign_out_seconds) + warning, warning)
    if me.role is Role.PATIENT:
        quiet = timedelta(seconds=me.session.patient_sign_out_seconds)
    else:
        quiet = timedelta(minutes=me.session.staff_lock_minutes)
    return IdleLimits(quiet, min(warning, quiet / 2))  # a warning that never goes warns nobody


def locked(
    authenticator: Authenticator,
    session: Session,
    tasks: tuple[Tasks, Tasks],
    clock: Clock,
    *,
    me: Me,
    on_proved: Callable[[], None],
) -> tuple[UnlockModel, LockScreen]:
    """What stands in the window while this person's work is locked; the second tasks outlive the screen."""
    model = UnlockModel(
        authenticator,
        tasks[0],
        clock,
        me.profile.email or "",
        require_session=session.access_token,
        check_session=lambda: _ask_anew(session, tasks[1]),
        on_proved=on_proved,
    )
    return model, LockScreen(model, me.profile.display_name, text(ROLES[me.role]), me.clinic.name)


def _ask_anew(session: Session, tasks: Tasks) -> None:
    """Whether the clinic still lets this person go on: an account may have been closed meanwhile."""

    def ask() -> None:
        if session.is_signed_in:
            session.refresh_after_401(session.access_token())

    tasks.submit(ask, on_error=lambda _: None)


def quiet_message() -> Message:
    """What the next person at the window reads."""
    return Message("info", text(QUIET), text(QUIET_BODY))
