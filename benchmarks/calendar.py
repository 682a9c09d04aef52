"""A week of 500 appointments, from the change to the painted week: the slowest frame against 33 ms."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from benchmarks.offscreen import against_a_limit, application, frame_seconds
from benchmarks.pairs import report
from medisecure_desktop.ui.widgets.calendar_week import CalendarEntry, CalendarWeek
from medisecure_desktop.ui.widgets.week_view import WeekView

ENTRIES, LIMIT, WEEKS = 500, 1 / 30, 4
ZONE = ZoneInfo("Europe/London")


def week(number: int) -> CalendarWeek:
    """A hundred a day, many at the same time."""
    first = date(2026, 11, 2) + timedelta(weeks=number)
    start = datetime(first.year, first.month, first.day, 8, tzinfo=ZONE)
    entries = [
        CalendarEntry(
            f"{number}-{at}",
            start + timedelta(days=at % 5, minutes=at // 5 % 40 * 15),
            start + timedelta(days=at % 5, minutes=at // 5 % 40 * 15 + 20),
            f"FAMILY{at}, Given",
            "Follow-up",
            f"series{1 + at % 3}",
            status="Booked",
            status_icon="check",
        )
        for at in range(ENTRIES)
    ]
    return CalendarWeek(first, ZONE, entries)


if __name__ == "__main__":
    app = application()
    weeks = [week(number) for number in range(WEEKS)]
    view = WeekView(lambda: datetime(2026, 11, 11, 10, 26, tzinfo=UTC))
    view.resize(1040, 900)
    view.set_week(weeks[0])
    view.show()
    view.grab()
    times = frame_seconds(view, lambda frame: view.set_week(weeks[frame % WEEKS]))
    report(against_a_limit("calendar", times, LIMIT))
