"""Before a sign-in ends by itself: told twice, calmly, with a way on."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from medisecure_desktop.ui.shell import ending_strip
from medisecure_desktop.ui.shell.ending_strip import WORDS, EndingStrip
from medisecure_desktop.ui.style.formatters import isolated
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.button import Button

START = datetime(2026, 11, 22, 8, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.time = START

    def now(self) -> datetime:
        return self.time


class Day:
    """A sign-in that ends at eight in the evening, and what was said about it."""

    def __init__(self, qtbot: Any) -> None:
        self.clock, self.ends_at = Clock(), START + timedelta(hours=12)
        self.spoken: list[str] = []
        self.strip = EndingStrip(lambda: self.ends_at, self.clock)
        qtbot.addWidget(self.strip)

    def at(self, left: timedelta) -> bool:
        """Whether anything is shown when so much is left."""
        self.clock.time = self.ends_at - left
        self.strip.look()
        return self.strip.isVisible()


@pytest.fixture
def day(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Day]:
    found = Day(qtbot)

    def speak(widget: Any, text: str, *, is_urgent: bool = False) -> None:
        assert not is_urgent, "nobody is interrupted by it"
        found.spoken.append(text)

    monkeypatch.setattr(ending_strip, "announce", speak)
    return found


def test_it_is_told_ten_minutes_before_and_once_more(day: Day) -> None:
    assert not day.at(timedelta(minutes=10, seconds=1))
    assert day.at(timedelta(minutes=10))
    assert day.at(timedelta(minutes=6))
    said = f"Your sign-in ends at {isolated('20:00')}. {WORDS}"
    assert day.spoken == [heard(said)]
    assert " ".join(label.text() for label in day.strip.findChildren(QLabel) if label.text()) == said
    assert day.at(timedelta(minutes=1))
    assert day.spoken == [heard(said), heard(said)]


def test_the_end_is_told_once_and_the_strip_goes(day: Day) -> None:
    over: list[bool] = []
    day.strip.over.connect(lambda: over.append(True))
    assert not day.at(timedelta())
    assert not day.at(timedelta(hours=-5)), "a computer that slept through it"
    assert over == [True]


def test_after_signing_in_again_it_is_gone_and_comes_back_when_it_is_time(day: Day) -> None:
    day.at(timedelta(minutes=5))
    day.ends_at += timedelta(hours=12)
    assert not day.at(timedelta(hours=12))
    assert day.at(timedelta(minutes=9))
    assert len(day.spoken) == 2


def test_its_button_asks_for_signing_in_again(day: Day) -> None:
    asked: list[bool] = []
    day.strip.again_wanted.connect(lambda: asked.append(True))
    day.at(timedelta(minutes=5))
    button = day.strip.findChild(Button)
    button.click()
    assert (button.accessibleName(), asked) == ("Sign in again", [True])
