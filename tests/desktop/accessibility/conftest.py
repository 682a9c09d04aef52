"""The application dressed as people see it, whatever a test before this one has worn."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from medisecure_desktop.language import ENGLISH
from medisecure_desktop.ui.app import create_application
from medisecure_desktop.ui.style.speech import speech
from medisecure_desktop.ui.style.theme import theme
from tests.desktop.checklist.conftest import player, recorded

__all__ = ["player", "recorded"]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    create_application([], "light")
    yield
    theme.set_text_percent(100)
    speech.use(ENGLISH)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
