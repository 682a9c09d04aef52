"""The table of assignments."""

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.formatters import staff_date
from medisecure_desktop.ui.widgets.data_table import Column, DataTable

WIDE_ONLY = (4, 5)
"""Columns that make room for a sheet: it says the same."""


def assignments_table() -> DataTable:
    """Doctor, patient with birth date and number, since when, until when."""
    return DataTable(
        [
            Column(text("Doctor"), lambda one: one.doctor_name, 170, role="strong"),
            Column(text("Patient"), lambda one: one.patient_name, None, role="strong"),
            Column(text("Born"), lambda one: staff_date(one.patient_birth_date), 120),
            Column(text("Clinic number"), lambda one: one.clinic_number, 140),
            Column(text("Since"), lambda one: staff_date(one.starts_on), 120),
            Column(
                text("Until"),
                lambda one: staff_date(one.ends_on) if one.ends_on else text("Open-ended"),
                120,
                role="muted",
            ),
        ]
    )
