"""A18: every place for data has its states: loading, empty, error, offline, stale, forbidden."""

import json
from collections import Counter, defaultdict
from contextlib import suppress

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from medisecure_desktop.ui.widgets.data_region import DataRegion
from tests.desktop.checklist.clipping import problems
from tests.desktop.checklist.hand import Hand
from tests.desktop.checklist.painted import cut_or_shortened
from tests.desktop.checklist.recording import RecordedClinic, read_recording
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.stage import Scene, Stage, open_stage, sit_down

STATES = {
    "held": "loading",
    "error": "error",
    "offline": "offline",
    "forbidden": "forbidden",
    "empty": "empty",
}
NOTES = {"error": "stale", "offline": "offline", "fair": ""}
ALWAYS_SPEAK = (
    ("ChartHead", "ChartHead LiveRegion DataRegion 1"),
    ("ChartSummary", "Columns LiveRegion DataRegion 1"),
    ("ChartMedications", "ChartMedications LiveRegion DataRegion 1"),
    ("Peek", "LiveRegion DataRegion 1"),
    ("RecordScreen", "QWidget QWidget Card PartRegion DataRegion 1"),
    ("RecordScreen", "Columns QWidget Card PartRegion DataRegion 2"),
    ("BookingTimePage", "Columns QWidget Card PartRegion DataRegion 2"),
)
"""Where nothing known is something to say in itself: the four states of allergies, a patient in short, and a
week in which no day has a free time."""
COVERING = {"palette"}
"""It lies over a screen that is looked at by itself."""
IMPATIENT_MS = 500
"""A step that needs what could not be read is left out: its button never comes."""


def _first_patient() -> str:
    """Whose chart is opened, also where the list of patients cannot be read."""
    _, replies = read_recording()
    return json.loads(bytes(replies["Doctor", "GET /v1/patients?limit=50"].body))["items"][0]["id"]


PATIENT = _first_patient()


def regions(stage: Stage) -> dict[str, DataRegion]:
    """Every place for data that can be seen, by where it is."""
    shown = [one for one in stage.window.findChildren(DataRegion) if one.isVisible()]
    seen = Counter[str]()
    found: dict[str, DataRegion] = {}
    for one in shown:
        path = _path(one)
        seen[path] += 1
        found[f"{path} {seen[path]}"] = one
    return found


def _path(widget: QWidget | None) -> str:
    names: list[str] = []
    while widget is not None:
        names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " ".join(reversed(names))


def in_weather(recorded: RecordedClinic, scene: Scene, weather: str, fair_steps: int) -> dict[str, str]:
    """Where data should be, and in which state it is, when the weather changes after some steps."""
    with Hand() as hand:
        if fair_steps == 0:
            recorded.change(weather)
        stage = sit_down(hand, recorded, scene.role)
        if scene.role == "Doctor":
            stage._patient_id = PATIENT
        for number, step in enumerate(scene.steps):
            if number == fair_steps > 0:
                recorded.change(weather)
            if number >= fair_steps:
                stage.wait_ms = IMPATIENT_MS if weather != "fair" else stage.wait_ms
            with suppress(StopIteration, AssertionError):
                step(stage)
        stage.come_to_rest()
        found = {path: one.state for path, one in regions(stage).items()}
        blank = [path for path, one in regions(stage).items() if _is_blank(one)]
        wrong = [*blank, *problems(stage.window), *cut_or_shortened(stage.window)]
        recorded.change("fair")
        stage.leave()
    assert wrong == [], f"{weather}: " + "\n".join(wrong)
    return found


def _says_so_itself(path: str, weather: str, found: str) -> bool:
    is_spoken = any(part in path.split() and path.endswith(end) for part, end in ALWAYS_SPEAK)
    return is_spoken and (weather, found) == ("empty", "content")


def _is_blank(region: DataRegion) -> bool:
    words = [one for one in region.findChildren(QLabel) if one.isVisible() and one.text()]
    return region.state not in {"loading", "content"} and not words


@pytest.mark.parametrize("name", [name for name in SCENES if name not in COVERING])
def test_each_region_has_each_state(recorded: RecordedClinic, name: str) -> None:
    scene = SCENES[name]
    wanted = set(in_weather(recorded, scene, "fair", len(scene.steps)))
    seen: dict[str, set[str]] = defaultdict(set)
    for fair_steps in range(len(scene.steps)):
        for weather, state in STATES.items():
            if any(state not in seen[path] for path in wanted):
                for path, found in in_weather(recorded, scene, weather, fair_steps).items():
                    seen[path].add(state if _says_so_itself(path, weather, found) else found)
    every = set(STATES.values())
    lacking = [f"{path}: never {sorted(every - seen[path])}" for path in wanted if every - seen[path]]
    assert lacking == [], "\n".join(lacking)


@pytest.mark.parametrize("name", [name for name in SCENES if name not in COVERING])
def test_old_data_says_that_it_is_old(recorded: RecordedClinic, name: str) -> None:
    found: list[str] = []
    with Hand() as hand:
        stage = open_stage(hand, recorded, SCENES[name])
        for weather, note in NOTES.items():
            recorded.change(weather)
            stage.window.activateWindow()
            hand.waitUntil(stage.window.isActiveWindow)
            hand.keyClick(stage.window.focusWidget() or stage.window, Qt.Key.Key_F5)
            stage.settle()
            stage.come_to_rest()
            shown = regions(stage).items()
            found += [f"{weather}: {path} says {one.note!r}" for path, one in shown if one.note != note]
        recorded.change("fair")
        stage.leave()
    assert found == [], "\n".join(found)
