"""Tables, slots, cards, tabs: the keyboard, and what a screen reader hears."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTabBar

from medisecure_desktop.gallery import samples
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.choice_cards import ChoiceCard, ChoiceCards
from medisecure_desktop.ui.widgets.data_table import Column, DataTable
from medisecure_desktop.ui.widgets.nav_rail import NavRail, Place
from medisecure_desktop.ui.widgets.segmented import SegmentedControl
from medisecure_desktop.ui.widgets.slot_grid import SlotGrid
from medisecure_desktop.ui.widgets.tabs import Tabs

ISOLATES = dict.fromkeys((0x2066, 0x2069))


def shown(qtbot: Any, widget: Any) -> Any:
    qtbot.addWidget(widget)
    widget.resize(700, 500)
    widget.show()
    return widget


@pytest.fixture
def table(qtbot: Any) -> DataTable:
    made = DataTable(
        [
            Column("Name", lambda row: row[0], 200, "strong"),
            Column("Status", lambda _: "", None, badge=lambda row: (row[3], row[4])),
        ]
    )
    made.set_rows(samples.table_rows())
    return shown(qtbot, made)


def test_arrows_select_and_enter_opens(table: DataTable) -> None:
    selected: list[Any] = []
    opened: list[Any] = []
    table.selected.connect(selected.append)
    table.activated.connect(opened.append)
    table.select(0)
    QTest.keyClick(table.view, Qt.Key.Key_Down)
    QTest.keyClick(table.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert "ABARA, Chidi" in [row[0] for row in selected]
    assert selected[-1] == opened[0] == table.rows()[-1]
    assert len(opened) == 1


def test_tab_leaves_the_table(table: DataTable) -> None:
    assert not table.view.tabKeyNavigation()


def test_cells_and_headers_have_words(table: DataTable) -> None:
    model = table.view.model()
    assert model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Arrived"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"
    table.set_name("Users")
    assert table.view.accessibleName() == "Users"


def test_the_model_is_a_good_model(table: DataTable, qtmodeltester: Any) -> None:
    qtmodeltester.check(table.view.model())


def test_other_rows_keep_the_place(table: DataTable) -> None:
    table.select(2)
    table.set_rows(samples.table_rows()[:2])
    assert table.current()[0] == "ABARA, Chidi"
    table.set_rows([])
    assert table.current() is None


@pytest.fixture
def slots(qtbot: Any) -> SlotGrid:
    made = SlotGrid()
    made.set_week(samples.week())
    return shown(qtbot, made)


def test_arrows_skip_what_is_taken(slots: SlotGrid) -> None:
    model = slots.view.model()
    slots.view.setCurrentIndex(model.index(2, 0))
    QTest.keyClick(slots.view, Qt.Key.Key_Down)
    assert slots.view.currentIndex().row() == 4
    QTest.keyClick(slots.view, Qt.Key.Key_Right)
    assert slots.view.currentIndex().column() == 1
    slots.view.setCurrentIndex(model.index(1, 1))
    QTest.keyClick(slots.view, Qt.Key.Key_Right)
    assert slots.view.currentIndex().column() == 3


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_time_is_chosen_by_key_and_named(slots: SlotGrid, key: Qt.Key) -> None:
    chosen: list[Any] = []
    slots.chosen.connect(chosen.append)
    index = slots.view.model().index(1, 0)
    slots.view.setCurrentIndex(index)
    QTest.keyClick(slots.view, key)
    assert [one.starts_at.hour for one in chosen] == [9]
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole)).translate(ISOLATES)
    assert spoken == "Monday 23 November 2026, 09:20, chosen"


def test_taken_times_cannot_be_chosen(slots: SlotGrid) -> None:
    chosen: list[Any] = []
    slots.chosen.connect(chosen.append)
    place = slots.view.visualRect(slots.view.model().index(0, 0)).center()
    QTest.mouseClick(slots.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == []


def test_cards_move_with_arrows_and_say_their_state(qtbot: Any) -> None:
    cards = shown(qtbot, ChoiceCards("Doctor"))
    cards.set_choices(samples.choices())
    heard: list[str] = []
    cards.chosen.connect(heard.append)
    first, second, _ = cards.findChildren(ChoiceCard)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert heard == ["okafor", "ferreira"]
    assert "not chosen" in first.accessibleName()
    assert second.accessibleName() == "Dr Tomás Ferreira, Family medicine, chosen"


def test_cards_go_below_each_other_where_there_is_no_room_and_back(qtbot: Any) -> None:
    cards = shown(qtbot, ChoiceCards("Doctor"))
    cards.set_choices(samples.choices())
    cards.resize(1200, 300)
    rows = lambda: len({card.y() for card in cards.findChildren(ChoiceCard)})  # noqa: E731
    qtbot.waitUntil(lambda: rows() == 1)
    theme.set_text_percent(200)
    cards.resize(cards.minimumSizeHint().width(), 600)
    qtbot.waitUntil(lambda: rows() == 3)
    assert all(card.width() <= cards.width() for card in cards.findChildren(ChoiceCard))
    theme.set_text_percent(100)
    cards.resize(1200, 300)
    qtbot.waitUntil(lambda: rows() == 1)


@pytest.mark.parametrize("kind", [Tabs, SegmentedControl])
def test_tabs_are_tabs(qtbot: Any, kind: type[Tabs]) -> None:
    tabs = shown(qtbot, kind(["Summary", "Visits", "Results"]))
    heard: list[int] = []
    tabs.changed.connect(heard.append)
    QTest.keyClick(tabs.findChild(QTabBar), Qt.Key.Key_Right)
    assert heard == [1]
    assert [button for button in tabs.findChildren(QAbstractButton) if button.isCheckable()] == []


def test_the_navigation_is_a_list(qtbot: Any) -> None:
    rail = shown(qtbot, NavRail([Place("today", "Today", "calendar"), Place("users", "Users", "users")]))
    heard: list[str] = []
    rail.chosen.connect(heard.append)
    rail.set_current("today")
    QTest.keyClick(rail.view, Qt.Key.Key_Down)
    QTest.keyClick(rail.view, Qt.Key.Key_Return)
    assert heard[-1] == "users"
    assert rail.view.model().index(0, 0).data() == "Today"
