"""The line above the times: week back and forth, the clinic's zone, Soonest."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.patient.booking_model import BookingModel
from medisecure_desktop.ui.patient.weeks import span, zone_words
from medisecure_desktop.ui.regions.problem import show_problem
from medisecure_desktop.ui.regions.rows import flow, row
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.columns import Columns
from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label

NONE_FREE = mark("No free time in the next 60 days")
NONE_FREE_BODY = mark("Choose another doctor, or call the clinic.")


class WeekBar(QWidget):
    """Which week is shown, and the ways to another."""

    def __init__(self, model: BookingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._back = IconButton("chevron-left", text("Previous week"))
        self._back.clicked.connect(lambda: model.times.show_week(model.times.week.previous))
        self._title = Heading(role="subtitle")
        self._on = IconButton("chevron-right", text("Next week"))
        self._on.clicked.connect(lambda: model.times.show_week(model.times.week.next))
        self._zone = Label(role="caption")
        self._soonest = Button(text("Soonest"), kind="secondary", icon="zap")
        self._soonest.clicked.connect(model.choose_soonest)
        self._message = InlineMessage("warning", text(NONE_FREE), text(NONE_FREE_BODY))
        self._failed = InlineMessage("danger", "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line())
        layout.addWidget(self._message)
        layout.addWidget(self._failed)

    def render_model(self) -> None:
        """Show the week as it is now."""
        times = self._model.times
        days = [day.date for day in times.days] or times.week.days(5)
        self._title.setText(span(days[0], days[-1]))
        self._back.setEnabled(times.can_go_back)
        self._on.setEnabled(times.can_go_on)
        noon = times.noon(days[0])
        self._zone.setText(zone_words(noon, times.zone, times.zone.key))
        self._soonest.set_busy(times.soonest.is_loading, text("Looking"))
        self._soonest.setEnabled(times.doctor_id is not None and not times.soonest.is_loading)
        self._message.setVisible(times.found_none)
        show_problem(self._failed, times.soonest.error)

    def _way(self) -> QWidget:
        """The arrows stay beside the title, which takes a second line in a long language."""
        holder = QWidget()
        holder.setLayout(row(self._back, self._title, self._on))
        return holder

    def _line(self) -> Columns:
        line = Columns(560, 8)
        line.add(self._way(), 1)
        line.add(flow(self._zone, self._soonest))
        return line
