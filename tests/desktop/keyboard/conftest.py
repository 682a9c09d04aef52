"""The real window at the real clinic, and a keyboard."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from medisecure_desktop.bootstrap import Audience, Program
from medisecure_desktop.config import load_configuration
from medisecure_desktop.keychain.secret_store import MemorySecretStore
from medisecure_desktop.ui.app import create_application
from medisecure_desktop.ui.style.theme import theme
from tests.clinic_process import RunningClinic
from tests.desktop.checklist.stage import Stage, sit_down
from tests.desktop.keyboard.keyboard import WAIT_MS, Keyboard


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    create_application([], "light")
    yield
    theme.set_text_percent(100)


@pytest.fixture
def at(qtbot: Any, clinic: RunningClinic) -> Iterator[Callable[[str], Keyboard]]:
    """Somebody of this role, signed in already, at their keyboard."""
    stages: list[Stage] = []

    def sit(role: str) -> Keyboard:
        stage = sit_down(qtbot, clinic, role)
        stages.append(stage)
        return Keyboard(qtbot, stage.window, stage.runner)

    yield sit
    for stage in stages:
        stage.leave()


@pytest.fixture
def before(qtbot: Any, clinic: RunningClinic, qapp: QApplication) -> Iterator[Callable[[Audience], Keyboard]]:
    """Somebody before the sign-in of the whole program."""
    programs: list[Program] = []

    def start(audience: Audience) -> Keyboard:
        program = Program(load_configuration(clinic.clinic_file), audience, qapp, None, MemorySecretStore)
        programs.append(program)
        program.start(is_restoring=False)
        with qtbot.waitSignal(program.window.content().painted, timeout=WAIT_MS):  # type: ignore[union-attr]
            pass
        keyboard = Keyboard(qtbot, program.window, program.runner)
        keyboard.rest()
        return keyboard

    yield start
    for program in programs:
        program.stop()
        assert program.runner.shutdown(15)
        program.window.deleteLater()
