"""Results: the latest laboratory value of each kind, with its range and a word."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_backend.contract.clinical import Observation, Summary
from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.chart_model import ChartModel
from medisecure_desktop.ui.doctor.clinic_day import clinic_day
from medisecure_desktop.ui.doctor.page_head import GUTTER
from medisecure_desktop.ui.doctor.peek_words import flag_word
from medisecure_desktop.ui.regions.live_region import Empty, LiveRegion
from medisecure_desktop.ui.style.formatters import isolated, number, quantity, staff_date, unit_text
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.data_table import Column, DataTable

TONES = {"N": "success", "H": "warning", "L": "warning", "HH": "danger", "LL": "danger"}


class ChartResults(QWidget):
    """One row a test."""

    def __init__(self, model: ChartModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._table = _table(model)
        self._region = LiveRegion(self._table)
        card = Card(text("Latest results"))
        card.body.addWidget(self._region, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GUTTER, 16, GUTTER, 16)
        layout.addWidget(card)

    def refresh(self) -> None:
        """Show what is known."""
        self._region.show_reading(self._model.summary, self._fill)

    def _fill(self, _: Summary) -> Empty | None:
        results = self._model.results
        if not results:
            return _no_results()
        if results != self._table.rows():
            self._table.set_rows(results)
        return None


def _table(model: ChartModel) -> DataTable:
    columns: list[Column[Observation]] = [
        Column(text("Test"), lambda one: one.display, role="strong"),
        Column(text("Value"), lambda one: quantity(one.value, one.unit), 170, role="number"),
        Column(text("Flag"), lambda _: "", 110, badge=_badge),
        Column(text("Range"), _range, 190, role="muted"),
        Column(
            text("Taken"),
            lambda one: staff_date(clinic_day(one.effective_at, model.zone)),
            130,
        ),
    ]
    table = DataTable(columns)
    table.set_name(text("Latest results"))
    return table


def _badge(result: Observation) -> tuple[str, str] | None:
    word = flag_word(result)
    return (word, TONES[result.interpretation]) if word else None


def _range(result: Observation) -> str:
    unit = unit_text(result.unit)
    if result.low is not None and result.high is not None:
        low, high = number(result.low), number(result.high)
        return isolated(text("{low} to {high} {unit}", low=low, high=high, unit=unit))
    if result.high is not None:
        return isolated(text("up to {high} {unit}", high=number(result.high), unit=unit))
    if result.low is not None:
        return isolated(text("from {low} {unit}", low=number(result.low), unit=unit))
    return ""


def _no_results() -> Empty:
    return "flask-conical", text("No results yet"), text("Laboratory results appear here when they arrive.")
