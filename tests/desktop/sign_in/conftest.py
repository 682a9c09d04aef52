"""The sign-in screen over a real clinic, as bootstrap puts it together."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from medisecure_desktop.config import ClinicConfiguration, load_configuration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.steps import Tokens
from medisecure_desktop.session.clock import SystemClock
from medisecure_desktop.ui.sign_in.screen import SignInScreen
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.style.fonts import load_fonts
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.task_runner import TaskRunner
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.form_field import FormField
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from tests.clinic_process import RunningClinic

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 20_000


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def configuration(clinic: RunningClinic) -> ClinicConfiguration:
    return load_configuration(clinic.clinic_file)


@dataclass
class Person:
    """Somebody in front of the screen: reads it, types, presses."""

    qtbot: QtBot
    runner: TaskRunner
    model: SignInModel
    screen: SignInScreen
    configuration: ClinicConfiguration
    tokens: list[Tokens] = field(default_factory=list)

    def visible(self, kind: type[W]) -> list[W]:
        return [widget for widget in self.screen.findChildren(kind) if widget.isVisible()]

    def fields(self) -> dict[str, FormField]:
        return {one.inner.accessibleName(): one for one in self.visible(FormField)}

    def type(self, label: str, text: str) -> None:
        inner = self.fields()[label].inner
        inner.setFocus()
        inner.selectAll()  # type: ignore[attr-defined]
        self.qtbot.keyClicks(inner, text)

    def press(self, text: str) -> None:
        (button,) = [one for one in self.visible(Button) if one.accessibleName() == text]
        button.click()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: self.runner.busy_count == 0, timeout=PATIENCE_MS)

    def message(self) -> str:
        return " ".join(f"{one.title()} {one.body()}".strip() for one in self.visible(InlineMessage))

    def text(self, label: str) -> str:
        return self.fields()[label].text()  # type: ignore[attr-defined]

    def error(self, label: str) -> str:
        return self.fields()[label].error()

    def words(self) -> str:
        return "\n".join(label.text() for label in self.visible(QLabel))

    def sign_in(self, email: str, password: str) -> None:
        self.type("Email address", email)
        self.type("Password", password)
        self.press("Continue")
        self.wait()

    def checkboxes(self) -> list[str]:
        return [one.text() for one in self.visible(QCheckBox)]

    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()


@pytest.fixture
def open_screen(qtbot: QtBot, qapp: QApplication, fonts: None) -> Iterator[object]:
    runners: list[TaskRunner] = []
    authenticators: list[Authenticator] = []
    theme.apply(qapp, "light")

    def build(configuration: ClinicConfiguration, notice: str = "", **options: object) -> Person:
        runner = TaskRunner()
        authenticator = Authenticator(configuration, **options)  # type: ignore[arg-type]
        model = SignInModel(authenticator, runner.scope(), SystemClock(), keychain_notice=notice)
        screen = SignInScreen(model)
        runners.append(runner)
        authenticators.append(authenticator)
        qtbot.addWidget(screen)
        person = Person(qtbot, runner, model, screen, configuration)
        screen.signed_in.connect(person.tokens.append)
        screen.resize(1280, 800)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.activateWindow()
        person.wait()
        return person

    yield build
    for runner in runners:
        assert runner.shutdown(wait_s=15)
    for authenticator in authenticators:
        authenticator.close()


@pytest.fixture
def person(open_screen: object, configuration: ClinicConfiguration) -> Person:
    return open_screen(configuration)  # type: ignore[operator]
