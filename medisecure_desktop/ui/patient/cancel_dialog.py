"""Asks before an appointment is cancelled, naming its date and doctor."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtWidgets import QWidget

from medisecure_backend.contract.scheduling import Appointment
from medisecure_desktop.ui.patient.weeks import clinic_day
from medisecure_desktop.ui.style.formatters import patient_date, time_of_day
from medisecure_desktop.ui.widgets.dialog import Dialog


def cancel_question(appointment: Appointment, zone: tzinfo) -> str:
    """What is about to happen, in full."""
    day = patient_date(clinic_day(appointment.starts_at, zone))
    time = time_of_day(appointment.starts_at, zone)
    return f"{day} at {time} with {appointment.doctor_name}. The time becomes free for others."


class CancelDialog:
    """Confirm because others are affected; the safe button keeps the appointment."""

    @staticmethod
    def ask(
        parent: QWidget, appointment: Appointment, zone: tzinfo, on_confirm: Callable[[Appointment], None]
    ) -> None:
        """Open the question over the window; `on_confirm` hears of a yes only."""
        dialog = Dialog(
            "Cancel this appointment?",
            cancel_question(appointment, zone),
            "Cancel appointment",
            "Keep appointment",
            danger=True,
            parent=parent.window(),
        )
        dialog.accepted.connect(lambda: on_confirm(appointment))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
