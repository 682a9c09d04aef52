"""Asks before an appointment is cancelled, naming its date and doctor."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtWidgets import QWidget

from medisecure_backend.contract.scheduling import Appointment
from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.weeks import clinic_day
from medisecure_desktop.ui.style.formatters import patient_date, time_of_day
from medisecure_desktop.ui.widgets.dialog import Dialog


def cancel_question(appointment: Appointment, zone: tzinfo) -> str:
    """What is about to happen, in full."""
    day = patient_date(clinic_day(appointment.starts_at, zone))
    time = time_of_day(appointment.starts_at, zone)
    what = text("{day} at {time} with {doctor}.", day=day, time=time, doctor=appointment.doctor_name)
    return f"{what} {text('The time becomes free for others.')}"


class CancelDialog:
    """Confirm because others are affected; the safe button keeps the appointment."""

    @staticmethod
    def ask(
        parent: QWidget, appointment: Appointment, zone: tzinfo, on_confirm: Callable[[Appointment], None]
    ) -> None:
        """Open the question over the window; `on_confirm` hears of a yes only."""
        dialog = Dialog(
            text("Cancel this appointment?"),
            cancel_question(appointment, zone),
            text("Cancel appointment"),
            text("Keep appointment"),
            danger=True,
            parent=parent.window(),
        )
        dialog.accepted.connect(lambda: on_confirm(appointment))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
