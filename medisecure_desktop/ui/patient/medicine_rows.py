"""Medicines as a patient reads them: name, strength, how to take it, what for. Text wraps, never elides."""

from PySide6.QtWidgets import QWidget

from medisecure_backend.contract.clinical import Prescription
from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.in_sentence import in_sentence
from medisecure_desktop.ui.regions.rows import column, line
from medisecure_desktop.ui.style.formatters import dose, isolated, patient_date
from medisecure_desktop.ui.widgets.label import Label


def medicine_rows(prescriptions: list[Prescription], *, full: bool = False) -> QWidget:
    """One block per medicine; `full` adds since when and by whom."""
    parts: list[QWidget] = []
    for prescription in prescriptions:
        if parts:
            parts.append(line())
        parts.append(_block(prescription, full=full))
    return column(*parts, spacing=9)


def medicine_name(prescription: Prescription) -> str:
    """For example "ramipril 10 mg": lower case, number and unit kept together, micrograms in full."""
    name = isolated(in_sentence(prescription.medicine))
    return f"{name} {dose(prescription.dose_value, prescription.dose_unit)}"


def instructions(prescription: Prescription) -> str:
    """For example "Once a day, for blood pressure"."""
    if not prescription.reason:
        return prescription.timing
    return text("{timing}, for {reason}", timing=prescription.timing, reason=in_sentence(prescription.reason))


def _block(prescription: Prescription, *, full: bool) -> QWidget:
    words = [
        Label(medicine_name(prescription), role="strong", wrap=True),
        Label(instructions(prescription), role="caption", wrap=True),
    ]
    if full:
        since = text(
            "Since {date}, prescribed by {name}",
            date=patient_date(prescription.started_on),
            name=prescription.prescriber,
        )
        words.append(Label(since, role="caption", wrap=True))
    return column(*words, spacing=2)
