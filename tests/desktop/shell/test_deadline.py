"""A time that must not be waited out: neither a sleep, nor a clock set back, nor one after the other."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from medisecure_desktop.ui.shell.deadline import Deadline
from tests.desktop.session.test_idleness import Clocks

HALF_AN_HOUR = timedelta(minutes=30)


class Waiting:
    """Half an hour that is waited for on a computer whose clocks a test moves."""

    def __init__(self) -> None:
        self.clocks, self.parent, self.told = Clocks(), QObject(), 0
        self.deadline = Deadline(self.parent, self.clocks, self.clocks.monotonic)
        self.deadline.passed.connect(self.count)
        self.deadline.begin(HALF_AN_HOUR)

    def count(self) -> None:
        self.told += 1


@pytest.fixture
def waiting(qapp: QApplication) -> Iterator[Waiting]:
    del qapp
    found = Waiting()
    yield found
    found.deadline.end()


def test_it_passes_once_and_not_early(waiting: Waiting) -> None:
    waiting.clocks.run(HALF_AN_HOUR.total_seconds() - 1)
    waiting.deadline.look()
    assert (waiting.told, waiting.deadline.is_running) == (0, True)
    for _ in range(3):
        waiting.clocks.run(1)
        waiting.deadline.look()
    assert (waiting.told, waiting.deadline.is_running) == (1, False)


def test_a_clock_set_back_and_a_sleep_after_it_hide_nothing(waiting: Waiting) -> None:
    waiting.clocks.set_by(-7200)
    waiting.deadline.look()
    waiting.clocks.set_by(3600)  # asleep: the steady clock stands still
    waiting.deadline.look()
    assert waiting.told == 1


def test_what_is_not_waited_for_any_more_does_not_pass(waiting: Waiting) -> None:
    waiting.deadline.end()
    waiting.clocks.run(3600)
    waiting.deadline.look()
    assert waiting.told == 0
