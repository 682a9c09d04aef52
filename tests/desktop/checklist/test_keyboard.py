"""A patient's and an admin's main job by keyboard alone: no mouse, no method of a screen is called."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.clinic_process import RunningClinic
from tests.desktop.checklist.accessible import name_of
from tests.desktop.checklist.stage import WAIT_MS, Scene, Stage, open_stage

CONTROL = Qt.KeyboardModifier.ControlModifier
MOST_TABS = 80


class Hands:
    """Somebody at the keyboard, who hears what has the focus."""

    def __init__(self, qtbot: Any, stage: Stage) -> None:
        self._qtbot, self._stage = qtbot, stage
        stage.window.activateWindow()
        qtbot.waitUntil(stage.window.isActiveWindow)

    @property
    def focused(self) -> QWidget:
        widget = self._stage.window.focusWidget()
        assert widget is not None
        return widget

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focused, key, modifier)
        self._stage.settle()
        self._stage.come_to_rest()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused, text)
        self._stage.settle()

    def tab_to(self, name: str) -> None:
        heard: list[str] = []
        for _ in range(MOST_TABS):
            heard.append(name_of(self.focused))
            if name_of(self.focused).startswith(name):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came to {name!r}, only to {heard}")

    def palette(self, words: str) -> None:
        self.press(Qt.Key.Key_K, CONTROL)
        self.type(words)
        self.press(Qt.Key.Key_Return)

    def until_reads(self, words: str) -> None:
        def is_read() -> bool:
            labels = self._stage.window.findChildren(QLabel)
            return any(words in one.text() for one in labels if one.isVisible())

        self._qtbot.waitUntil(is_read, timeout=WAIT_MS)


@pytest.fixture
def hands(qtbot: Any, clinic: RunningClinic, request: pytest.FixtureRequest) -> Any:
    stage = open_stage(qtbot, clinic, Scene(request.param, lambda _: None))
    yield Hands(qtbot, stage)
    stage.runner.shutdown()


@pytest.mark.parametrize("hands", ["Patient"], indirect=True)
def test_a_patient_books_an_appointment(hands: Hands) -> None:
    hands.palette("book")
    hands.tab_to("Follow-up")
    hands.press(Qt.Key.Key_Space)
    hands.tab_to("Continue")
    hands.press(Qt.Key.Key_Space)
    hands.tab_to("Soonest")
    hands.press(Qt.Key.Key_Space)
    hands.tab_to("Continue")
    hands.press(Qt.Key.Key_Space)
    hands.tab_to("Book ")
    hands.press(Qt.Key.Key_Space)
    hands.tab_to("Go to Home")


@pytest.mark.parametrize("hands", ["Admin"], indirect=True)
def test_an_admin_invites_a_user(hands: Hands) -> None:
    hands.palette("invite user")
    hands.tab_to("First name")
    hands.type("Ines")
    hands.tab_to("Family name")
    hands.type("Almeida")
    hands.tab_to("Email")
    hands.type("ines.almeida@hillside.example")
    hands.tab_to("Administrator")
    hands.press(Qt.Key.Key_Space)
    hands.tab_to("Send invitation to Ines")
    hands.press(Qt.Key.Key_Space)
    hands.until_reads("Ines Almeida")
