"""The application dressed as people see it."""

import pytest
from PySide6.QtWidgets import QApplication

from medisecure_desktop.ui.app import create_application


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    create_application([], "light")
