"""Measured values over time: read by key, by mouse and as a table; no word ever lies on a line."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.chart_labels import apart
from medisecure_desktop.ui.widgets.chart_series import Curve, thinned
from medisecure_desktop.ui.widgets.data_table import DataTable
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.plot_layout import lay_out
from medisecure_desktop.ui.widgets.vitals_chart import Series, VitalsChart
from medisecure_desktop.ui.widgets.vitals_plot import VitalsPlot

ISOLATES = dict.fromkeys((0x2066, 0x2069))
BAND = (90.0, 140.0, "Systolic range 90 to 140")
MARKER = 5.0


def plain(text: str) -> str:
    return text.translate(ISOLATES).replace("\u00a0", " ")


def shown(qtbot: Any, widget: Any, width: int = 640, height: int = 300) -> Any:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    return widget


def series() -> list[Series]:
    start = datetime(2026, 5, 12, 9, tzinfo=UTC)
    upper = [(start + timedelta(days=30 * at), 150.0 - at) for at in range(4)]
    return [
        Series("Systolic", upper, "mm[Hg]"),
        Series("Diastolic", [(when, 84.0) for when, _ in upper[1:]], "mm[Hg]"),
    ]


def test_arrow_keys_read_the_values(qtbot: Any) -> None:
    chart = shown(qtbot, VitalsChart())
    chart.set_series(series(), (90, 140, "Systolic target 90 to 140"))
    plot = chart.findChild(VitalsPlot)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plain(chart.reading()) == "10-Aug-2026: Systolic 147 mmHg, Diastolic 84 mmHg"
    assert plain(chart.reading()) in [plain(one.text()) for one in chart.findChildren(Label)]
    for _ in range(9):
        QTest.keyClick(plot, Qt.Key.Key_Left)
    assert plain(chart.reading()) == "12-May-2026: Systolic 150 mmHg"
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert plain(chart.reading()).startswith("10-Aug-2026")
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert plain(chart.reading()).startswith("12-May-2026")


def test_the_table_says_the_same(qtbot: Any) -> None:
    chart = shown(qtbot, VitalsChart())
    chart.set_series(series())
    chart.findChild(Button).click()
    assert chart.shows_table()
    model = chart.findChild(DataTable).view.model()
    last = [plain(str(model.index(3, column).data())) for column in range(3)]
    assert last == ["12-May-2026", "150 mmHg", ""]


def test_one_value_no_value_and_equal_values_paint(qtbot: Any) -> None:
    chart = shown(qtbot, VitalsChart())
    moment = datetime(2026, 5, 12, tzinfo=UTC)
    for points in ([], [(moment, 70.0)], [(moment, 0.0)], [(moment, 5.0), (moment, 5.0)]):
        chart.set_series([Series("Weight", points, "kg")])
        assert not chart.grab().isNull()


def test_a_click_reads_the_nearest_moment(qtbot: Any) -> None:
    chart = shown(qtbot, VitalsChart())
    chart.set_series(series())
    plot = chart.findChild(VitalsPlot)
    spot = plot.layout_now().lines[0][1]
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    assert plain(chart.reading()).startswith("11-Jun-2026")


def test_a_chart_says_that_it_is_one(qtbot: Any) -> None:
    chart = shown(qtbot, VitalsChart())
    chart.set_series(series(), BAND)
    interface = QAccessible.queryAccessibleInterface(chart.findChild(VitalsPlot))
    assert interface.role() == QAccessible.Role.Chart
    assert "Systolic range 90 to 140" in interface.text(QAccessible.Text.Description)


def test_many_points_keep_their_extremes() -> None:
    kept = thinned([(at / 100, float(at % 97)) for at in range(10_000)], 1.0)
    assert len(kept) <= 200
    assert min(value for _, value in kept) == 0
    assert max(value for _, value in kept) == 96
    assert kept == sorted(kept)


def test_a_hundred_thousand_points_are_drawn_as_what_can_be_seen() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    points = [(start + timedelta(minutes=at), float(at % 61)) for at in range(100_000)]
    laid = lay_out([Curve(Series("Heart rate", points, "/min"))], None, 700, 240)
    assert len(laid.lines[0]) <= 2 * 700
    ys = [spot.y() for spot in laid.lines[0]]
    assert max(ys) == pytest.approx(laid.scale.y(0))
    assert min(ys) == pytest.approx(laid.scale.y(60))


def touches(box: QRectF, line: list[QPointF]) -> bool:
    """Whether a line or one of its markers comes into the box; looked at pixel by pixel."""
    grown = box.adjusted(-MARKER, -MARKER, MARKER, MARKER)
    if any(grown.contains(spot) for spot in line):
        return True
    for before, after in pairwise(line):
        steps = max(int(after.x() - before.x()), int(abs(after.y() - before.y())), 1)
        if any(box.contains(before + (after - before) * (at / steps)) for at in range(steps + 1)):
            return True
    return False


lines = st.lists(st.lists(st.floats(40, 220), min_size=1, max_size=9), min_size=1, max_size=3)


@settings(max_examples=150, deadline=None)
@given(values=lines, width=st.integers(220, 900), height=st.integers(170, 420))
def test_no_word_lies_on_a_line_or_on_another_word(
    qapp: Any, values: list[list[float]], width: int, height: int
) -> None:
    start = datetime(2026, 5, 12, tzinfo=UTC)
    moments = [start + timedelta(days=30 * at) for at in range(9)]
    curves = [
        Curve(Series(f"Series {at}", list(zip(moments, each, strict=False)), "kg"))
        for at, each in enumerate(values)
    ]
    laid = lay_out(curves, BAND, width, height)
    assert laid.band_words is not None
    assert not any(touches(laid.band_words, line) for line in laid.lines)
    words = [laid.band_words, *laid.names]
    for at, box in enumerate(words):
        assert box.top() >= -1
        assert box.bottom() <= height
        assert not any(box.adjusted(0, 0.1, 0, -0.1).intersects(other) for other in words[at + 1 :])
    assert all(name.left() > laid.scale.area.right() - 12 + MARKER for name in laid.names)


@pytest.mark.parametrize("percent", [100, 200])
def test_the_band_is_named_beside_the_line_that_runs_along_its_top(qtbot: Any, percent: int) -> None:
    theme.set_text_percent(percent)
    start = datetime(2026, 5, 12, tzinfo=UTC)
    upper = [
        (start + timedelta(days=60 * at), value) for at, value in enumerate((136.0, 138.0, 134.0, 137.0))
    ]
    laid = lay_out([Curve(Series("Systolic", upper, "mm[Hg]"))], BAND, 620, 260)
    theme.set_text_percent(100)
    assert laid.band_words is not None
    assert laid.scale.area.contains(laid.band_words)
    assert not touches(laid.band_words, laid.lines[0])


def test_names_that_would_meet_are_moved_apart_and_stay_inside() -> None:
    assert apart([100, 102, 20], 30, 0, 130) == [70, 100, 20]
    assert apart([0, 0], 30, 0, 100) == [0, 30]
