"""A chart of 100,000 values: the slowest frame in a hundred against a screen's 16.7 ms.

Frames while the reading cursor moves, and while the window is made wider, when all is reckoned again.
"""

from datetime import UTC, datetime, timedelta
from math import sin

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from benchmarks.offscreen import against_a_limit, application, frame_seconds
from benchmarks.pairs import report
from medisecure_desktop.ui.widgets.chart_series import Series
from medisecure_desktop.ui.widgets.vitals_plot import VitalsPlot

POINTS, LIMIT = 100_000, 1 / 60
BAND = (60.0, 100.0, "Heart rate range 60 to 100")


def plot() -> VitalsPlot:
    """Heart rates of ten weeks, a minute apart."""
    start = datetime(2026, 9, 1, tzinfo=UTC)
    points = [
        (start + timedelta(minutes=at), round(75 + 20 * sin(at / 500) + at * 7919 % 13))
        for at in range(POINTS)
    ]
    made = VitalsPlot()
    made.resize(900, 300)
    made.set_series([Series("Heart rate", points, "/min")], BAND)
    made.show()
    return made


if __name__ == "__main__":
    app = application()
    shown = plot()
    shown.grab()

    def step(_frame: int) -> None:
        """The cursor moves on."""
        shown.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier))

    def widen(frame: int) -> None:
        """The window is made wider and narrower."""
        shown.resize(700 + frame * 37 % 600, 300)

    report(
        against_a_limit("vitals_cursor", frame_seconds(shown, step), LIMIT),
        against_a_limit("vitals_resize", frame_seconds(shown, widen), LIMIT),
    )
