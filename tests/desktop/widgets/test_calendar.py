"""A week of a diary: where entries stand, what keys and the mouse do, and the list that says the same."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from medisecure_desktop.gallery.diary import MONDAY, NOW, ZONE, week
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.agenda import NOTHING, AgendaList
from medisecure_desktop.ui.widgets.calendar_view import CalendarView
from medisecure_desktop.ui.widgets.calendar_week import (
    LEAST_MINUTES,
    CalendarEntry,
    CalendarWeek,
    arranged,
    moment_of,
    spoken,
)
from medisecure_desktop.ui.widgets.week_view import WeekView

ISOLATES = dict.fromkeys((0x2066, 0x2069))


def entry(number: int, start: datetime, minutes: int = 20) -> CalendarEntry:
    return CalendarEntry(str(number), start, start + timedelta(minutes=minutes), f"Visit {number}")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 23 + day, hour, minute, tzinfo=ZONE)


@pytest.fixture
def grid(qtbot: Any) -> WeekView:
    made = WeekView(lambda: NOW)
    qtbot.addWidget(made)
    made.resize(900, 560)
    made.set_week(week())
    made.show()
    return made


def middle(grid: WeekView, entry_id: str) -> QPointF:
    frame = grid.frame_now()
    every = (one for day in arranged(week()) for one in day)
    return frame.box(next(one for one in every if one.entry.id == entry_id)).center()


starts = st.lists(st.tuples(st.integers(0, 23 * 60), st.integers(1, 180)), min_size=1, max_size=14)


@settings(max_examples=200, deadline=None)
@given(timed=starts)
def test_entries_never_lie_on_each_other(timed: list[tuple[int, int]]) -> None:
    entries = [entry(n, at(0, 0) + timedelta(minutes=start), long) for n, (start, long) in enumerate(timed)]
    placed = arranged(CalendarWeek(MONDAY, ZONE, entries))[0]
    assert {one.entry.id for one in placed} == {one.id for one in entries}
    for here, one in enumerate(placed):
        assert one.end - one.start >= min(LEAST_MINUTES, 24 * 60 - one.start)
        assert 0 <= one.lane < one.lanes
        for other in placed[here + 1 :]:
            if one.start < other.end and other.start < one.end:
                assert one.lane != other.lane
                assert one.lanes == other.lanes


def test_a_time_over_midnight_stands_on_both_days() -> None:
    days = arranged(CalendarWeek(MONDAY, ZONE, [entry(1, at(0, 23), 120)]))
    assert [(one.start, one.end) for day in days for one in day] == [(23 * 60, 24 * 60), (0, 60)]


def test_entries_of_another_week_are_left_out() -> None:
    days = arranged(CalendarWeek(MONDAY, ZONE, [entry(1, at(-2, 9)), entry(2, at(6, 9))]))
    assert days == [[], [], [], [], []]


@pytest.mark.parametrize(("first", "hour"), [(date(2026, 3, 27), 9), (date(2026, 10, 23), 9)])
def test_the_clinics_clock_holds_when_it_is_put_forward_or_back(first: date, hour: int) -> None:
    zone = ZoneInfo("Europe/London")
    shown = CalendarWeek(first, zone, days=5)
    for day in range(5):
        moment = moment_of(shown, day, hour * 60)
        placed = arranged(CalendarWeek(first, zone, [entry(1, moment.astimezone(UTC))], days=5))
        assert [one.start for one in placed[day]] == [hour * 60]


def test_arrows_go_on_in_time_and_to_the_nearest_time_of_another_day(grid: WeekView) -> None:
    heard: list[str] = []
    grid.selected.connect(heard.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End):
        QTest.keyClick(grid, key)
    assert heard == ["0", "1", "3", "7", "9"]
    QTest.keyClick(grid, Qt.Key.Key_Home)
    QTest.keyClick(grid, Qt.Key.Key_Up)
    assert grid.current() == "6"


def test_right_to_left_turns_the_days_and_the_keys(grid: WeekView, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid.select("0")
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.current() == "3"
    frame = grid.frame_now()
    assert frame.column(0).left() > frame.column(1).left()
    assert frame.at(frame.column(1).center()) is not None
    assert frame.at(frame.column(1).center())[0] == 1
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_enter_and_a_double_click_open(grid: WeekView) -> None:
    opened: list[str] = []
    grid.activated.connect(opened.append)
    grid.select("4")
    QTest.keyClick(grid, Qt.Key.Key_Return)
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle(grid, "5").toPoint())
    assert opened == ["4", "5"]


def test_page_keys_ask_for_other_weeks(grid: WeekView) -> None:
    asked: list[int] = []
    grid.week_wanted.connect(asked.append)
    QTest.keyClick(grid, Qt.Key.Key_PageDown)
    QTest.keyClick(grid, Qt.Key.Key_PageUp)
    assert asked == [1, -1]


def test_what_has_the_focus_is_brought_into_view(grid: WeekView) -> None:
    grid.resize(400, 240)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(grid, key)
        current = grid.current()
        assert current is not None
        assert grid.frame_now().body.contains(middle(grid, current))


def drawn(grid: WeekView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(grid.viewport(), end)
    QTest.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=end)


@pytest.fixture
def chosen(grid: WeekView) -> list[Any]:
    spans: list[Any] = []
    grid.can_choose_span = True
    grid.span_chosen.connect(lambda start, end: spans.append((start, end)))
    return spans


def spot(grid: WeekView, day: int, minute: int) -> QPoint:
    return QPoint(round(grid.frame_now().column(day).center().x()), round(grid.frame_now().y(minute)))


def test_drawing_over_free_time_chooses_whole_tens_of_minutes(grid: WeekView, chosen: list[Any]) -> None:
    drawn(grid, spot(grid, 0, 13 * 60 + 4), spot(grid, 0, 13 * 60 + 57))
    assert chosen == [(at(0, 13), at(0, 14))]
    drawn(grid, spot(grid, 0, 14 * 60), spot(grid, 0, 13 * 60 + 1))
    assert chosen[1:] == [(at(0, 13), at(0, 14))]


def test_a_click_on_free_time_or_on_an_entry_draws_nothing(grid: WeekView, chosen: list[Any]) -> None:
    here = spot(grid, 0, 13 * 60)
    drawn(grid, here, here + QPoint(0, 2))
    drawn(grid, middle(grid, "0").toPoint(), spot(grid, 0, 10 * 60))
    assert chosen == []


def test_escape_leaves_what_was_begun(grid: WeekView, chosen: list[Any]) -> None:
    QTest.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot(grid, 0, 13 * 60))
    QTest.mouseMove(grid.viewport(), spot(grid, 0, 14 * 60))
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot(grid, 0, 14 * 60))
    assert chosen == []


def test_hours_reach_as_far_as_what_is_booked(grid: WeekView) -> None:
    grid.set_week(CalendarWeek(MONDAY, ZONE, [entry(1, at(0, 5, 30)), entry(2, at(1, 22))]))
    frame = grid.frame_now()
    assert (frame.first_hour, frame.last_hour) == (4, 24)


def test_the_list_says_everything_the_grid_says(qtbot: Any) -> None:
    shown = week()
    agenda = AgendaList()
    qtbot.addWidget(agenda)
    agenda.set_week(shown, NOW.date())
    model = agenda.view.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    said = [str(row.data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows]
    assert {heard(spoken(shown, one)) for one in shown.entries} <= set(said)
    assert "Wed 25-Nov-2026, All day, Clinic closed, Staff training" in said
    assert "Tue 24-Nov-2026, 10:20 to 10:40, LINDQVIST, Maja, Follow-up, In room" in said


def test_a_day_without_anything_says_so(qtbot: Any) -> None:
    agenda = AgendaList()
    qtbot.addWidget(agenda)
    agenda.set_week(CalendarWeek(MONDAY, ZONE), NOW.date())
    model = agenda.view.model()
    said = [str(model.index(row, 0).data()).translate(ISOLATES) for row in range(model.rowCount())]
    assert said[1] == f"Tue 24-Nov-2026, today, {NOTHING.source}"
    assert len(said) == 5


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [260, 420, 900])
def test_a_line_of_the_list_is_as_high_as_its_words(qtbot: Any, percent: int, width: int) -> None:
    theme.set_text_percent(percent)
    agenda = AgendaList()
    qtbot.addWidget(agenda)
    agenda.resize(width, 600)
    long = entry(1, at(0, 9))
    words = "A reason with very many words that no line of this width can hold at once, whatever the size"
    agenda.set_week(
        CalendarWeek(MONDAY, ZONE, [CalendarEntry("1", long.starts_at, long.ends_at, words, words)]),
        NOW.date(),
    )
    agenda.show()
    short = agenda.view.sizeHintForRow(1)
    tall = agenda.view.sizeHintForRow(0)
    theme.set_text_percent(100)
    assert tall > short


@pytest.fixture
def view(qtbot: Any) -> Callable[[int], CalendarView]:
    def made(width: int) -> CalendarView:
        shown = CalendarView(lambda: NOW)
        qtbot.addWidget(shown)
        shown.set_week(week())
        shown.resize(width, 600)
        shown.show()
        return shown

    return made


def test_where_a_grid_does_not_fit_the_list_is_shown(view: Callable[[int], CalendarView]) -> None:
    assert not view(900).shows_agenda()
    assert view(420).shows_agenda()


def test_what_somebody_chose_stays(view: Callable[[int], CalendarView]) -> None:
    shown = view(900)
    shown.show_agenda()
    shown.resize(1100, 600)
    assert shown.shows_agenda()


def test_grid_and_list_keep_the_same_entry_current(view: Callable[[int], CalendarView]) -> None:
    shown = view(900)
    heard: list[str] = []
    shown.selected.connect(heard.append)
    shown.grid.select("4")
    QTest.keyClick(shown.grid, Qt.Key.Key_Down)
    assert shown.agenda.current() == "5"
    QTest.keyClick(shown.agenda.view, Qt.Key.Key_Down)
    assert shown.grid.current() == "6"
    assert heard == ["5", "6"]
    shown.set_week(week())
    assert shown.current() == "6"
