"""Idle time: sleep and a changed clock hide none of it; input ends a warning."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medisecure_desktop.session.idleness import AWAY, IdleLimits, Idleness

START = datetime(2026, 11, 22, 8, tzinfo=UTC)
LIMITS = IdleLimits(timedelta(minutes=5), timedelta(seconds=30))


class Clocks:
    """Both clocks of a computer: it can run, sleep, and be set."""

    def __init__(self) -> None:
        self.wall, self.steady = START, 1000.0

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.steady

    def run(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.steady += seconds

    def set_by(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)


class Desk:
    def __init__(self, limits: IdleLimits = LIMITS) -> None:
        self.clocks = Clocks()
        self.idle = Idleness(limits, self.clocks, self.clocks.monotonic)

    def wait(self, seconds: int) -> None:
        for _ in range(seconds):
            self.clocks.run(1)
            self.idle.look()


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_it_warns_and_then_it_is_over(desk: Desk) -> None:
    desk.wait(269)
    assert desk.idle.look().phase == "in-use"
    desk.wait(1)
    assert (desk.idle.look().phase, desk.idle.look().seconds) == ("warning", 30)
    desk.wait(29)
    assert desk.idle.look().seconds == 1
    desk.wait(1)
    assert desk.idle.look().phase == "over"


def test_it_speaks_at_thirty_ten_and_five(desk: Desk) -> None:
    desk.wait(269)
    said = []
    for _ in range(30):
        desk.clocks.run(1)
        state = desk.idle.look()
        said += [state.seconds] if state.spoken else []
    assert said == [30, 10, 5]


def test_any_input_ends_a_warning(desk: Desk) -> None:
    desk.wait(290)
    assert desk.idle.touch().phase == "in-use"
    desk.wait(269)
    assert desk.idle.look().phase == "in-use"


def test_the_key_that_wakes_a_computer_comes_too_late(desk: Desk) -> None:
    desk.clocks.set_by(3600)
    assert desk.idle.touch().phase == "over"
    assert desk.idle.touch().phase == "over"
    desk.idle.begin()
    assert desk.idle.look().phase == "in-use"


@pytest.mark.parametrize("minutes", [1, 10, 600])
def test_a_clock_that_jumps_forward_closes_at_once(desk: Desk, minutes: int) -> None:
    desk.wait(3)
    desk.clocks.set_by(minutes * 60)
    assert desk.idle.look().phase == "over"


def test_a_process_that_stood_still_for_a_minute_is_as_one_that_slept(desk: Desk) -> None:
    desk.clocks.steady += AWAY.total_seconds()
    assert desk.idle.look().phase == "over"


def test_a_clock_set_back_neither_closes_nor_gives_more_time(desk: Desk) -> None:
    desk.wait(100)
    desk.clocks.set_by(-7200)
    assert desk.idle.look().phase == "in-use"
    desk.wait(199)
    assert desk.idle.look().phase == "warning"
    desk.wait(1)
    assert desk.idle.look().phase == "over"


@given(st.lists(st.tuples(st.floats(0, 20), st.floats(-9000, 20)), max_size=60))
def test_it_is_never_open_for_longer_than_allowed(steps: list[tuple[float, float]]) -> None:
    desk = Desk()
    for ran, was_set in steps:
        desk.clocks.run(ran)
        desk.clocks.set_by(was_set)
        is_open = desk.idle.look().phase != "over"
        assert not (is_open and desk.clocks.steady - 1000 >= LIMITS.quiet.total_seconds())
