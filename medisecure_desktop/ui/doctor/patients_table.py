"""The doctor's patients as a table."""

from collections.abc import Callable
from datetime import datetime

from medisecure_backend.contract.people import PatientSummary
from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.clinic_day import clinic_day
from medisecure_desktop.ui.doctor.flags_delegate import FlagsDelegate
from medisecure_desktop.ui.doctor.patient_flags import flags
from medisecure_desktop.ui.doctor.patients_model import PatientsModel
from medisecure_desktop.ui.style.formatters import (
    age,
    initials,
    isolated,
    staff_date,
    staff_name,
    time_of_day,
)
from medisecure_desktop.ui.widgets.data_table import Column, DataTable


def patients_table(model: PatientsModel) -> DataTable:
    """Name, Born, clinic number, last seen, next visit, flags."""
    columns: list[Column[PatientSummary]] = [
        Column(
            text("Name"),
            lambda one: staff_name(one.family, one.given, one.prefix),
            role="strong",
            person=_person,
        ),
        Column(text("Born"), lambda one: _born(model, one), 154),
        Column(text("Clinic No."), lambda one: isolated(one.clinic_number), 126, role="number"),
        Column(text("Last seen"), lambda one: _last_seen(model, one), 114, role=_seen_role),
        Column(
            text("Next visit"),
            lambda one: _next_visit(model, one.next_visit_at),
            156,
            role=_visit_role(model),
        ),
        Column(text("Flags"), lambda one: ", ".join(flag.words for flag in flags(one)), 206),
    ]
    table = DataTable(columns)
    table.set_name(text("My patients"))
    table.view.setItemDelegateForColumn(len(columns) - 1, FlagsDelegate(table.view))
    return table


def _person(patient: PatientSummary) -> str:
    return initials(patient.given, patient.family)


def _seen_role(patient: PatientSummary) -> str:
    return "body" if patient.last_seen_at else "muted"


def _visit_role(model: PatientsModel) -> Callable[[PatientSummary], str]:
    """Whoever comes today stands out; having no visit is no news."""

    def role(patient: PatientSummary) -> str:
        if patient.next_visit_at is None:
            return "muted"
        today = clinic_day(model.clock.now(), model.zone)
        return "accent" if clinic_day(patient.next_visit_at, model.zone) == today else "body"

    return role


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
