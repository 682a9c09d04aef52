"""The table of assignments."""

from medisecure_desktop.ui.style.formatters import staff_date
from medisecure_desktop.ui.widgets.data_table import Column, DataTable

WIDE_ONLY = (4, 5)
"""Columns that make room for a sheet: it says the same."""


def assignments_table() -> DataTable:
    """Doctor, patient with birth date and number, since when, until when."""
    return DataTable(
        [
            Column("Doctor", lambda one: one.doctor_name, 170, role="strong"),
            Column("Patient", lambda one: one.patient_name, None, role="strong"),
            Column("Born", lambda one: staff_date(one.patient_birth_date), 120),
            Column("Clinic number", lambda one: one.clinic_number, 140),
            Column("Since", lambda one: staff_date(one.starts_on), 120),
            Column(
                "Until",
                lambda one: staff_date(one.ends_on) if one.ends_on else "Open-ended",
                120,
                role="muted",
            ),
        ]
    )
