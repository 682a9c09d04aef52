"""Bookable times on ordinary days and on the days the clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medisecure_backend.services.slot_grid import Hours, Span, day_grid, wall_instant
from medisecure_backend.services.working_hours import WorkingHours
from medisecure_backend.services.zones import zone

NIGHT = [Hours(time(0), time(5), 30)]
ZONES = ("Europe/Berlin", "Europe/London", "America/New_York", "Australia/Lord_Howe")


def walls(day: date, zone_name: str, hours: list[Hours] = NIGHT) -> list[str]:
    return [
        span.starts_at.astimezone(zone(zone_name)).strftime("%H:%M")
        for span in day_grid(day, hours, zone(zone_name))
    ]


@pytest.mark.parametrize(
    ("zone_name", "day", "missing"),
    [
        ("Europe/London", date(2026, 3, 29), {"01:00", "01:30"}),
        ("America/New_York", date(2026, 3, 8), {"02:00", "02:30"}),
        ("Australia/Lord_Howe", date(2026, 10, 4), {"02:00"}),
    ],
)
def test_a_wall_time_the_clocks_skip_is_not_offered(zone_name: str, day: date, missing: set[str]) -> None:
    ordinary = walls(day - timedelta(days=2), zone_name)
    assert set(ordinary) - set(walls(day, zone_name)) == missing
    assert len(ordinary) - len(missing) == len(walls(day, zone_name))


@pytest.mark.parametrize(
    ("zone_name", "day"),
    [
        ("Europe/London", date(2026, 10, 25)),
        ("America/New_York", date(2026, 11, 1)),
        ("Australia/Lord_Howe", date(2026, 4, 5)),
    ],
)
def test_a_repeated_wall_time_is_offered_once_the_first_time_round(zone_name: str, day: date) -> None:
    assert walls(day, zone_name) == walls(day - timedelta(days=2), zone_name)
    spans = day_grid(day, NIGHT, zone(zone_name))
    assert all(span.starts_at.astimezone(zone(zone_name)).fold == 0 for span in spans)


def test_london_noon_is_an_hour_earlier_in_summer() -> None:
    noon = [Hours(time(12), time(12, 30), 30)]
    (winter,) = day_grid(date(2026, 3, 28), noon, zone("Europe/London"))
    (summer,) = day_grid(date(2026, 3, 29), noon, zone("Europe/London"))
    assert winter.starts_at == datetime(2026, 3, 28, 12, tzinfo=UTC)
    assert summer.starts_at == datetime(2026, 3, 29, 11, tzinfo=UTC)


def test_what_does_not_fit_before_closing_is_not_offered() -> None:
    assert walls(date(2026, 6, 1), "Europe/London", [Hours(time(9), time(9, 50), 20)]) == ["09:00", "09:20"]


def open_all_week(zone_name: str, hours: list[Hours], busy: list[Span], gap: int = 0) -> WorkingHours:
    weekly = dict.fromkeys(range(1, 8), hours)
    return WorkingHours(zone(zone_name), weekly, {}, {}, busy, [], timedelta(minutes=gap))


def test_a_time_that_touches_a_visit_is_free_and_one_that_overlaps_is_taken() -> None:
    at = datetime(2026, 6, 1, 9, tzinfo=UTC)
    grid = [Span(at + timedelta(minutes=20 * n), at + timedelta(minutes=20 * (n + 1))) for n in range(3)]
    hours = open_all_week("Europe/London", NIGHT, [grid[1]])
    assert [hours.is_free(span) for span in grid] == [True, False, True]
    assert hours.is_free(grid[1], but=grid[1]), "the time of the visit that is being moved"
    gapped = open_all_week("Europe/London", NIGHT, [grid[1]], gap=5)
    assert [gapped.is_free(span) for span in grid] == [False, False, False]


@pytest.mark.parametrize(
    ("zone_name", "day", "wall", "instant"),
    [
        ("Europe/Berlin", date(2026, 3, 29), time(2, 30), datetime(2026, 3, 29, 1, tzinfo=UTC)),
        ("America/New_York", date(2026, 3, 8), time(2, 15), datetime(2026, 3, 8, 7, tzinfo=UTC)),
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 10), datetime(2026, 10, 3, 15, 30, tzinfo=UTC)),
        ("Europe/Berlin", date(2026, 10, 25), time(2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        ("Europe/Berlin", date(2026, 6, 1), time(8), datetime(2026, 6, 1, 6, tzinfo=UTC)),
    ],
)
def test_a_door_that_opens_in_a_missing_hour_opens_when_the_clocks_skip(
    zone_name: str, day: date, wall: time, instant: datetime
) -> None:
    assert wall_instant(datetime.combine(day, wall), zone(zone_name)) == instant


@given(st.sampled_from(ZONES), st.dates(date(2025, 1, 1), date(2029, 12, 31)), st.integers(0, 47))
def test_every_offered_time_lies_within_the_hours(zone_name: str, day: date, half_hours: int) -> None:
    opens = time(half_hours // 2, half_hours % 2 * 30)
    hours = open_all_week(zone_name, [Hours(opens, time(23, 59), 25)], [])
    assert hours.grid(day) == [span for span in hours.grid(day) if hours.covers(span)]
    shown = [span for span in day_grid(day, hours.hours(day), zone(zone_name)) if not hours.covers(span)]
    assert shown == []


@given(
    st.sampled_from(ZONES),
    st.dates(date(2020, 1, 1), date(2032, 12, 31)),
    st.lists(
        st.tuples(st.integers(0, 23), st.integers(0, 23), st.sampled_from((10, 15, 20, 30, 45))), max_size=3
    ),
)
def test_no_two_times_overlap_and_each_has_its_length(
    zone_name: str, day: date, opened: list[tuple[int, int, int]]
) -> None:
    hours = [Hours(time(a), time(b), minutes) for a, b, minutes in opened]
    spans = day_grid(day, hours, zone(zone_name))
    assert all(first.ends_at <= second.starts_at for first, second in pairwise(spans))
    lengths = {timedelta(minutes=each.minutes) for each in hours}
    assert all(span.ends_at - span.starts_at in lengths for span in spans)
    assert all(span.starts_at.astimezone(zone(zone_name)).date() == day for span in spans)
