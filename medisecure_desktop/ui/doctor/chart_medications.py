"""Medications: the current ones, in full."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_backend.contract.clinical import Summary
from medisecure_desktop.ui.doctor.chart_model import ChartModel
from medisecure_desktop.ui.doctor.medications_card import MedicationsCard
from medisecure_desktop.ui.doctor.page_head import GUTTER
from medisecure_desktop.ui.regions.live_region import Empty, LiveRegion
from medisecure_desktop.ui.widgets.scrolling import scrolling


class ChartMedications(QWidget):
    """What the patient takes now."""

    def __init__(self, model: ChartModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._card = MedicationsCard()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(GUTTER, 16, GUTTER, 16)
        column.addWidget(self._card)
        column.addStretch(1)
        self._region = LiveRegion(scrolling(page))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._region)

    def refresh(self) -> None:
        """Show what is known."""
        self._region.show_reading(self._model.summary, self._fill)

    def _fill(self, _: Summary) -> Empty | None:
        self._card.set_prescriptions(self._model.medications)
        return None
