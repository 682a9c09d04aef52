"""A doctor's week, as a grid and as a list."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from medisecure_desktop.gallery.arranging import page
from medisecure_desktop.ui.style.formatters import staff_name
from medisecure_desktop.ui.widgets.calendar_view import CalendarView
from medisecure_desktop.ui.widgets.calendar_week import CalendarBlock, CalendarEntry, CalendarWeek
from medisecure_desktop.ui.widgets.label import Label

ZONE = ZoneInfo("Europe/London")
MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 24, 10, 26, tzinfo=UTC)
DONE, HERE, AWAY = ("Done", "check"), ("In room", "door-open"), ("Did not attend", "user-x")
BOOKED = ("Booked", None)
KINDS = {
    "visit": ("Follow-up", "series1", None),
    "new": ("New patient", "series3", "user-plus"),
    "phone": ("Phone call", "series2", "phone"),
}
ROWS = (
    (0, "09:00", 20, "Sato", "Yumi", "visit", DONE),
    (0, "09:40", 40, "Dubois", "Claire", "new", DONE),
    (0, "11:40", 20, "Novák", "Petr", "visit", AWAY),
    (1, "09:00", 20, "Halvorsen", "Erik", "visit", DONE),
    (1, "10:20", 20, "Lindqvist", "Maja", "visit", HERE),
    (1, "10:40", 20, "Abara", "Chidi", "visit", BOOKED),
    (1, "11:00", 40, "Rossi", "Elena", "new", BOOKED),
    (3, "09:00", 20, "Moretti", "Ugo", "visit", BOOKED),
    (3, "14:00", 40, "Nwosu", "Ada", "visit", BOOKED),
    (3, "14:20", 30, "Tanaka", "Rei", "phone", BOOKED),
    (4, "09:20", 20, "Lopez", "Inés", "visit", BOOKED),
    (4, "10:00", 10, "Yilmaz", "Deniz", "phone", BOOKED),
)


def week() -> CalendarWeek:
    """Past and coming visits, two at once, a freed time, a closed day, a lunch."""
    entries = [_entry(at, *row) for at, row in enumerate(ROWS)]
    entries.append(CalendarEntry("free", _at(3, "11:20"), _at(3, "11:40"), "Free, 3 waiting", is_offer=True))
    blocks = [
        CalendarBlock(_at(2, "00:00"), _at(3, "00:00"), "Clinic closed", "Staff training"),
        CalendarBlock(_at(1, "12:40"), _at(1, "13:20"), "Lunch", icon="clock"),
        CalendarBlock(_at(4, "12:00"), _at(4, "17:00"), "Time off", "Annual leave"),
    ]
    return CalendarWeek(MONDAY, ZONE, entries, blocks)


def calendar() -> QWidget:
    """The grid."""
    return _shown(is_agenda=False)


def agenda() -> QWidget:
    """The list of the same week."""
    return _shown(is_agenda=True)


def _shown(*, is_agenda: bool) -> QWidget:
    view = CalendarView(lambda: NOW)
    view.head.addWidget(Label("23-Nov to 27-Nov-2026", "subtitle"))
    view.head.addStretch(1)
    view.set_week(week())
    view.select("4")
    if is_agenda:
        view.show_agenda()
    view.setMinimumHeight(600)
    return page(view)


def _entry(at: int, *row: Any) -> CalendarEntry:
    day, start, minutes, family, given, kind, state = row
    starts_at = _at(day, start)
    detail, tone, icon = KINDS[kind]
    name = staff_name(family, given)
    ends_at = starts_at + timedelta(minutes=minutes)
    return CalendarEntry(str(at), starts_at, ends_at, name, detail, tone, icon, *state)


def _at(day: int, clock: str) -> datetime:
    hour, minute = (int(part) for part in clock.split(":"))
    return datetime(2026, 11, 23, hour, minute, tzinfo=ZONE) + timedelta(days=day)
