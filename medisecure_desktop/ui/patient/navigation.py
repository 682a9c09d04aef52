"""Where a patient can go."""

from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.appointments import AppointmentsScreen
from medisecure_desktop.ui.patient.appointments_model import AppointmentsModel
from medisecure_desktop.ui.patient.booking_model import BookingModel
from medisecure_desktop.ui.patient.home import HomeScreen
from medisecure_desktop.ui.patient.home_model import HomeModel
from medisecure_desktop.ui.patient.record import RecordScreen
from medisecure_desktop.ui.patient.record_model import RecordModel
from medisecure_desktop.ui.shell.destination import Destination, PlaceAct, RoleContext
from medisecure_desktop.ui.shell.notice import Notice


def destinations(context: RoleContext) -> list[Destination]:
    """Home, Appointments and My record."""
    return [
        Destination("home", text("Home", meaning="the first screen"), "house", lambda: _home(context)),
        Destination(
            "appointments",
            text("Appointments"),
            "calendar-plus",
            lambda: _appointments(context),
            acts=(PlaceAct(text("Book an appointment"), "calendar-plus", "book"),),
        ),
        Destination("record", text("My record"), "heart-pulse", lambda: _record(context)),
    ]


def _home(context: RoleContext) -> HomeScreen:
    model = HomeModel(
        context.api,
        context.me,
        context.tasks,
        context.clock,
        notify=lambda words: context.notify(Notice("success", words)),
    )
    return HomeScreen(model, context.navigate)


def _appointments(context: RoleContext) -> AppointmentsScreen:
    model = AppointmentsModel(
        context.api,
        context.me,
        context.tasks,
        context.clock,
        notify=lambda words: context.notify(Notice("success", words)),
    )
    booking = BookingModel(context.api, context.me, context.tasks, context.clock)
    return AppointmentsScreen(model, booking, context.navigate)


def _record(context: RoleContext) -> RecordScreen:
    return RecordScreen(RecordModel(context.api, context.me, context.tasks, context.clock))
