"""The doctor's patients as a table."""

from datetime import datetime

from medisecure_backend.contract.people import PatientSummary
from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.clinic_day import clinic_day
from medisecure_desktop.ui.doctor.flags_delegate import FlagsDelegate
from medisecure_desktop.ui.doctor.patient_flags import flags
from medisecure_desktop.ui.doctor.patients_model import PatientsModel
from medisecure_desktop.ui.style.formatters import (
    age,
    isolated,
    staff_date,
    staff_name,
    time_of_day,
)
from medisecure_desktop.ui.widgets.data_table import Column, DataTable


def patients_table(model: PatientsModel) -> DataTable:
    """Name, Born, clinic number, last seen, next visit, flags."""
    columns: list[Column[PatientSummary]] = [
        Column(text("Name"), lambda one: staff_name(one.family, one.given, one.prefix), role="strong"),
        Column(text("Born"), lambda one: _born(model, one), 162, role="number"),
        Column(text("Clinic No."), lambda one: isolated(one.clinic_number), 126, role="number"),
        Column(text("Last seen"), lambda one: _last_seen(model, one), 120, role="number"),
        Column(text("Next visit"), lambda one: _next_visit(model, one.next_visit_at), 166, role="number"),
        Column(text("Flags"), lambda one: ", ".join(flag.words for flag in flags(one)), 226),
    ]
    table = DataTable(columns)
    table.set_name(text("My patients"))
    table.view.setItemDelegateForColumn(len(columns) - 1, FlagsDelegate(table.view))
    return table


def _born(model: PatientsModel, patient: PatientSummary) -> str:
    years = age(patient.birth_date, clinic_day(model.clock.now(), model.zone))
    return f"{staff_date(patient.birth_date)} ({years})"


def _last_seen(model: PatientsModel, patient: PatientSummary) -> str:
    seen = patient.last_seen_at
    return staff_date(clinic_day(seen, model.zone)) if seen else text("Not seen yet")


def _next_visit(model: PatientsModel, at: datetime | None) -> str:
    if at is None:
        return text("None booked")
    day, clock = clinic_day(at, model.zone), time_of_day(at, model.zone)
    is_today = day == clinic_day(model.clock.now(), model.zone)
    return text("Today {time}", time=clock) if is_today else f"{staff_date(day)} {clock}"
