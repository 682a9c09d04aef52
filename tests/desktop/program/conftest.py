"""The whole program in this process, with a store that a test fills and a clinic that is real."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from medisecure_desktop.bootstrap import Audience, Program
from medisecure_desktop.config import ClinicConfiguration, load_configuration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.keychain.secret_store import MemorySecretStore, SecretStore
from medisecure_desktop.session.clock import SystemClock
from medisecure_desktop.session.session import Session
from medisecure_desktop.ui.app import create_application
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.form_field import FormField
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from tests.clinic_process import Account, RunningClinic

PATIENCE_MS = 20_000


class Keychain(MemorySecretStore):
    """A keychain that lasts as long as the test."""

    persistent = True


class Desk:
    """Somebody in front of the program."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.qtbot, self.program = qtbot, program

    def visible(self, kind: type[QWidget]) -> list[QWidget]:
        return [one for one in self.program.window.findChildren(kind) if one.isVisible()]

    def words(self) -> str:
        return "\n".join(label.text() for label in self.visible(QLabel))  # type: ignore[attr-defined]

    def message(self) -> str:
        return " ".join(f"{one.title()} {one.body()}".strip() for one in self.visible(InlineMessage))  # type: ignore[attr-defined]

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def settle(self) -> None:
        self.until(lambda: self.program.is_at_rest)

    def type(self, label: str, text: str) -> None:
        (field,) = [one for one in self.visible(FormField) if one.inner.accessibleName() == label]  # type: ignore[attr-defined]
        field.inner.setFocus()  # type: ignore[attr-defined]
        self.qtbot.keyClicks(field.inner, text)  # type: ignore[attr-defined]

    def press(self, text: str) -> None:
        (button,) = [one for one in self.visible(Button) if one.accessibleName() == text]
        button.click()  # type: ignore[attr-defined]

    def type_password(self, account: Account) -> None:
        self.type("Email address", account.email)
        self.type("Password", account.password)
        self.press("Continue")
        self.until(lambda: "Enter your sign-in code" in self.words())

    @property
    def is_in(self) -> bool:
        return isinstance(self.program.window.content(), Workspace)


def leave_signed_in(
    clinic: RunningClinic, configuration: ClinicConfiguration, keychain: Keychain, role: str, number: int = 0
) -> None:
    """As if this person had closed the program while signed in."""
    authenticator = Authenticator(configuration)
    account = clinic.account(role, number)
    step = authenticator.sign_in(account.email, account.password)
    done = authenticator.answer_code(step, clinic.next_code(account))  # type: ignore[arg-type]
    session = Session(authenticator, keychain, SystemClock())
    session.adopt(done.tokens)  # type: ignore[union-attr]
    session.close()
    authenticator.close()


@pytest.fixture
def configuration(clinic: RunningClinic) -> ClinicConfiguration:
    return load_configuration(clinic.clinic_file)


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[..., Desk]]:
    programs: list[Program] = []
    app = create_application([], "light")

    def build(
        configuration: ClinicConfiguration,
        open_store: Callable[[], SecretStore] = Keychain,
        audience: Audience = Audience.STAFF,
    ) -> Desk:
        program = Program(configuration, audience, app, None, open_store)
        programs.append(program)
        program.start()
        with qtbot.waitSignal(program.window.content().painted, timeout=PATIENCE_MS):  # type: ignore[union-attr]
            pass
        return Desk(qtbot, program)

    yield build
    for program in programs:
        program.stop()
        assert program.runner.shutdown(15)
        program.window.deleteLater()


@pytest.fixture
def keychain(clinic: RunningClinic, configuration: ClinicConfiguration) -> Keychain:
    return Keychain()
