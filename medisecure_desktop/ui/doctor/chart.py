"""The chart: one patient at a time. Opening another closes the one before with all it was waiting for."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_desktop.ui.doctor.chart_body import ChartBody
from medisecure_desktop.ui.doctor.chart_model import ChartModel
from medisecure_desktop.ui.doctor.chart_visit import ChartTab, ChartVisit
from medisecure_desktop.ui.doctor.discard_dialog import ask_to_discard


class ChartScreen(QWidget):
    """`open` takes a patient's id, or a `ChartVisit`."""

    def __init__(
        self,
        new_model: Callable[[str], ChartModel],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._new_model = new_model
        self._model: ChartModel | None = None
        self._body: ChartBody | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def patient_id(self) -> str | None:
        """Whose chart is open."""
        return self._model.patient_id if self._model is not None else None

    def start(self) -> QWidget | None:
        """Where somebody who comes by keyboard begins: at the tabs, which are there before the record is."""
        return self._body.tab_bar if self._body is not None else None

    def open(self, argument: object) -> None:
        """Open a chart; unsaved text in another patient's chart is asked about first."""
        if isinstance(argument, ChartVisit):
            self._open(argument.patient_id, argument.note_id)
        elif isinstance(argument, str):
            self._open(argument, None)
        elif isinstance(argument, ChartTab):
            self._open(argument.patient_id, None)
            if self._body is not None and self.patient_id == argument.patient_id:
                self._body.show_tab(argument.tab)

    def here(self) -> object:
        """Whose chart is open, and at which tab."""
        if self._body is None or self.patient_id is None:
            return None
        return ChartTab(self.patient_id, self._body.tab) if self._body.tab else self.patient_id

    def _open(self, patient_id: str, note_id: str | None) -> None:
        model = self._model
        if model is not None and model.patient_id == patient_id:
            model.load()
            self._show_note(note_id)
            return
        update = model.update if model is not None else None
        if update is None:
            self._replace(patient_id, note_id)
        else:
            ask_to_discard(self, update, lambda: self._replace(patient_id, note_id))

    def _replace(self, patient_id: str, note_id: str | None) -> None:
        if self._model is not None:
            self._model.close()
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._model = self._new_model(patient_id)
        self._body = ChartBody(self._model)
        self._layout.addWidget(self._body)
        self._model.load()
        self._show_note(note_id)

    def _show_note(self, note_id: str | None) -> None:
        if note_id is not None and self._body is not None:
            self._body.show_visit(note_id)
