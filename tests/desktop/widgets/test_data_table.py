"""A table: sorted by what values mean, columns that people leave out, many rows."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from medisecure_desktop.ui.widgets.data_table import Column, DataTable
from medisecure_desktop.ui.widgets.table_model import ordered

MANY = 50_000


@dataclass(frozen=True)
class Person:
    name: str
    born: date
    seen: date | None = None


PEOPLE = [
    Person("Brandt", date(1974, 10, 30)),
    Person("abara", date(1959, 8, 7), date(2026, 11, 2)),
    Person("Álvarez", date(1995, 4, 23), date(2026, 9, 30)),
    Person("Halvorsen", date(1951, 6, 2), date(2026, 10, 1)),
]


def columns() -> list[Column[Person]]:
    return [
        Column("Name", lambda one: one.name, sort_key=lambda one: one.name.casefold()),
        Column("Born", lambda one: f"{one.born:%d-%b-%Y}", 120, sort_key=lambda one: one.born),
        Column("Seen", lambda one: str(one.seen or ""), 120, sort_key=lambda one: one.seen, is_optional=True),
        Column("Letters", lambda one: str(len(one.name)), 80),
    ]


@pytest.fixture
def table(qtbot: Any) -> DataTable:
    made = DataTable(columns())
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.set_rows(list(PEOPLE))
    made.show()
    return made


def names(table: DataTable) -> list[str]:
    return [one.name for one in table.rows()]


def press_title(table: DataTable, column: int) -> None:
    header = table.view.horizontalHeader()
    x = header.sectionViewportPosition(column) + 20
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, header.height() // 2))


def test_a_title_sorts_by_what_the_values_mean_and_turns_round(table: DataTable) -> None:
    press_title(table, 1)
    assert names(table) == ["Halvorsen", "abara", "Brandt", "Álvarez"]
    press_title(table, 1)
    assert names(table) == ["Álvarez", "Brandt", "abara", "Halvorsen"]
    assert table.sorted_by() == (1, True)


def test_a_column_without_an_order_does_nothing(table: DataTable) -> None:
    press_title(table, 3)
    assert table.sorted_by() is None
    assert table.rows() == PEOPLE


@pytest.mark.parametrize("is_descending", [False, True])
def test_what_has_no_value_comes_last_either_way(table: DataTable, is_descending: bool) -> None:
    table.sort_by(2, is_descending=is_descending)
    assert names(table)[-1] == "Brandt"


def test_the_current_row_stays_current_wherever_it_goes(table: DataTable) -> None:
    heard: list[Any] = []
    table.select(1)
    table.selected.connect(heard.append)
    table.sort_by(1)
    assert table.current() == PEOPLE[1]
    assert table.view.currentIndex().row() == 1
    table.sort_by(0, is_descending=True)
    assert table.current() == PEOPLE[1]


def test_rows_that_come_later_are_put_in_the_order_that_is_on(table: DataTable) -> None:
    table.sort_by(0)
    table.set_rows([*PEOPLE, Person("Castro", date(2001, 1, 1))])
    assert names(table) == ["abara", "Brandt", "Castro", "Halvorsen", "Álvarez"]


def test_a_screen_reader_hears_the_order_in_the_title(table: DataTable) -> None:
    table.sort_by(1, is_descending=True)
    interface = QAccessible.queryAccessibleInterface(table.view)
    spoken = [interface.child(at).text(QAccessible.Text.Name) for at in range(1, 5)]
    assert spoken == ["Name", "Born, sorted descending", "Seen", "Letters"]


def test_the_menu_key_offers_every_order_and_every_column(table: DataTable) -> None:
    menu = table.menu()
    assert menu is not None
    assert [act.text() for act in menu.actions() if act.text()] == [
        "Sort by Name, ascending",
        "Sort by Name, descending",
        "Sort by Born, ascending",
        "Sort by Born, descending",
        "Sort by Seen, ascending",
        "Sort by Seen, descending",
        "Show Seen",
    ]
    next(act for act in menu.actions() if act.text() == "Sort by Born, descending").trigger()
    assert table.sorted_by() == (1, True)
    menu.close()


def test_a_column_that_somebody_leaves_out_stays_out(table: DataTable) -> None:
    menu = table.menu()
    assert menu is not None
    next(act for act in menu.actions() if act.text() == "Show Seen").trigger()
    menu.close()
    assert table.view.isColumnHidden(2)
    table.hide_columns([2, 3], are_hidden=True)
    table.hide_columns([2, 3], are_hidden=False)
    assert table.view.isColumnHidden(2)
    assert not table.view.isColumnHidden(3)
    assert table.columns_away() == ["Seen"]
    table.choose_columns([])
    assert not table.view.isColumnHidden(2)


def test_where_the_clinic_sorts_the_rows_are_left_as_they_are(table: DataTable) -> None:
    asked: list[tuple[int, bool]] = []
    table.sort_outside(lambda column, is_descending: asked.append((column, is_descending)))
    press_title(table, 0)
    assert asked == [(0, False)]
    assert table.rows() == PEOPLE
    assert table.sorted_by() == (0, False)


def test_more_rows_leave_the_view_and_the_current_row_where_they_are(table: DataTable) -> None:
    rows = [Person(f"Person {at}", date(1950, 1, 1)) for at in range(60)]
    table.set_rows(rows[:40])
    table.select(30)
    bar = table.view.verticalScrollBar()
    qt_place = bar.value()
    heard: list[Any] = []
    table.selected.connect(heard.append)
    table.set_rows(rows)
    assert (bar.value(), table.current(), heard) == (qt_place, rows[30], [])


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_row_is_chosen_before_the_table_is_shown(qtbot: Any, side: Qt.LayoutDirection) -> None:
    table = DataTable(columns())
    table.setLayoutDirection(side)
    qtbot.addWidget(table)
    table.set_rows(list(PEOPLE))
    table.select(2)
    table.show()
    assert [index.row() for index in table.view.selectionModel().selectedRows()] == [2]
    assert table.current() == PEOPLE[2]


def test_fifty_thousand_rows_are_sorted(table: DataTable) -> None:
    start = date(1930, 1, 1)
    rows = [Person(f"P{at * 7919 % MANY:05d}", start + timedelta(days=at % 30_000)) for at in range(MANY)]
    table.set_rows(rows)
    table.select(7)
    current = table.current()
    table.sort_by(0)
    assert names(table) == sorted(one.name for one in rows)
    assert table.current() is current


@given(st.lists(st.tuples(st.none() | st.integers(0, 5), st.integers())))
def test_equal_rows_stay_as_they_were(rows: list[tuple[int | None, int]]) -> None:
    up = ordered(rows, lambda row: row[0], is_reverse=False)
    known = [row for row in rows if row[0] is not None]
    assert up == sorted(known, key=lambda row: row[0] or 0) + [row for row in rows if row[0] is None]
    down = ordered(rows, lambda row: row[0], is_reverse=True)
    assert down == sorted(known, key=lambda row: -(row[0] or 0)) + [row for row in rows if row[0] is None]
