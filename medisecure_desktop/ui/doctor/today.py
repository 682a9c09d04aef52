"""Today: the day's visits, the chosen patient beside them, and what waits for a signature below."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_backend.contract.scheduling import Appointment
from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.day_list import DayList
from medisecure_desktop.ui.doctor.day_list_model import day_lines
from medisecure_desktop.ui.doctor.day_words import day_count
from medisecure_desktop.ui.doctor.draft_tasks import DraftTasks
from medisecure_desktop.ui.doctor.page_head import GUTTER, page_head
from medisecure_desktop.ui.doctor.peek import WIDTH as PEEK_WIDTH
from medisecure_desktop.ui.doctor.peek import Peek
from medisecure_desktop.ui.doctor.today_model import DayPlace, TodayModel
from medisecure_desktop.ui.regions.live_region import Empty, LiveRegion
from medisecure_desktop.ui.regions.shortcuts import on_key
from medisecure_desktop.ui.style.calendar_words import day_name
from medisecure_desktop.ui.style.formatters import staff_date, time_with_place
from medisecure_desktop.ui.style.sizes import least_height
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.columns import Columns
from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.label import Label

TICK_MS = 30_000
LEAST_PX = 196


class TodayScreen(QWidget):
    """Arrows move through the day and the peek follows; Enter opens the chart."""

    def __init__(
        self, model: TodayModel, navigate: Callable[[str, object], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._navigate = navigate
        self._title, self._caption = Heading(), Label(role="caption")
        self._list = DayList()
        self._list.chosen.connect(model.choose)
        self._list.opened.connect(self._open_visit)
        self._region = LiveRegion(self._list)
        self._peek = Peek(model)
        self._peek.opened.connect(self._open_chart)
        self._tasks = DraftTasks(model.drafts, navigate)
        self._lay_out()
        on_key(self, "F5", model.load, text("Read again"))
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._render)
        model.on_change = self._render
        self._render()

    def open(self, argument: object) -> None:
        """Come back to a day."""
        if isinstance(argument, DayPlace):
            self._model.go_back_to(argument)

    def here(self) -> DayPlace:
        """The day, and the visit that is looked at."""
        return DayPlace(self._model.day, self._model.chosen_id)

    def start(self) -> QWidget:
        """Where somebody who comes here by keyboard begins."""
        return self._list.view

    def showEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Read again whenever the day comes into view; the clock moves only then."""
        self._model.load()
        self._clock.start()
        self._list.setFocus()

    def hideEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Nobody looks at the clock."""
        self._clock.stop()

    def _lay_out(self) -> None:
        head = page_head(self._title, self._caption)
        before, after = (
            IconButton("chevron-left", text("Day before")),
            IconButton("chevron-right", text("Day after")),
        )
        today = Button(text("Today"), kind="secondary")
        before.clicked.connect(lambda: self._model.go_by(-1))
        after.clicked.connect(lambda: self._model.go_by(1))
        today.clicked.connect(lambda: self._model.go_to(self._model.today))
        for button in (before, today, after):
            head.addWidget(button)
        day = Card()
        margins = day.layout()
        if margins is not None:
            margins.setContentsMargins(1, 1, 1, 1)
            margins.setSpacing(0)
        day.body.addWidget(self._region, 1)
        least_height(day, LEAST_PX)
        middle = Columns()
        middle.add(day, 1)
        middle.add(self._peek, width=PEEK_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GUTTER, 10, GUTTER, 14)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(middle, 1)
        layout.addWidget(self._tasks)

    def _open_chart(self, patient_id: str) -> None:
        self._navigate("chart", patient_id)

    def _open_visit(self, appointment_id: str) -> None:
        visit = next((one for one in self._model.rows if one.id == appointment_id), None)
        if visit is not None:
            self._navigate("chart", visit.patient_id)

    def _render(self) -> None:
        model = self._model
        now = model.clock.now()
        self._title.setText(f"{day_name(model.day)} {staff_date(model.day)}")
        count = day_count(model.rows) if model.visits.value is not None else ""
        time = text("Clinic time {time}", time=time_with_place(now, model.zone))
        self._caption.setText(f"{time}   {count}".rstrip())
        self._region.show_reading(model.visits, self._fill)
        self._peek.setVisible(model.chosen is not None)
        self._peek.refresh()
        self._tasks.refresh()

    def _fill(self, _: list[Appointment]) -> Empty | None:
        model = self._model
        if not model.rows:
            return _no_appointments()
        lines = day_lines(model.rows, model.clock.now(), model.zone, model.now_row)
        self._list.set_lines(lines, model.chosen_id)
        return None


def _no_appointments() -> Empty:
    return "calendar", text("No appointments"), text("Nothing is booked with you on this day.")
