"""What holds for every test of the client."""

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

ENDING_S = 5.0


@pytest.fixture(autouse=True)
def every_thread_ends() -> Iterator[None]:
    """A thread that outlives its test may call into widgets that are gone; hundreds slow every other test."""
    before = set(threading.enumerate())
    yield
    begun = [each for each in threading.enumerate() if each not in before]
    until = time.monotonic() + ENDING_S
    for each in begun:
        each.join(max(0.0, until - time.monotonic()))
    assert [each.name for each in begun if each.is_alive()] == []


@pytest.fixture(autouse=True)
def every_window_goes() -> Iterator[None]:
    """A window that nobody shows any more is dressed anew at each change of look: later tests would wait."""
    yield
    if QApplication.instance() is None:
        return
    for window in QApplication.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
