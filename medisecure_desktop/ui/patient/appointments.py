"""Appointments: the list of them, and the way to book one."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_desktop.ui.patient.appointment_list import AppointmentList
from medisecure_desktop.ui.patient.appointments_model import AppointmentsModel
from medisecure_desktop.ui.patient.booking import BookingScreen
from medisecure_desktop.ui.patient.booking_model import BookingModel
from medisecure_desktop.ui.widgets.page_stack import PageStack


class AppointmentsScreen(QWidget):
    """Either the list or the booking in progress; an unfinished booking waits while the list is read."""

    def __init__(
        self,
        model: AppointmentsModel,
        booking: BookingModel,
        navigate: Callable[[str, object], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._booking = booking
        self._navigate = navigate
        self._list = AppointmentList(model, on_book=self.book)
        self._book: BookingScreen | None = None
        self._stack = PageStack()
        self._stack.addWidget(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def open(self, argument: object) -> None:
        """Open the booking for "book", the list for anything else."""
        if argument == "book":
            self.book()
        else:
            self.show_list()

    def book(self) -> None:
        """Start a booking, or go on with the unfinished one."""
        if self._booking.step == "done":
            self._booking.restart()
        if self._book is None:
            self._book = BookingScreen(self._booking, on_leave=self.show_list, on_finish=self._finish)
            self._stack.addWidget(self._book)
        self._booking.load()
        self._stack.setCurrentWidget(self._book)

    def show_list(self) -> None:
        """The list, as the clinic has it now."""
        self._stack.setCurrentWidget(self._list)
        self._model.load()

    def showEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Read again whenever the screen comes into view."""
        if self._stack.currentWidget() is self._list:
            self._model.load()

    def _finish(self) -> None:
        self._booking.restart()
        self.show_list()
        self._navigate("home", None)
