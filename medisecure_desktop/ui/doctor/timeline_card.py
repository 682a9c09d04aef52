"""The record over time, with earlier entries on request."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_backend.contract.clinical import TimelineEntry
from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.chart_model import ChartModel
from medisecure_desktop.ui.doctor.timeline_words import readable
from medisecure_desktop.ui.regions.live_region import Empty, LiveRegion
from medisecure_desktop.ui.regions.problem import show_problem
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.timeline import TimelineList


class TimelineCard(Card):
    """Newest first; `visit_opened` with a note's id."""

    visit_opened = Signal(str)

    def __init__(self, model: ChartModel, parent: QWidget | None = None) -> None:
        super().__init__(text("Timeline"), parent)
        self._model = model
        self._shown: list[TimelineEntry] = []
        self._list = TimelineList()
        self._list.activated.connect(self._open)
        self._list.more_wanted.connect(model.timeline.load_more)
        self._earlier = Button(text("Show earlier entries"), kind="link", icon="chevron-down")
        self._earlier.clicked.connect(model.timeline.load_more)
        self._message = InlineMessage("danger", "")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list, 1)
        column.addWidget(self._message)
        column.addWidget(self._earlier)
        self._region = LiveRegion(content)
        self.body.addWidget(self._region, 1)

    def refresh(self) -> None:
        """Show what is known."""
        timeline = self._model.timeline
        self._region.show_reading(timeline, self._fill)
        self._earlier.setVisible(timeline.has_more)
        self._earlier.set_busy(timeline.is_loading_more, text("Loading"))
        show_problem(self._message, timeline.more_error)

    def _fill(self, entries: list[TimelineEntry]) -> Empty | None:
        if not entries:
            return _nothing()
        if entries != self._shown:
            bar = self._list.view.verticalScrollBar()
            place = bar.value() if entries[: len(self._shown)] == self._shown else 0
            self._shown = list(entries)
            self._list.set_entries([readable(one) for one in entries], self._model.zone)
            self._list.view.doItemsLayout()
            bar.setValue(place)
        return None

    def _open(self, entry: object) -> None:
        if isinstance(entry, TimelineEntry) and entry.kind == "encounter":
            self.visit_opened.emit(entry.id)


def _nothing() -> Empty:
    return "history", text("Nothing recorded yet"), text("Entries appear here after the first visit.")
