"""Visits and notes: the list, and the chosen note in full."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_backend.contract.clinical import Encounter, Observation
from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.chart_model import ChartModel
from medisecure_desktop.ui.doctor.page_head import GUTTER
from medisecure_desktop.ui.doctor.visit_list import VisitList
from medisecure_desktop.ui.doctor.visit_list_model import visit_lines
from medisecure_desktop.ui.doctor.visit_note import VisitNote
from medisecure_desktop.ui.regions.live_region import Empty, LiveRegion
from medisecure_desktop.ui.regions.problem import show_problem
from medisecure_desktop.ui.style.sizes import least_height
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.columns import Columns
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.scrolling import scrolling

LIST_PX, LEAST_PX = 256, 132


class ChartVisits(QWidget):
    """`continued` when the author goes on with the shown draft."""

    continued = Signal()

    def __init__(self, model: ChartModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown: tuple[Encounter, list[Observation]] | None = None
        self._list = VisitList()
        self._list.chosen.connect(model.choose_visit)
        self._list.more_wanted.connect(model.visits.load_more)
        self._earlier = Button(text("Show earlier visits"), kind="link")
        self._earlier.clicked.connect(model.visits.load_more)
        self._message = InlineMessage("danger", "")
        self._note = QVBoxLayout()
        self._note.setContentsMargins(0, 0, 0, 0)
        self._region = LiveRegion(self._content())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GUTTER - 4, 12, GUTTER - 4, 14)
        layout.addWidget(self._region)

    def refresh(self) -> None:
        """Show what is known."""
        visits = self._model.visits
        self._region.show_reading(visits, self._fill)
        self._earlier.setVisible(visits.has_more)
        self._earlier.set_busy(visits.is_loading_more, text("Loading"))
        show_problem(self._message, visits.more_error)

    def _content(self) -> QWidget:
        visits, note = _flush_card(), _flush_card()
        visits.body.addWidget(self._list, 1)
        visits.body.addWidget(self._message)
        visits.body.addWidget(self._earlier)
        holder = QWidget()
        holder.setLayout(self._note)
        note.body.addWidget(scrolling(holder))
        least_height(self._list.view, LEAST_PX)
        least_height(note, LEAST_PX)
        content = Columns(620, 12)
        content.add(visits, width=LIST_PX)
        content.add(note, 1)
        return content

    def _fill(self, notes: list[Encounter]) -> Empty | None:
        if not notes:
            return _no_visits()
        chosen = self._model.chosen_visit
        self._list.set_lines(visit_lines(notes, self._model.zone), chosen.id if chosen else None)
        if chosen is not None:
            self._show_note(chosen)
        return None

    def _show_note(self, note: Encounter) -> None:
        values = [one for one in self._model.vitals if one.encounter_id == note.id]
        if (note, values) == self._shown:
            return
        self._shown = (note, values)
        while (item := self._note.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        view = VisitNote(note, values, self._model.zone, may_change=self._model.may_change(note))
        view.continued.connect(self.continued)
        self._note.addWidget(view)


def _flush_card() -> Card:
    card = Card()
    frame = card.layout()
    if frame is not None:
        frame.setContentsMargins(1, 1, 1, 1)
        frame.setSpacing(0)
    return card


def _no_visits() -> Empty:
    return "notebook-pen", text("No visits yet"), text("Update record starts the first note.")
