"""Every form before sign-in, in the real window. A new form is covered by a line here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QScrollArea, QWidget

from medisecure_desktop.config import load_configuration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.own_account import otpauth_uri
from medisecure_desktop.identity.steps import (
    AuthenticatorSecret,
    CodeStep,
    EmailSetupStep,
    MethodStep,
    NewPasswordStep,
    SetupChoiceStep,
    Step,
)
from medisecure_desktop.session.clock import SystemClock
from medisecure_desktop.ui.forms.form_model import Message
from medisecure_desktop.ui.shell.window import ShellWindow
from medisecure_desktop.ui.sign_in.screen import SignInScreen
from medisecure_desktop.ui.sign_in.sign_in_model import SignInAgain, SignInModel
from medisecure_desktop.ui.task_runner import TaskRunner
from medisecure_desktop.ui.widgets.button import Button
from tests.clinic_process import RunningClinic
from tests.desktop.checklist.languages import as_said
from tests.desktop.checklist.rest import come_to_rest
from tests.desktop.checklist.stage import NOWHERE

WAIT_MS = 20_000
EMAIL = "maximiliane.hohenstein@hillside.example"
WHO = (EMAIL, "username", "session")
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
ASKED = ("given_name", "family_name", "phone_number")
NOTICE = "This computer cannot keep you signed in: you sign in again each time the program starts."


@dataclass
class Door:
    """The window before anybody is signed in."""

    qtbot: Any
    model: SignInModel
    screen: SignInScreen
    window: ShellWindow
    runner: TaskRunner
    authenticator: Authenticator

    def leave(self) -> None:
        """Let the threads and the connections go."""
        self.runner.shutdown()
        self.authenticator.close()

    def visible(self, kind: type[QWidget]) -> list[Any]:
        return [one for one in self.screen.findChildren(kind) if one.isVisible()]

    def press(self, words: str) -> None:
        next(one for one in self.visible(Button) if one.accessibleName() == as_said(words)).click()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.runner.busy_count == 0, timeout=WAIT_MS)

    def come_to_rest(self) -> None:
        """Until no widget moves any more."""
        come_to_rest(self.window)

    @property
    def scrolled(self) -> QScrollArea:
        return next(iter(self.visible(QScrollArea)))


def _arrives(step: Step | AuthenticatorSecret) -> Callable[[Door], None]:
    """As when the pool asks for this."""

    def reach(door: Door) -> None:
        door.model.email = EMAIL
        door.model._arrived(step)
        door.model.on_change()

    return reach


def _page(page: Any) -> Callable[[Door], None]:
    return lambda door: door.model.leave_for(page, EMAIL)


def _then(reach: Callable[[Door], None], *presses: str) -> Callable[[Door], None]:
    def reached(door: Door) -> None:
        reach(door)
        for words in presses:
            door.press(words)

    return reached


def _nothing(_: Door) -> None:
    """The first form is there already."""


def _everything_wrong(door: Door) -> None:
    _page("register")(door)
    for field in door.visible(QLineEdit):
        field.clear()
    door.press("Continue")


def _told(door: Door) -> None:
    door.model.tell_not_kept(NOTICE)
    door.model.clock_warning = Message(
        "warning", "This computer's clock is 124 minutes slow.", "Set it right."
    )
    door.model.close_door(
        Message("warning", "The clinic is not answering.", "Try again.", "Try again", lambda: None)
    )


APP = CodeStep(*WHO, "app", "SOFTWARE_TOKEN_MFA", "SOFTWARE_TOKEN_MFA_CODE")
TEXT = CodeStep(*WHO, "text", "SMS_MFA", "SMS_MFA_CODE", "+44 •••• 815")
KEY = AuthenticatorSecret(*WHO, SECRET, otpauth_uri(EMAIL, SECRET))
SIGN_IN_SCENES: dict[str, Callable[[Door], None]] = {
    "password": _nothing,
    "password-empty": _then(_nothing, "Continue"),
    "password-told": _told,
    "code-app": _arrives(APP),
    "code-text": _then(_arrives(TEXT), "Verify and sign in"),
    "no-code": _then(_arrives(APP), "I cannot use my code"),
    "method": _arrives(MethodStep(*WHO, ("app", "text", "email"))),
    "setup-choice": _arrives(SetupChoiceStep(*WHO, ("app", "email"))),
    "setup-email": _arrives(EmailSetupStep(*WHO)),
    "new-password": _arrives(NewPasswordStep(*WHO, ASKED)),
    "new-password-empty": _then(_arrives(NewPasswordStep(*WHO, ASKED)), "Save password"),
    "authenticator": _arrives(KEY),
    "register": _page("register"),
    "register-empty": _everything_wrong,
    "register-password": _page("register-password"),
    "confirm": _page("confirm"),
    "forgot": _page("forgot"),
    "reset": _page("reset"),
    "opening": lambda door: (door.model.open_door(), None)[1],
}


def open_door(qtbot: Any, clinic: RunningClinic | None, scene: str, again: SignInAgain | None = None) -> Door:
    """A window with the scene on it; everything that may be offered is. Without a clinic nobody answers."""
    runner = TaskRunner()
    authenticator = Authenticator(NOWHERE if clinic is None else load_configuration(clinic.clinic_file))
    model = SignInModel(
        authenticator, runner.scope(), SystemClock(), can_remember=True, can_keep=True, again=again
    )
    screen = SignInScreen(model)
    window = ShellWindow()
    qtbot.addWidget(window)
    window.show_content(screen)
    window.show()
    door = Door(qtbot, model, screen, window, runner, authenticator)
    door.settle()
    SIGN_IN_SCENES[scene](door)
    door.settle()
    assert door.visible(QLineEdit) or door.visible(Button) or door.visible(QCheckBox)
    return door
