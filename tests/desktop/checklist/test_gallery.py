"""A2 to A5, A15 for the gallery: each page in the window of the program, read from either side."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from medisecure_desktop.gallery.registry import EXHIBITS
from medisecure_desktop.ui.shell.window import ShellWindow
from tests.desktop.checklist.accessible import problems
from tests.desktop.checklist.hand import Hand
from tests.desktop.checklist.rest import come_to_rest
from tests.desktop.checklist.tabbing import tab_problems
from tests.desktop.checklist.told_by_colour import told_by_colour

WINDOWS = {"shell", "palette", "toast", "dialog"}
"""Windows of their own; what lies over one is looked at with the screens."""
PAGES = sorted(set(EXHIBITS) - WINDOWS)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("name", PAGES)
def test_tab_goes_through_a_page_as_it_reads(
    qapp: QApplication, name: str, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    exhibit = EXHIBITS[name]
    with Hand() as hand:
        window = ShellWindow()
        hand.addWidget(window)
        window.show_content(exhibit.build())
        window.resize(exhibit.width, exhibit.height)
        window.show()
        window.activateWindow()
        hand.waitUntil(window.isActiveWindow)
        come_to_rest(window)
        found = [*problems(window), *told_by_colour(window), *tab_problems(window)]
    assert found == [], "\n".join(found)
