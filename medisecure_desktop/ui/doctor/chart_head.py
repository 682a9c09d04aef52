"""The pinned head of a chart: who this is, and their allergies. It never scrolls away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_backend.contract.people import Patient
from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.chart_model import ChartModel
from medisecure_desktop.ui.doctor.clinic_day import clinic_day
from medisecure_desktop.ui.regions.live_region import Empty, LiveRegion
from medisecure_desktop.ui.style.sizes import keep, px
from medisecure_desktop.ui.widgets.allergy_strip import AllergyStrip
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.patient_banner import PatientBanner
from medisecure_desktop.ui.widgets.window_part import mark_part

LOADING_PX, COMPACT_PX = 67, 40


class ChartHead(QWidget):
    """`update_wanted` by its one button."""

    update_wanted = Signal()

    def __init__(self, model: ChartModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        mark_part(self, "header")
        self._shown: Patient | None = None
        self._banner = PatientBanner()
        self._update = Button(text("Update record"), icon="file-pen-line")
        self._update.clicked.connect(self._on_update)
        self._banner.acts.addWidget(self._update)
        self._region = LiveRegion(self._banner)
        self._is_compact = False
        keep(self, self._fit)
        self._allergies = AllergyStrip()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._region)
        layout.addWidget(self._allergies)

    def refresh(self) -> None:
        """Show what is known. Allergies that could not be read are unavailable, never none."""
        model = self._model
        self._region.show_reading(model.patient, self._fill)
        self._update.setVisible(model.update is None)
        summary = model.summary
        is_known = summary.value is not None or summary.error is not None
        self._allergies.setVisible(is_known and model.who is not None)
        if is_known:
            self._allergies.set_allergies(model.allergies)

    def set_compact(self, *, is_compact: bool) -> None:
        """In a low window: one line for who this is, one for the allergies."""
        self._is_compact = is_compact
        self._fit()
        self._banner.set_compact(is_compact=is_compact)
        self._allergies.set_compact(is_compact=is_compact)

    def _fit(self) -> None:
        self._region.setMinimumHeight(px(COMPACT_PX if self._is_compact else LOADING_PX))

    def _fill(self, patient: Patient) -> Empty | None:
        if patient is not self._shown:
            self._shown = patient
            model = self._model
            self._banner.set_patient(patient, clinic_day(model.clock.now(), model.zone))
        return None

    def _on_update(self) -> None:
        self.update_wanted.emit()
