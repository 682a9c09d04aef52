"""A6: what has the focus is seen: at least two pixels wide, and at least 3:1 against what was there."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from medisecure_desktop.gallery.registry import EXHIBITS
from medisecure_desktop.ui.style.theme import theme
from tests.desktop.checklist.exhibits import show
from tests.desktop.checklist.focus_ring import unseen

__all__ = ["show"]
COVERED = {"palette"}
"""The palette lies over everything else and never lets go of the focus; its line is that of the fields."""
LOOKS = ("light", "dark", "high-contrast")


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", sorted(set(EXHIBITS) - COVERED))
def test_the_focus_is_seen(qtbot: Any, qapp: QApplication, show: Any, name: str, look: str) -> None:
    theme.apply(qapp, look)
    page = show(name)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    found = unseen(page)
    theme.apply(qapp, "light")
    assert found == [], "\n".join(found)
