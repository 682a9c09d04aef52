"""One place decides in which state a region is; every region of every screen goes through it."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from medisecure_desktop.api.errors import (
    ApiError,
    ClinicDownError,
    NotAllowedError,
    NotFoundError,
    OfflineError,
)
from medisecure_desktop.ui.regions.live_region import LiveRegion
from medisecure_desktop.ui.regions.part import Part
from medisecure_desktop.ui.regions.part_region import PartRegion
from medisecure_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

MORNING = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)


class Frozen:
    def now(self) -> datetime:
        return MORNING


class Answering:
    """Work that is answered by hand, with a value or an error."""

    def __init__(self) -> None:
        self.asked = 0
        self.answer: Callable[[Any], None] = lambda _: None
        self.refuse: Callable[[Exception], None] = lambda _: None

    def submit(self, work: Any, *, on_success: Any, on_error: Any, **_: Any) -> None:
        self.asked += 1
        self.answer, self.refuse = on_success, on_error


class Following:
    """A part and a region that follows it, in one of the two ways."""

    def __init__(self, way: str) -> None:
        self.tasks = Answering()
        self.part: Part[list[str]] = Part("words", list, self.tasks, self.follow, Frozen())
        self.content = Label("")
        self.region: LiveRegion | PartRegion[list[str]]
        if way == "live":
            self.region = LiveRegion(self.content)
        else:
            self.region = PartRegion(self.part, lambda value: self._fill(value) or self.content)

    def follow(self) -> None:
        if isinstance(self.region, LiveRegion):
            self.region.show_reading(self.part, self._fill)
        else:
            self.region.refresh()

    def _fill(self, value: list[str]) -> tuple[str, str, str] | None:
        self.content.setText(" ".join(value))
        return None if value else ("users", "Nobody yet", "")


@pytest.fixture(params=["live", "part"])
def following(qtbot: Any, request: pytest.FixtureRequest) -> Following:
    made = Following(request.param)
    qtbot.addWidget(made.region)
    made.region.resize(400, 300)
    made.region.show()
    made.part.load()
    return made


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(widget: QWidget, name: str) -> None:
    button = next(
        one
        for one in widget.findChildren(QAbstractButton)
        if one.isVisible() and one.accessibleName() == name
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_loading_then_content_then_empty(following: Following) -> None:
    assert following.region.state == "loading"
    following.tasks.answer(["Maja"])
    assert (following.region.state, words(following.region)) == ("content", "Maja")
    following.part.load()
    assert following.region.state == "content", "a refresh keeps the old value visible"
    following.tasks.answer([])
    assert following.region.state == "empty"
    assert "Nobody yet" in words(following.region)


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (ApiError(reference="MS-7F3A"), "error"),
        (OfflineError(), "offline"),
        (ClinicDownError(), "offline"),
        (NotAllowedError(), "forbidden"),
        (NotFoundError(), "forbidden"),
    ],
)
def test_what_was_never_read(following: Following, error: ApiError, state: str) -> None:
    following.tasks.refuse(error)
    assert following.region.state == state
    said = words(following.region)
    assert error.title in said
    assert error.reference in said
    if state != "forbidden":
        press(following.region, "Try again")
        assert following.tasks.asked == 2
        following.tasks.answer(["Maja"])
        assert (following.region.state, words(following.region)) == ("content", "Maja")


@pytest.mark.parametrize(
    ("error", "state", "said"),
    [
        (OfflineError(), "offline", "From \u206609:12\u2069. You can read, not save."),
        (
            ApiError(),
            "stale",
            "Checked at \u206609:12\u2069 on \u206624-Nov-2026\u2069. This may not be the latest.",
        ),
    ],
)
def test_what_was_read_before_stays_and_says_how_old_it_is(
    following: Following, error: ApiError, state: str, said: str
) -> None:
    following.tasks.answer(["Maja"])
    following.part.load()
    following.tasks.refuse(error)
    assert following.region.state == state
    assert said in words(following.region)
    assert "Maja" in words(following.region)
    press(following.region, "Refresh")
    following.tasks.answer(["Maja", "Matteo"])
    assert (following.region.state, words(following.region)) == ("content", "Maja Matteo")
