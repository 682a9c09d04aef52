"""Asking for another code: not before the last one had time to arrive."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.widgets.button import Button

WAIT_S = 30
AGAIN = mark("Send another code")


class ResendButton(Button):
    """Counts down from the moment it is made, which is when a code has just been sent."""

    def __init__(self, on_again: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(text(AGAIN), kind="link", parent=parent)
        self._on_again = on_again
        self._seconds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self.clicked.connect(self._again)
        self._wait()

    def _again(self) -> None:
        self._wait()
        self._on_again()

    def _wait(self) -> None:
        self._seconds = WAIT_S
        self._timer.start()
        self._show()

    def _tick(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self._timer.stop()
        self._show()

    def _show(self) -> None:
        is_waiting = self._seconds > 0
        self.setEnabled(not is_waiting)
        self.set_text(
            text("Send another code in {seconds} s", seconds=self._seconds) if is_waiting else text(AGAIN)
        )
