"""Tabs that do not all fit are all within reach."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.segmented import SegmentedControl
from medisecure_desktop.ui.widgets.tabs import Tabs

TITLES = ["Summary", "Visits and notes", "Medications", "Results"]


@pytest.mark.parametrize("kind", [Tabs, SegmentedControl])
def test_a_button_offers_all_tabs_where_they_do_not_fit(qtbot: Any, kind: type[Tabs]) -> None:
    tabs = kind(TITLES)
    qtbot.addWidget(tabs)
    tabs.resize(900, 44)
    tabs.show()
    button = tabs.findChild(IconButton)
    assert not button.isVisible()
    tabs.resize(220, 44)
    qtbot.waitUntil(lambda: button.isVisible() and button.geometry().right() <= 220)
    tabs.resize(900, 44)
    qtbot.waitUntil(lambda: not button.isVisible())
    menu = tabs.menu()
    assert [act.text() for act in menu.actions()] == TITLES
    heard: list[int] = []
    tabs.changed.connect(heard.append)
    menu.actions()[3].trigger()
    assert (tabs.index(), heard) == (3, [3])


def test_arrows_go_through_tabs(qtbot: Any) -> None:
    tabs = Tabs(TITLES)
    qtbot.addWidget(tabs)
    tabs.show()
    QTest.keyClick(tabs.focusProxy(), Qt.Key.Key_Right)
    assert tabs.index() == 1
