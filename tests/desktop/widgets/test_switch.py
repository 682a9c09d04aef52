"""A switch takes effect at once and says where it stands: in place, in a tick, and to a screen reader."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from medisecure_desktop.ui.widgets.switch import Switch


@pytest.fixture
def switch(qtbot: Any) -> Switch:
    made = Switch("Send reminders")
    qtbot.addWidget(made)
    made.show()
    return made


def test_space_and_a_click_turn_it_and_say_so_once(switch: Switch) -> None:
    heard: list[bool] = []
    switch.turned.connect(heard.append)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert heard == [True, False]


def test_what_the_clinic_answered_is_shown_and_not_told(switch: Switch) -> None:
    heard: list[bool] = []
    switch.turned.connect(heard.append)
    switch.set_on(is_on=True)
    assert (switch.is_checked(), heard) == (True, [])


def test_a_screen_reader_hears_a_switch_with_its_state_and_can_turn_it(switch: Switch) -> None:
    interface = QAccessible.queryAccessibleInterface(switch)
    assert interface.role() == QAccessible.Role.Switch
    assert interface.text(QAccessible.Text.Name) == "Send reminders"
    assert not interface.state().checked
    interface.actionInterface().doAction("Press")
    assert interface.state().checked


def test_a_switch_that_is_off_limits_is_not_pressed(switch: Switch) -> None:
    switch.setEnabled(False)
    interface = QAccessible.queryAccessibleInterface(switch)
    assert "Press" not in interface.actionInterface().actionNames()
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert not switch.is_checked()


def test_its_words_wrap_and_are_not_cut(switch: Switch) -> None:
    narrow = switch.minimumSizeHint().width()
    assert switch.heightForWidth(narrow) >= 2 * switch.fontMetrics().height()


def test_on_and_off_differ_without_colour(switch: Switch, qtbot: Any) -> None:
    off = switch.grab().toImage()
    switch.set_on(is_on=True)
    qtbot.waitUntil(lambda: switch.way == 1.0)
    on = switch.grab().toImage()
    grey = [one.convertToFormat(one.Format.Format_Grayscale8) for one in (off, on)]
    assert grey[0] != grey[1]
