"""The application dressed as people see it."""

import pytest
from PySide6.QtWidgets import QApplication

from medisecure_desktop.ui.style.fonts import load_fonts
from medisecure_desktop.ui.style.theme import theme


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    load_fonts()
    theme.apply(qapp, "light")
