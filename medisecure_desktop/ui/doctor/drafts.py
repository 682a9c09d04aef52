"""Drafts: notes that are not signed yet."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.chart_visit import ChartVisit
from medisecure_desktop.ui.doctor.drafts_model import Draft, DraftsModel
from medisecure_desktop.ui.doctor.drafts_table import drafts_table
from medisecure_desktop.ui.doctor.page_head import GUTTER, page_head
from medisecure_desktop.ui.regions.live_region import Empty, LiveRegion
from medisecure_desktop.ui.regions.shortcuts import on_key
from medisecure_desktop.ui.widgets.card import Card


class DraftsScreen(QWidget):
    """Enter opens the chart at the note."""

    def __init__(
        self, model: DraftsModel, navigate: Callable[[str, object], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._navigate = navigate
        self._table = drafts_table(model)
        self._table.activated.connect(self._open)
        self._region = LiveRegion(self._table)
        card = Card()
        card.body.addWidget(self._region, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GUTTER, 14, GUTTER, GUTTER)
        layout.setSpacing(14)
        layout.addLayout(page_head(text("Drafts"), text("Notes you began and have not signed")))
        layout.addWidget(card, 1)
        on_key(self, "F5", model.load, text("Read again"))
        model.on_change = self._render
        self._render()

    def showEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Read again whenever the list comes into view."""
        self._model.load()

    def _open(self, draft: object) -> None:
        if isinstance(draft, Draft):
            self._navigate("chart", ChartVisit(draft.patient.id, draft.note.id))

    def _render(self) -> None:
        self._region.show_reading(self._model.drafts, self._fill)

    def _fill(self, drafts: list[Draft]) -> Empty | None:
        if not drafts:
            return _all_signed()
        if drafts != self._table.rows():
            self._table.set_rows(drafts)
        return None


def _all_signed() -> Empty:
    return "circle-check", text("All notes are signed"), ""
