"""Home: what is next, the latest results, and the medicines."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_backend.contract.clinical import Summary
from medisecure_backend.contract.scheduling import Appointment
from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.appointment_panel import AppointmentPanel
from medisecure_desktop.ui.patient.calling import calling
from medisecure_desktop.ui.patient.cancel_dialog import CancelDialog
from medisecure_desktop.ui.patient.home_model import HomeModel
from medisecure_desktop.ui.patient.medicine_rows import medicine_rows
from medisecure_desktop.ui.patient.nothing import no_appointments, no_medicines, no_results
from medisecure_desktop.ui.patient.page import GAP, Page
from medisecure_desktop.ui.patient.result_row import result_rows
from medisecure_desktop.ui.regions.part_region import Empty, PartRegion
from medisecure_desktop.ui.regions.problem import show_problem
from medisecure_desktop.ui.regions.rows import flow
from medisecure_desktop.ui.regions.shortcuts import on_key
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.columns import Columns
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label

RIGHT_WIDTH = 344


class HomeScreen(QWidget):
    """Each card reads for itself, so one that fails leaves the others standing."""

    def __init__(
        self, model: HomeModel, navigate: Callable[[str, object], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._navigate = navigate
        self._page = Page(model.greeting, model.today)
        book = Button(text("Book an appointment"), icon="calendar-plus", large=True)
        book.clicked.connect(self._book)
        self._page.buttons.addWidget(book)
        self._next = PartRegion(
            model.appointments.appointments,
            self._appointment,
            action=(text("Book an appointment"), self._book),
        )
        self._medicines = PartRegion(model.summary, self._medicine_rows)
        self._results = PartRegion(model.summary, self._result_rows)
        self._message = InlineMessage("danger", "")
        self._message.hide()
        self._lay_out()
        on_key(self, "Ctrl+N", self._book, text("Book an appointment"))
        on_key(self, "F5", model.load, text("Read again"))
        model.on_change = self._render
        self._render()

    def open(self, argument: object) -> None:  # noqa: ARG002 - Home has nothing to choose from
        """Come back to Home: read again what may have changed meanwhile."""
        self._model.load()

    def showEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Read again whenever Home comes into view."""
        self._model.load()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(GAP)
        left.addWidget(
            self._card(
                text("Your next appointment"),
                self._next,
                text("All appointments"),
                "appointments",
                self._message,
            )
        )
        left.addWidget(self._card(text("Latest results"), self._results, text("Open My record"), "record"))
        right.addWidget(self._card(text("Your medicines"), self._medicines, None, "record"))
        sides = Columns()
        for side, stretch, width in ((left, 1, None), (right, 0, RIGHT_WIDTH)):
            side.setContentsMargins(0, 0, 0, 0)
            side.addStretch(1)
            holder = QWidget()
            holder.setLayout(side)
            sides.add(holder, stretch, width)
        self._page.body.addWidget(sides, 1)
        self._page.body.addWidget(self._help())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _card(
        self, title: str, content: QWidget, link: str | None, target: str, message: QWidget | None = None
    ) -> Card:
        card = Card(title)
        if link is not None:
            button = Button(link, kind="link")
            button.clicked.connect(lambda: self._navigate(target, None))
            card.header.addWidget(button)
        if message is not None:
            card.body.addWidget(message)
        card.body.addWidget(content)
        card.body.addStretch(1)
        return card

    def _help(self) -> Card:
        clinic = self._model.clinic
        card = Card()
        card.body.addWidget(
            flow(
                IconView("phone", 20),
                Label(text("Unwell and cannot wait?"), role="strong"),
                Label(text("Call the clinic on {number}.", number=calling(clinic)), role="muted"),
            )
        )
        return card

    def _appointment(self, _: list[Appointment]) -> QWidget | Empty:
        model = self._model.appointments
        if model.next is None:
            return no_appointments()
        return AppointmentPanel(
            model.next,
            model.zone,
            model.clock.now(),
            clinic=model.clinic.name,
            is_busy=model.cancellation.busy_id is not None,
            on_cancel=self._cancel,
        )

    def _medicine_rows(self, _: Summary) -> QWidget | Empty:
        medicines = self._model.medicines
        return medicine_rows(medicines) if medicines else no_medicines()

    def _result_rows(self, _: Summary) -> QWidget | Empty:
        results = self._model.results
        return result_rows(results, self._model.zone) if results else no_results()

    def _cancel(self, appointment: Appointment) -> None:
        CancelDialog.ask(self, appointment, self._model.zone, self._model.appointments.cancellation.cancel)

    def _book(self) -> None:
        self._navigate("appointments", "book")

    def _render(self) -> None:
        model = self._model
        self._page.title.setText(model.greeting)
        self._page.caption.setText(model.today)
        cancellation = model.appointments.cancellation
        show_problem(self._message, cancellation.error)
        self._next.refresh(cancellation.busy_id)
        self._medicines.refresh()
        self._results.refresh()
