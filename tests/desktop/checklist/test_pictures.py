"""A9: every component and every screen looks as it did when somebody last looked at it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.label import Label
from tests.desktop.checklist.hand import Hand
from tests.desktop.checklist.pictures import FOLDER, SETS, files
from tests.desktop.checklist.recording import playing
from tests.desktop.checklist.reduced import MOST, difference, kept, reduced
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.stage import open_stage

SMALL, ALL = 12_000, 1_200_000
RENEW = "if it is as it should be: python -m tests.desktop.checklist.pictures"
CASES = [pytest.param(draw, name, id=f"{draw.__name__}-{name}") for draw, names in SETS for name in names]


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize(("draw", "name"), CASES)
def test_it_looks_as_it_did(qapp: QApplication, tmp_path: Path, draw: Callable, name: str) -> None:
    qapp.setCursorFlashTime(0)
    found: list[str] = []
    for file, now in draw(qapp, name):
        differs = difference(kept(file), now)
        if differs > MOST:
            now.save(str(tmp_path / f"{file.stem}.png"))
            found.append(f"{differs} pixels of {file.stem} differ, see {tmp_path}; {RENEW} {name}")
    assert found == [], "\n".join(found)


def test_pictures_are_small_and_none_is_left_over() -> None:
    sizes = {file.name: file.stat().st_size for file in FOLDER.iterdir()}
    assert set(sizes) == files()
    assert max(sizes.values()) < SMALL
    assert sum(sizes.values()) < ALL


def first(window: QWidget, kind: type[QWidget], words: str = "") -> QWidget:
    return next(one for one in window.findChildren(kind) if one.isVisible() and words in one.accessibleName())


FAULTS: dict[str, Callable[[QWidget], object]] = {
    "a badge in another tone": lambda window: first(window, Badge).set_text("Assigned to you", "danger"),
    "a button that is gone": lambda window: first(window, Button, "Update record").hide(),
    "an icon that is gone": lambda window: first(window, IconButton).hide(),
    "a name in another role": lambda window: first(window, Label, "").set_role("error"),
    "a button that moved": lambda window: _moved(first(window, Button, "Update record")),
}


def _moved(widget: QWidget) -> None:
    widget.move(widget.x() - 8, widget.y())


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_that_somebody_would_notice_is_found(qapp: QApplication, fault: str) -> None:
    with Hand() as hand, playing() as clinic:
        stage = open_stage(hand, clinic, SCENES["chart-summary"])
        stage.come_to_rest()
        before = reduced(stage.window)
        FAULTS[fault](stage.window)
        after = reduced(stage.window)
        stage.leave()
    assert difference(before, after) > MOST
