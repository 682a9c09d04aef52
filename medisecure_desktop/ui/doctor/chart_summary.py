"""Summary: the timeline, and beside it vitals, medicines and problems."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_backend.contract.clinical import Summary
from medisecure_desktop.ui.doctor.chart_model import ChartModel
from medisecure_desktop.ui.doctor.medications_card import MedicationsCard
from medisecure_desktop.ui.doctor.page_head import GUTTER
from medisecure_desktop.ui.doctor.problems_card import ProblemsCard
from medisecure_desktop.ui.doctor.timeline_card import TimelineCard
from medisecure_desktop.ui.doctor.vitals_card import VitalsCard
from medisecure_desktop.ui.regions.live_region import Empty, LiveRegion
from medisecure_desktop.ui.style.sizes import least_height
from medisecure_desktop.ui.widgets.columns import Columns
from medisecure_desktop.ui.widgets.scrolling import scrolling

GAP, LEAST_PX = 16, 150


class ChartSummary(QWidget):
    """Two columns that load and fail on their own; `visit_opened` with a note's id."""

    visit_opened = Signal(str)

    def __init__(self, model: ChartModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._timeline = TimelineCard(model)
        self._timeline.visit_opened.connect(self.visit_opened)
        self._vitals, self._medications, self._problems = VitalsCard(), MedicationsCard(), ProblemsCard()
        column = QWidget()
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, GAP)
        inside.setSpacing(GAP)
        for card in (self._vitals, self._medications, self._problems):
            inside.addWidget(card)
        inside.addStretch(1)
        self._region = LiveRegion(scrolling(column))
        left = QWidget()
        held = QVBoxLayout(left)
        held.setContentsMargins(0, 0, 0, GAP)
        held.addWidget(self._timeline)
        least_height(left, LEAST_PX)
        least_height(self._region, LEAST_PX)
        sides = Columns(700, GAP)
        sides.add(left, 2)
        sides.add(self._region, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GUTTER, GAP, GUTTER, 0)
        layout.addWidget(sides)

    def refresh(self) -> None:
        """Show what is known."""
        self._timeline.refresh()
        self._region.show_reading(self._model.summary, self._fill)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """While a sheet is open only the timeline stays."""
        self._region.setVisible(not is_narrow)

    def _fill(self, summary: Summary) -> Empty | None:
        self._vitals.set_observations(summary.recent_vitals)
        self._medications.set_prescriptions(self._model.medications)
        self._problems.set_problems(summary.problems)
        return None
