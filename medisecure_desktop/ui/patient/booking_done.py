"""Last step: what the clinic booked, in the clinic's own values."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.appointment_row import reason_words
from medisecure_desktop.ui.patient.booking_model import BookingModel
from medisecure_desktop.ui.patient.date_tile import DateTile
from medisecure_desktop.ui.patient.weeks import clinic_day, zone_words
from medisecure_desktop.ui.regions.rows import clear, detail
from medisecure_desktop.ui.style.formatters import patient_date, time_span
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.soft_panel import SoftPanel


class BookingDonePage(QWidget):
    """Confirms, and leads home."""

    def __init__(
        self, model: BookingModel, *, on_finish: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._card = Card()
        self._booked = QVBoxLayout()
        self._booked.setSpacing(14)
        self._card.body.addLayout(self._booked)
        finish = Button(text("Go to Home"), large=True)
        finish.clicked.connect(on_finish)
        another = Button(text("Book another appointment"), kind="secondary", large=True)
        another.clicked.connect(self._again)
        buttons = QHBoxLayout()
        buttons.addWidget(finish)
        buttons.addWidget(another)
        buttons.addStretch(1)
        self._card.body.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        layout.addStretch(1)

    def render_model(self) -> None:
        """Show the booked visit."""
        booked, zone = self._model.booked, self._model.zone
        if booked is None:
            return
        day = clinic_day(booked.starts_at, zone)
        clear(self._booked)
        self._booked.addWidget(
            InlineMessage(
                "success",
                text("Your appointment is booked"),
                text("You find it on Home and under Appointments."),
            )
        )
        times = text("{times}.", times=time_span(booked.starts_at, booked.ends_at, zone))
        facts = QVBoxLayout()
        facts.setSpacing(12)
        facts.addWidget(
            detail(
                "calendar-check",
                patient_date(day),
                f"{times} {zone_words(booked.starts_at, zone, zone.key)}",
            )
        )
        facts.addWidget(detail("stethoscope", booked.doctor_name, reason_words(booked)))
        facts.addWidget(detail("map-pin", self._model.clinic.name, booked.place))
        panel = SoftPanel()
        panel.inside.addWidget(DateTile(day))
        panel.inside.addLayout(facts, 1)
        self._booked.addWidget(panel)

    def _again(self) -> None:
        self._model.restart()
        self._model.go_to("reason")
