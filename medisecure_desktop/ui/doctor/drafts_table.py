"""Unsigned notes as a table."""

from medisecure_desktop.ui.doctor.drafts_model import Draft, DraftsModel
from medisecure_desktop.ui.style.formatters import staff_date, staff_datetime, staff_name
from medisecure_desktop.ui.widgets.data_table import Column, DataTable


def drafts_table(model: DraftsModel) -> DataTable:
    """Whose note it is, what about, since when."""
    columns: list[Column[Draft]] = [
        Column("Patient", _name, 280, role="strong", sort_key=_alphabetical),
        Column("Born", _born, 130, role="number", sort_key=lambda one: one.patient.birth_date),
        Column("Reason", lambda one: one.note.reason),
        Column(
            "Started",
            lambda one: staff_datetime(one.note.started_at, model.zone),
            206,
            role="number",
            sort_key=lambda one: one.note.started_at,
        ),
        Column("Age", lambda _: "", 150, badge=lambda one: _age(model, one)),
    ]
    table = DataTable(columns)
    table.set_name("Unsigned notes")
    return table


def _name(draft: Draft) -> str:
    return staff_name(draft.patient.family, draft.patient.given, draft.patient.prefix)


def _alphabetical(draft: Draft) -> tuple[str, str]:
    return draft.patient.family.casefold(), draft.patient.given.casefold()


def _born(draft: Draft) -> str:
    return staff_date(draft.patient.birth_date)


def _age(model: DraftsModel, draft: Draft) -> tuple[str, str]:
    words = model.age(draft)
    return words, "warning" if words.endswith("old") else "neutral"
