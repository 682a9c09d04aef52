"""A18: every place for data has its six states, each in words of its own, none of them blank."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from medisecure_desktop.gallery import samples
from medisecure_desktop.gallery.registry import EXHIBITS
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.data_region import DataRegion
from medisecure_desktop.ui.widgets.label import Label
from tests.desktop.checklist.clipping import problems
from tests.desktop.checklist.painted import cut_cells

FAILURE = samples.Failure()


def nothing() -> None:
    """Nobody asks again in a test."""


STATES: dict[str, Callable[[DataRegion], None]] = {
    "loading": lambda region: region.show_loading(),
    "content": lambda region: region.show_content(Label("48 mmol/mol")),
    "empty": lambda region: region.show_empty("users", "No patients match", "Clear the search."),
    "error": lambda region: region.show_error(FAILURE, nothing),
    "offline": lambda region: region.show_offline(FAILURE, nothing),
    "forbidden": lambda region: region.show_forbidden(FAILURE),
}


@pytest.fixture
def region(qtbot: Any) -> DataRegion:
    made = DataRegion()
    qtbot.addWidget(made)
    made.resize(420, 320)
    made.show()
    return made


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("state", STATES)
def test_a_state_is_shown_whole(region: DataRegion, qtbot: Any, state: str, percent: int) -> None:
    theme.set_text_percent(percent)
    STATES[state](region)
    region.resize(420 * percent // 100, 320 * percent // 100)
    qtbot.waitUntil(lambda: problems(region) == [] and cut_cells(region) == [])
    assert region.state == state
    if state != "loading":
        assert any(label.text() for label in region.findChildren(QLabel) if label.isVisible())


def test_each_state_follows_each_other_and_leaves_nothing_behind(region: DataRegion, qtbot: Any) -> None:
    for first, show_first in STATES.items():
        for second, show_second in STATES.items():
            show_first(region)
            assert region.state == first
            show_second(region)
            assert region.state == second


@pytest.mark.parametrize("kind", ["offline", "stale"])
def test_old_data_stays_under_a_word_about_its_age(region: DataRegion, kind: str) -> None:
    region.show_content(Label("48 mmol/mol"))
    region.show_note(kind, "Checked at 09:12", nothing)
    seen = [label.text() for label in region.findChildren(QLabel) if label.isVisible()]
    assert "48 mmol/mol" in seen
    assert "Checked at 09:12" in seen


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("name", sorted(EXHIBITS))
def test_no_component_cuts_what_it_says(qtbot: Any, qapp: QApplication, name: str, percent: int) -> None:
    """A7 for the gallery: widgets and painted words."""
    theme.set_text_percent(percent)
    exhibit = EXHIBITS[name]
    page = exhibit.build()
    qtbot.addWidget(page)
    page.resize(exhibit.width * percent // 100, exhibit.height * percent // 100)
    page.show()
    found: list[str] = []

    def is_whole() -> bool:
        found[:] = [*problems(page), *cut_cells(page)]
        return not found

    try:
        qtbot.waitUntil(is_whole, timeout=3_000)
    except AssertionError:
        pytest.fail("\n".join(found))
