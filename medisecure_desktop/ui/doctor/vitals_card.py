"""Vital signs over time: one kind at a time, with its latest value in words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from medisecure_backend.contract.clinical import Observation
from medisecure_desktop.language import Marked, mark, text
from medisecure_desktop.ui.doctor.vital_curves import KINDS, Verdict, curves
from medisecure_desktop.ui.style.sizes import least_height
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.empty_state import EmptyState
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.segmented import SegmentedControl
from medisecure_desktop.ui.widgets.vitals_chart import Series, VitalsChart

VERDICTS: dict[Verdict, tuple[Marked, str]] = {
    "in-range": (mark("In range"), "success"),
    "high": (mark("High"), "warning"),
    "low": (mark("Low"), "warning"),
}
CHART_PX = 210


class VitalsCard(Card):
    """Segments above, the latest value, the chart below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(text("Vitals"), parent)
        self._observations: list[Observation] = []
        self._segments = SegmentedControl([text(kind) for kind in KINDS])
        self._segments.set_name(text("Vital sign"))
        self._segments.changed.connect(self._render)
        self.header.addWidget(self._segments)
        self._value, self._unit = Label(role="title"), Label(role="muted")
        self._verdict = Badge("")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._value)
        line.addWidget(self._unit)
        line.addWidget(self._verdict)
        line.addStretch(1)
        self._chart = VitalsChart()
        line.addWidget(self._chart.switch)
        least_height(self._chart, CHART_PX)
        self._nothing = EmptyState("heart-pulse", text("Nothing recorded yet"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._chart)
        self._stack.addWidget(self._nothing)
        self.body.addLayout(line)
        self.body.addWidget(self._stack, 1, Qt.AlignmentFlag(0))

    def set_observations(self, observations: list[Observation]) -> None:
        """Show these."""
        if observations is not self._observations:
            self._observations = observations
            self._render()

    def _render(self) -> None:
        kind = KINDS[self._segments.index()]
        found = curves(kind, self._observations)
        self._value.setText(found.latest)
        self._unit.setText(found.unit if found.lines else "")
        self._verdict.setVisible(found.verdict is not None)
        if found.verdict is not None:
            words, tone = VERDICTS[found.verdict]
            self._verdict.set_text(text(words), tone)
        self._chart.switch.setVisible(bool(found.lines))
        self._stack.setCurrentWidget(self._chart if found.lines else self._nothing)
        series = [Series(line.name, line.points, line.unit) for line in found.lines]
        self._chart.set_series(series, found.band)
