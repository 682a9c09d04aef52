"""A week of a diary as a grid or as a list: both say the same, and both can be worked with."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.sizes import effective, px
from medisecure_desktop.ui.widgets.agenda import AgendaList
from medisecure_desktop.ui.widgets.calendar_week import CalendarWeek
from medisecure_desktop.ui.widgets.segmented import SegmentedControl
from medisecure_desktop.ui.widgets.week_view import WeekView

WEEK, AGENDA = 0, 1
GRID_FROM = 560


class CalendarView(QWidget):
    """`activated` and `selected` with an entry's id; `week_wanted` and `span_chosen` as the grid's.

    Where there is too little room for a grid the agenda is shown until somebody chooses. `head` is a row for
    what belongs beside the choice, such as the dates and the ways to other weeks.
    """

    activated = Signal(str)
    selected = Signal(str)
    week_wanted = Signal(int)
    span_chosen = Signal(object, object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._week: CalendarWeek | None = None
        self._was_chosen = False
        self.grid, self.agenda = WeekView(now), AgendaList()
        self._views = QStackedWidget()
        self._views.addWidget(self.grid)
        self._views.addWidget(self.agenda)
        self._choice = SegmentedControl([text("Week"), text("Agenda")])
        self._choice.set_name(text("View of the week"))
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        top = QHBoxLayout()
        top.addLayout(self.head, 1)
        top.addWidget(self._choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self._views, 1)
        self.setFocusProxy(self._views)
        self._choice.changed.connect(self._on_chosen)
        for view in (self.grid, self.agenda):
            view.activated.connect(self.activated)
            view.selected.connect(self._on_selected)
        self.grid.week_wanted.connect(self.week_wanted)
        self.grid.span_chosen.connect(self.span_chosen)

    def set_week(self, week: CalendarWeek) -> None:
        """Show another week, or the same one changed; the current entry stays if it is still there."""
        self._week = week
        self.grid.set_week(week)
        self.agenda.set_week(week, self._now().astimezone(week.zone).date())

    def current(self) -> str | None:
        """The id of the entry that is current."""
        return self.grid.current()

    def select(self, entry_id: str | None) -> None:
        """Make an entry current without telling anybody."""
        self.grid.select(entry_id)
        self.agenda.select(entry_id)

    def show_agenda(self) -> None:
        """Show the list, as a choice of the person's."""
        self._was_chosen = True
        self._show(AGENDA)

    def shows_agenda(self) -> bool:
        """Whether the list is on."""
        return self._views.currentIndex() == AGENDA

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), px(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._was_chosen:
            self._show(AGENDA if effective(self.width()) < GRID_FROM else WEEK)

    def _on_chosen(self, which: int) -> None:
        if which != self._views.currentIndex():
            self._was_chosen = True
            self._show(which)

    def _show(self, which: int) -> None:
        self._views.setCurrentIndex(which)
        if self._choice.index() != which:
            self._choice.set_index(which)

    def _on_selected(self, entry_id: str) -> None:
        self.select(entry_id)
        self.selected.emit(entry_id)
