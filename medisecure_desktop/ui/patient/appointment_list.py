"""Upcoming and past appointments."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_backend.contract.scheduling import Appointment
from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.appointment_panel import AppointmentPanel
from medisecure_desktop.ui.patient.appointment_row import AppointmentRow
from medisecure_desktop.ui.patient.appointments_model import AppointmentsModel
from medisecure_desktop.ui.patient.cancel_dialog import CancelDialog
from medisecure_desktop.ui.patient.nothing import no_appointments
from medisecure_desktop.ui.patient.page import GAP, Page
from medisecure_desktop.ui.regions.part_region import Empty, PartRegion
from medisecure_desktop.ui.regions.problem import show_problem
from medisecure_desktop.ui.regions.rows import column, line
from medisecure_desktop.ui.regions.shortcuts import on_key
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.tabs import Tabs


class AppointmentList(QWidget):
    """Two tabs over one reading; every upcoming appointment can be cancelled here."""

    def __init__(
        self, model: AppointmentsModel, *, on_book: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        page = Page(text("Appointments"))
        book = Button(text("Book an appointment"), icon="calendar-plus", large=True)
        book.clicked.connect(on_book)
        page.buttons.addWidget(book)
        self._tabs = Tabs([text("Upcoming", meaning="appointments"), text("Past", meaning="appointments")])
        self._tabs.changed.connect(self._choose_tab)
        page.header.addWidget(self._tabs)
        self._message = InlineMessage("danger", "")
        self._message.hide()
        self._upcoming = PartRegion(
            model.appointments, self._upcoming_rows, action=(text("Book an appointment"), on_book)
        )
        self._past = PartRegion(model.appointments, self._past_rows)
        page.body.addWidget(self._message)
        page.body.addWidget(self._upcoming)
        page.body.addWidget(self._past)
        page.body.addStretch(1)
        self._past.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        on_key(self, "Ctrl+N", on_book, text("Book an appointment"))
        on_key(self, "F5", model.load, text("Read again"))
        model.on_change = self._render
        self._render()

    def _choose_tab(self, number: int) -> None:
        self._upcoming.setVisible(number == 0)
        self._past.setVisible(number == 1)

    def _upcoming_rows(self, _: list[Appointment]) -> QWidget | Empty:
        model = self._model
        cards: list[QWidget] = []
        for appointment in model.upcoming:
            card = Card()
            card.body.addWidget(
                AppointmentPanel(
                    appointment,
                    model.zone,
                    model.clock.now(),
                    clinic=model.clinic.name,
                    is_busy=model.cancellation.busy_id is not None,
                    on_cancel=self._cancel,
                )
            )
            cards.append(card)
        return column(*cards, spacing=GAP) if cards else no_appointments()

    def _past_rows(self, _: list[Appointment]) -> QWidget | Empty:
        past = self._model.past
        if not past:
            return "calendar", text("Nothing yet"), text("Appointments you have had are listed here.")
        card = Card()
        for number, appointment in enumerate(past):
            if number:
                card.body.addWidget(line())
            card.body.addWidget(AppointmentRow(appointment, self._model.zone))
        return card

    def _cancel(self, appointment: Appointment) -> None:
        CancelDialog.ask(self, appointment, self._model.zone, self._model.cancellation.cancel)

    def _render(self) -> None:
        show_problem(self._message, self._model.cancellation.error)
        self._upcoming.refresh(self._model.cancellation.busy_id)
        self._past.refresh()
