"""What a file will look like before it is written."""

from PySide6.QtWidgets import QWidget

from medisecure_desktop.gallery import samples
from medisecure_desktop.gallery.arranging import page
from medisecure_desktop.ui.style.formatters import dose, staff_date, staff_name
from medisecure_desktop.ui.widgets.pdf_preview import PdfPreview
from medisecure_desktop.ui.widgets.printed_record import PrintedRecord, PrintedSection

VISITS = 14


def record() -> PrintedRecord:
    """A summary of Maja Lindqvist, long enough for more than one page."""
    patient = samples.patient()
    medicines = [
        f"{one.medicine.lower()} {dose(one.dose_value, one.dose_unit)}, {one.route}, {one.timing}"
        for one in samples.prescriptions()
    ]
    visits = [f"{entry.title}. {entry.detail} {entry.author}" for entry in samples.timeline()]
    return PrintedRecord(
        title="Summary of the record",
        name=staff_name(patient.family, patient.given, patient.prefix),
        born=staff_date(patient.birth_date),
        identifier=f"Clinic No. {patient.clinic_number}",
        clinic="Hillside Family Clinic",
        printed_at="24-Nov-2026 10:26 (London)",
        sections=[
            PrintedSection("Known allergies", ["Penicillin, anaphylaxis, severe", "Latex, rash"]),
            PrintedSection("Current medications", medicines),
            PrintedSection("Visits and results", visits * VISITS),
        ],
    )


def pdf() -> QWidget:
    """The first of several pages, with the word on what leaves the program."""
    preview = PdfPreview(record())
    preview.setMinimumHeight(720)
    return page(preview)
