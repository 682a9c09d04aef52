"""My patients: find one while typing, Enter opens the chart."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_backend.contract.people import PatientSummary
from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.page_head import GUTTER, page_head
from medisecure_desktop.ui.doctor.patients_model import PatientsModel
from medisecure_desktop.ui.doctor.patients_table import patients_table
from medisecure_desktop.ui.regions.live_region import Empty, LiveRegion
from medisecure_desktop.ui.regions.problem import show_problem
from medisecure_desktop.ui.regions.shortcuts import on_key
from medisecure_desktop.ui.style.sizes import most_width
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.search_field import SearchField

SEARCH_WIDTH = 328


class PatientsScreen(QWidget):
    """A table that reads on when its end is reached."""

    def __init__(
        self, model: PatientsModel, navigate: Callable[[str, object], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._navigate = navigate
        self._shown: list[PatientSummary] | None = None
        self._count = Label(role="caption")
        self._search = SearchField(text("Name or clinic number"))
        most_width(self._search, SEARCH_WIDTH)
        self._search.edited.connect(model.search)
        self._table = patients_table(model)
        self._table.activated.connect(self._open)
        self._table.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._region = LiveRegion(self._table)
        self._message = InlineMessage("danger", "")
        self._message.hide()
        self._footer = Label(text("Enter opens the chart"), role="caption")
        self._lay_out()
        on_key(self, "Ctrl+F", self._search.line.setFocus, text("Find a patient"))
        on_key(self, "F5", model.load, text("Read again"))
        model.on_change = self._render
        self._render()

    def showEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Read again whenever the list comes into view."""
        self._model.load()
        self._search.setFocus()

    def open(self, argument: object) -> None:
        """Come here to look for somebody."""
        if isinstance(argument, str):
            self._search.set_text(argument)
            self._search.setFocus()

    def here(self) -> str | None:
        """What was searched for."""
        return self._search.text() or None

    def _lay_out(self) -> None:
        card = Card()
        frame = card.layout()
        if frame is not None:
            frame.setContentsMargins(1, 1, 1, 1)
            frame.setSpacing(0)
        card.body.addWidget(self._region, 1)
        card.body.addWidget(self._message)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 8, 18, 8)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._footer)
        card.body.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GUTTER, 10, GUTTER, 16)
        layout.setSpacing(12)
        layout.addLayout(page_head(text("My patients"), text("Patients you look after")))
        layout.addWidget(self._search)
        layout.addWidget(card, 1)

    def _open(self, patient: object) -> None:
        if isinstance(patient, PatientSummary):
            self._navigate("chart", patient.id)

    def _scrolled(self, value: int) -> None:
        bar = self._table.view.verticalScrollBar()
        if bar.maximum() > 0 and value >= bar.maximum() - bar.pageStep():
            self._model.patients.load_more()

    def _render(self) -> None:
        patients = self._model.patients
        self._count.setText(self._model.count_text if patients.value is not None else "")
        self._region.show_reading(patients, self._fill)
        show_problem(self._message, patients.more_error)

    def _fill(self, patients: list[PatientSummary]) -> Empty | None:
        if not patients:
            return _no_match() if self._model.query else _no_patients()
        if patients != self._shown:
            self._show_rows(patients)
        return None

    def _show_rows(self, patients: list[PatientSummary]) -> None:
        """More rows leave the view where it is."""
        bar = self._table.view.verticalScrollBar()
        is_longer = self._shown is not None and patients[: len(self._shown)] == self._shown
        place = bar.value() if is_longer else 0
        self._shown = list(patients)
        self._table.set_rows(self._shown)
        self._table.view.doItemsLayout()
        bar.setValue(place)


def _no_patients() -> Empty:
    return "users", text("No patients are assigned to you"), text("An administrator assigns patients.")


def _no_match() -> Empty:
    return "search", text("No patients match"), text("Change or clear the search.")
