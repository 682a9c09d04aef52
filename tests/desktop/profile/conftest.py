"""The account page over a real clinic, with somebody who registered a moment ago."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from medisecure_desktop.config import load_configuration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.keychain.secret_store import MemorySecretStore
from medisecure_desktop.session.clock import SystemClock
from medisecure_desktop.session.remembered_computers import RememberedComputers
from medisecure_desktop.session.session import Session
from medisecure_desktop.session.signed_in_account import SignedInAccount
from medisecure_desktop.ui.profile.profile import ProfileScreen
from medisecure_desktop.ui.profile.profile_model import ProfileModel
from medisecure_desktop.ui.style.fonts import load_fonts
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.task_runner import TaskRunner
from medisecure_desktop.ui.widgets.dialog import Dialog
from medisecure_desktop.ui.widgets.form_field import FormField
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from tests.clinic_process import RunningClinic
from tests.desktop.identity.newcomer import Newcomer, newcomer

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 20_000


@dataclass
class Person:
    """Somebody at their account page."""

    qtbot: QtBot
    runner: TaskRunner
    authenticator: Authenticator
    session: Session
    model: ProfileModel
    screen: ProfileScreen
    who: Newcomer
    told: list[tuple[str, str]] = field(default_factory=list)

    def visible(self, kind: type[W]) -> list[W]:
        return [widget for widget in self.screen.findChildren(kind) if widget.isVisible()]

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: self.runner.busy_count == 0, timeout=PATIENCE_MS)

    def words(self) -> str:
        return "\n".join(label.text() for label in self.visible(QLabel))

    def press(self, name: str) -> None:
        (button,) = [one for one in self.visible(QAbstractButton) if one.accessibleName() == name]
        button.click()
        self.wait()

    def acts(self) -> set[str]:
        return {one.accessibleName() for one in self.visible(QAbstractButton)}

    def type(self, label: str, text: str) -> None:
        (found,) = [one for one in self.visible(FormField) if one.inner.accessibleName() == label]
        found.inner.setFocus()
        found.inner.selectAll()  # type: ignore[attr-defined]
        self.qtbot.keyClicks(found.inner, text)
        self.wait()

    def error(self, label: str) -> str:
        (found,) = [one for one in self.visible(FormField) if one.inner.accessibleName() == label]
        return found.error()

    def message(self) -> str:
        return " ".join(f"{one.title()} {one.body()}".strip() for one in self.visible(InlineMessage))

    def answer(self, button: str) -> None:
        """Answer the dialog that is open."""
        (dialog,) = [one for one in self.screen.window().findChildren(Dialog) if one.isVisible()]
        (found,) = [one for one in dialog.findChildren(QAbstractButton) if one.accessibleName() == button]
        found.click()
        self.wait()


@pytest.fixture
def open_page(qtbot: QtBot, qapp: QApplication, clinic: RunningClinic) -> Iterator[Callable[..., Person]]:
    load_fonts()
    theme.apply(qapp, "light")
    opened: list[Person] = []

    def build(*, with_email_codes: bool = True) -> Person:
        authenticator = Authenticator(load_configuration(clinic.clinic_file))
        who = newcomer(clinic, authenticator)
        tokens = (
            who.with_email_codes(clinic, authenticator)
            if with_email_codes
            else who.with_app(authenticator)[0]
        )
        session = Session(authenticator, MemorySecretStore(), SystemClock())
        session.adopt(tokens)
        runner = TaskRunner()
        told: list[tuple[str, str]] = []
        account = SignedInAccount(
            session,
            authenticator.own_account,
            authenticator.presence,
            RememberedComputers("realm", is_allowed=False),
        )
        model = ProfileModel(account, runner.scope(), lambda tone, text: told.append((tone, text)))
        screen = ProfileScreen(model)
        qtbot.addWidget(screen)
        screen.resize(1100, 900)
        screen.show()
        person = Person(qtbot, runner, authenticator, session, model, screen, who, told)
        opened.append(person)
        person.wait()
        return person

    yield build
    for person in opened:
        assert person.runner.shutdown(15)
        person.authenticator.close()
