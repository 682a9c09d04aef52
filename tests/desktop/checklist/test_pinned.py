"""A13: whose chart this is and their allergies stay in view on every tab and wherever one scrolls."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.allergy_strip import AllergyStrip
from medisecure_desktop.ui.widgets.patient_banner import PatientBanner
from tests.clinic_process import RunningClinic
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.stage import Stage, open_stage

SIZES = ((1280, 800), (1024, 768), (1024, 600))
PERCENTS = (100, 150, 200)
ROOM = 0.35
"""How much of a chart at least is the chart itself, however large the text is."""


def in_view(widget: QWidget, window: QWidget) -> bool:
    """Whether all of it can be seen: nothing that scrolls has moved a part of it away."""
    whole = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    holder = widget.parentWidget()
    while holder is not None:
        if (
            not QRect(holder.mapTo(window, QPoint(0, 0)), holder.size())
            .adjusted(-1, -1, 1, 1)
            .contains(whole)
        ):
            return False
        holder = None if holder is window else holder.parentWidget()
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def scroll_to_the_end(window: QWidget) -> None:
    for area in window.findChildren(QAbstractScrollArea):
        if area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def identifiers(stage: Stage) -> list[str]:
    patient = stage.api.patients.list().items[0]
    return [patient.family.upper(), f"{patient.birth_date.year}", patient.clinic_number]


def lost(stage: Stage, wanted: list[str]) -> list[str]:
    banner, strip = stage.window.findChild(PatientBanner), stage.window.findChild(AllergyStrip)
    labels = [one for one in banner.findChildren(QLabel) if one.isVisible()]
    found = [f"{part} is not in view" for part in (banner, strip) if not in_view(part, stage.window)]
    for words in wanted:
        telling = [one for one in labels if words in one.text() and in_view(one, stage.window)]
        found += [] if telling else [f"{words!r} cannot be seen in the banner"]
    state = [one for one in strip.findChildren(QLabel) if one.text() == strip.text()]
    found += [] if state and in_view(state[0], stage.window) else ["the allergy state cannot be seen"]
    screen = stage.workspace.open_screen()
    assert screen is not None
    pinned = strip.mapTo(screen, strip.rect().bottomLeft()).y()
    if screen.height() - pinned < ROOM * screen.height():
        found.append(f"the head takes {pinned} of {screen.height()}")
    return found


@pytest.mark.parametrize("percent", PERCENTS)
def test_the_banner_and_the_allergies_are_pinned(qtbot: Any, clinic: RunningClinic, percent: int) -> None:
    stage = open_stage(qtbot, clinic, SCENES["chart-summary"])
    theme.set_text_percent(percent)
    wanted, found = identifiers(stage), list[str]()
    for size in SIZES:
        stage.window.resize(*size)
        for tab in range(4):
            stage.tab(tab)
            stage.come_to_rest()
            scroll_to_the_end(stage.window)
            stage.come_to_rest()
            found += [f"{size}, tab {tab}: {one}" for one in lost(stage, wanted)]
    stage.leave()
    assert found == [], "\n".join(found)
