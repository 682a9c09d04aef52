from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from medisecure_desktop.ui.patient.weeks import Week, clinic_day, day_and_month, days_until, span, zone_words
from medisecure_desktop.ui.regions.spoken import without_isolates
from medisecure_desktop.ui.style.formatters import time_of_day

LONDON = ZoneInfo("Europe/London")


def test_a_week_begins_on_monday():
    week = Week.of(date(2026, 11, 22))

    assert week.monday == date(2026, 11, 16)
    assert week.sunday == date(2026, 11, 22)
    assert week.next.monday == date(2026, 11, 23)
    assert week.next.previous == week
    assert week.days(5)[-1] == date(2026, 11, 20)


def test_the_clinic_day_is_the_clinics_not_utcs():
    late = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)

    assert clinic_day(late, LONDON) == date(2026, 7, 2)
    assert clinic_day(late, ZoneInfo("America/New_York")) == date(2026, 7, 1)


def test_a_week_with_a_clock_change_still_has_seven_days():
    week = Week.of(date(2026, 10, 25))

    assert [day.day for day in week.days()] == [19, 20, 21, 22, 23, 24, 25]
    assert "10:00" in time_of_day(datetime(2026, 10, 24, 9, 0, tzinfo=UTC), LONDON)
    assert "09:00" in time_of_day(datetime(2026, 10, 25, 9, 0, tzinfo=UTC), LONDON)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 11, 23), date(2026, 11, 27), "23 \N{EN DASH} 27 November 2026"),
        (date(2026, 11, 30), date(2026, 12, 4), "30 November \N{EN DASH} 4 December 2026"),
        (date(2026, 12, 28), date(2027, 1, 1), "28 December 2026 \N{EN DASH} 1 January 2027"),
    ],
)
def test_a_span_says_what_differs(first, last, words):
    assert without_isolates(span(first, last)) == words


def test_days_in_words():
    day = date(2026, 11, 26)

    assert without_isolates(day_and_month(day)) == "Thursday 26 November"
    assert days_until(day, date(2026, 11, 20)) == "In 6 days"
    assert days_until(day, date(2026, 11, 25)) == "Tomorrow"
    assert days_until(day, day) == "Today"


def test_the_zone_is_named_as_it_is_that_day():
    winter, summer = datetime(2026, 11, 26, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC)

    assert zone_words(winter, LONDON, "Europe/London") == "Clinic time (London, GMT)"
    assert zone_words(summer, LONDON, "Europe/London") == "Clinic time (London, BST)"
    assert (
        zone_words(winter, ZoneInfo("America/New_York"), "America/New_York") == "Clinic time (New York, EST)"
    )
