"""One past appointment in a line."""

from datetime import tzinfo

from PySide6.QtWidgets import QHBoxLayout, QWidget

from medisecure_backend.contract.scheduling import Appointment
from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.appointments_model import status_word
from medisecure_desktop.ui.patient.in_sentence import in_sentence
from medisecure_desktop.ui.regions.rows import column
from medisecure_desktop.ui.style.formatters import patient_datetime
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.label import Label


class AppointmentRow(QWidget):
    """Date, doctor, reason and what became of it."""

    def __init__(self, appointment: Appointment, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name, reason = appointment.doctor_name, reason_words(appointment)
        word, tone = status_word(appointment)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.addWidget(
            column(
                Label(patient_datetime(appointment.starts_at, zone), role="strong"),
                Label(text("{name}, {reason}", name=name, reason=reason), role="muted", wrap=True),
            ),
            1,
        )
        layout.addWidget(Badge(word, tone))


def reason_words(appointment: Appointment) -> str:
    """The kind of visit and the reason, said once when they are the same."""
    kind = appointment.visit_type or ""
    if not kind or kind == appointment.reason:
        return appointment.reason
    return text("{reason} ({kind})", reason=appointment.reason, kind=in_sentence(kind))
