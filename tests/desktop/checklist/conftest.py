"""The application dressed as people see it, whatever a test before this one has worn."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from medisecure_desktop.language import ENGLISH
from medisecure_desktop.ui.app import create_application
from medisecure_desktop.ui.style.current import FULL, text_percent
from medisecure_desktop.ui.style.speech import speech
from medisecure_desktop.ui.style.theme import theme
from tests.desktop.checklist.recording import RecordedClinic, playing


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    create_application([], "light")
    yield
    if text_percent() != FULL:
        theme.set_text_percent(FULL)
    speech.use(ENGLISH)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(scope="session")
def player() -> Iterator[RecordedClinic]:
    with playing() as clinic:
        yield clinic


@pytest.fixture
def recorded(player: RecordedClinic) -> Iterator[RecordedClinic]:
    """A clinic as it was on one day; what is asked of it must have been recorded."""
    player.asked_in_vain.clear()
    yield player
    assert player.asked_in_vain == []
