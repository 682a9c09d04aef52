"""When a window stands still."""

from time import monotonic

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

WAIT_S, TURN_MS, STILL = 20.0, 1, 3
"""A changed size is told from each layout to the one around it, some of them a turn of the loop later."""


def come_to_rest(window: QWidget) -> None:
    """Until no widget has moved for a few turns of the event loop."""
    until, still = monotonic() + WAIT_S, 0
    was = _places(window)
    while still < STILL:
        assert monotonic() < until, "the window never stands still"
        QApplication.sendPostedEvents()
        QTest.qWait(TURN_MS)
        now = _places(window)
        still = still + 1 if now == was else 0
        was = now


def _places(window: QWidget) -> list[tuple[int, int, int, int]]:
    return [one.geometry().getRect() for one in window.findChildren(QWidget) if one.isVisible()]  # type: ignore[misc]
