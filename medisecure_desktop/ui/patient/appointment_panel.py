"""An appointment ahead: the date in long form, the doctor, the place, and Cancel."""

from collections.abc import Callable
from datetime import date, datetime, tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_backend.contract.scheduling import Appointment
from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.appointment_row import reason_words
from medisecure_desktop.ui.patient.appointments_model import status_word
from medisecure_desktop.ui.patient.date_tile import DateTile
from medisecure_desktop.ui.patient.weeks import clinic_day, days_until
from medisecure_desktop.ui.regions.rows import flow
from medisecure_desktop.ui.style.formatters import patient_date, time_span
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.columns import Columns
from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.soft_panel import SoftPanel


class AppointmentPanel(QWidget):
    """Everything needed to be there; only a visit that has not begun can be cancelled."""

    def __init__(
        self,
        appointment: Appointment,
        zone: tzinfo,
        now: datetime,
        *,
        clinic: str,
        is_busy: bool,
        on_cancel: Callable[[Appointment], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appointment = appointment
        self._zone = zone
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        panel = SoftPanel()
        panel.inside.addWidget(DateTile(self._day), 0, Qt.AlignmentFlag.AlignTop)
        told = QWidget()
        told.setLayout(self._words(now, clinic))
        sides = Columns(400)
        sides.add(told, 1)
        if appointment.status == "booked" and appointment.starts_at > now:
            sides.add(_at_the_bottom(self._cancel_button(on_cancel, is_busy=is_busy)))
        panel.inside.addWidget(sides, 1)
        layout.addWidget(panel)

    @property
    def _day(self) -> date:
        return clinic_day(self._appointment.starts_at, self._zone)

    def _cancel_button(self, on_cancel: Callable[[Appointment], None], *, is_busy: bool) -> Button:
        cancel = Button(text("Cancelling" if is_busy else "Cancel appointment"), kind="link")
        day, name = patient_date(self._day), self._appointment.doctor_name
        cancel.setAccessibleDescription(heard(text("{date}, {name}", date=day, name=name)))
        cancel.clicked.connect(lambda: on_cancel(self._appointment))
        cancel.setEnabled(not is_busy)
        return cancel

    def _words(self, now: datetime, clinic: str) -> QVBoxLayout:
        one, zone = self._appointment, self._zone
        day = clinic_day(one.starts_at, zone)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(7)
        word, tone = status_word(one)
        words.addWidget(
            flow(
                Badge(days_until(day, clinic_day(now, zone)), "plain", "clock"),
                Badge(word, tone, "circle-check"),
            )
        )
        words.addWidget(Heading(patient_date(day), "title", level=2))
        times = text("{times}, clinic time", times=time_span(one.starts_at, one.ends_at, zone))
        words.addWidget(Label(times, role="muted"))
        words.addWidget(_fact("stethoscope", one.doctor_name, reason_words(one)))
        words.addWidget(_fact("map-pin", clinic, one.place))
        return words


def _fact(icon: str, name: str, words: str) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(IconView(icon, 18), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(flow(Label(name, role="strong"), Label(words, role="muted")), 1)
    return holder


def _at_the_bottom(button: Button) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addStretch(1)
    layout.addWidget(button)
    return holder
