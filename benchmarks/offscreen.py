"""Widgets without a screen, and how long their frames take."""

import os
import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.pairs import Ratio
from medisecure_desktop.ui.app import create_application
from medisecure_desktop.ui.garbage import GuiThreadCollector

FRAMES, PART = 200, 0.99


def application() -> QApplication:
    """Dressed as the program is, with garbage collected between frames as the program does."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = create_application(["benchmark"], "light")
    GuiThreadCollector(app)
    return app


def frame_seconds(widget: QWidget, change: Callable[[int], None], frames: int = FRAMES) -> list[float]:
    """How long each frame takes from a change to its painted picture: the thread's own time, since what else
    a shared machine does in between is not ours.
    """
    times: list[float] = []
    for at in range(frames):
        started = time.thread_time()
        change(at)
        widget.grab()
        times.append(time.thread_time() - started)
    return sorted(times)


def against_a_limit(name: str, times: list[float], limit: float) -> Ratio:
    """The slowest frame in a hundred, in parts of what a frame may take."""
    worst = times[int(len(times) * PART)]
    middle = times[len(times) // 2]
    return Ratio(
        name, worst / limit, middle / limit, times[-1] / limit, worst * 1000, limit * 1000, "ms", 1.0
    )
