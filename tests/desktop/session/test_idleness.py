"""Idle time: sleep and a changed clock hide none of it; input ends a warning."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

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


class AnyHour(RuleBasedStateMachine):
    """A window through input, time, changed clocks, sleep, locks and unlocks, beside what must hold of it."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = Desk()
        self.alone = 0.0
        """At least for so long nobody has used it, as either clock tells."""
        self.must_be_over = False

    def _passes(self, seconds: float) -> None:
        self.alone += max(0.0, seconds)
        is_gap = seconds >= AWAY.total_seconds()
        if is_gap or self.alone >= LIMITS.quiet.total_seconds():
            self.must_be_over = True

    @rule(seconds=st.integers(1, 59))
    def time_passes(self, seconds: int) -> None:
        self.desk.clocks.run(seconds)
        self._passes(seconds)
        self.desk.idle.look()

    @rule(seconds=st.integers(60, 90_000))
    def it_sleeps(self, seconds: int) -> None:
        self.desk.clocks.set_by(seconds)  # the monotonic clock stands still meanwhile
        self._passes(seconds)

    @rule(seconds=st.integers(-90_000, 59))
    def the_clock_is_set(self, seconds: int) -> None:
        self.desk.clocks.set_by(seconds)
        self._passes(seconds)
        self.desk.idle.look()

    @rule()
    def somebody_uses_it(self) -> None:
        phase = self.desk.idle.touch().phase
        assert (phase == "over") == self.must_be_over
        if not self.must_be_over:
            assert phase == "in-use"
            self.alone = 0.0

    @precondition(lambda self: self.must_be_over)
    @rule()
    def its_person_unlocks(self) -> None:
        self.desk.idle.begin()
        self.alone, self.must_be_over = 0.0, False

    @invariant()
    def it_is_open_only_while_it_may_be(self) -> None:
        state = self.desk.idle.look()
        assert (state.phase == "over") == self.must_be_over
        if state.phase != "over":
            left = LIMITS.quiet.total_seconds() - self.alone
            assert (state.phase == "warning") == (left <= LIMITS.warning.total_seconds())


TestAnyHour = AnyHour.TestCase
