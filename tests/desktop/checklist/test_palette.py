"""A2, A5, A6, A15 for what lies over a screen and holds the focus while it is open: the command palette."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from medisecure_desktop.ui.shell.palette import CommandPalette
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.theme import theme
from tests.desktop.checklist.accessible import problems
from tests.desktop.checklist.focus_ring import contrast
from tests.desktop.checklist.hand import Hand
from tests.desktop.checklist.recording import RecordedClinic
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.stage import Stage, open_stage
from tests.desktop.checklist.told_by_colour import told_by_colour

RING = 2


def palette_of(stage: Stage, hand: Hand) -> CommandPalette:
    stage.window.activateWindow()
    hand.waitUntil(stage.window.isActiveWindow)
    (palette,) = [one for one in stage.window.findChildren(CommandPalette) if one.isVisible()]
    return palette


def test_it_is_named_and_not_told_by_colour(recorded: RecordedClinic) -> None:
    with Hand() as hand:
        stage = open_stage(hand, recorded, SCENES["palette"])
        palette = palette_of(stage, hand)
        found = [*problems(palette), *told_by_colour(palette)]
        stage.leave()
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_never_leaves_it(recorded: RecordedClinic, key: Qt.Key) -> None:
    with Hand() as hand:
        stage = open_stage(hand, recorded, SCENES["palette"])
        palette = palette_of(stage, hand)
        for _ in range(4):
            focused = stage.window.focusWidget()
            assert focused is not None
            assert palette.isAncestorOf(focused)
            QTest.keyClick(focused, key)
        assert palette.isVisible()
        stage.leave()


@pytest.mark.parametrize("look", ["light", "dark", "high-contrast"])
def test_where_one_types_has_a_ring(recorded: RecordedClinic, qapp: QApplication, look: str) -> None:
    theme.apply(qapp, look)
    with Hand() as hand:
        stage = open_stage(hand, recorded, SCENES["palette"])
        palette_of(stage, hand)
        line = stage.window.focusWidget()
        assert line is not None
        stage.come_to_rest()
        place = QRect(line.mapTo(stage.window, QPoint(0, 0)), line.size())
        drawn = stage.window.grab().toImage()
        edge = [drawn.pixelColor(place.center().x(), place.top() + at) for at in range(RING)]
        inside = drawn.pixelColor(place.center().x(), place.top() + 6)
        assert [one.name() for one in edge] == [colour("focus").name()] * RING
        assert contrast(edge[0], inside) >= 3
        stage.leave()
    theme.apply(qapp, "light")
