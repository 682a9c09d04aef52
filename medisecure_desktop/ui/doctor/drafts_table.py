"""Unsigned notes as a table."""

from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.drafts_model import Draft, DraftsModel
from medisecure_desktop.ui.style.formatters import staff_date, staff_datetime, staff_name
from medisecure_desktop.ui.widgets.data_table import Column, DataTable


def drafts_table(model: DraftsModel) -> DataTable:
    """Whose note it is, what about, since when."""
    columns: list[Column[Draft]] = [
        Column(text("Patient"), _name, 280, role="strong", sort_key=_alphabetical),
        Column(text("Born"), _born, 130, sort_key=lambda one: one.patient.birth_date),
        Column(text("Reason"), lambda one: one.note.reason),
        Column(
            text("Started"),
            lambda one: staff_datetime(one.note.started_at, model.zone),
            206,
            sort_key=lambda one: one.note.started_at,
        ),
        Column(text("Age"), lambda _: "", 150, badge=lambda one: _age(model, one)),
    ]
    table = DataTable(columns)
    table.set_name(text("Unsigned notes"))
    return table


def _name(draft: Draft) -> str:
    return staff_name(draft.patient.family, draft.patient.given, draft.patient.prefix)


def _alphabetical(draft: Draft) -> tuple[str, str]:
    return draft.patient.family.casefold(), draft.patient.given.casefold()


def _born(draft: Draft) -> str:
    return staff_date(draft.patient.birth_date)


def _age(model: DraftsModel, draft: Draft) -> tuple[str, str]:
    return model.age(draft), "warning" if model.days(draft) > 0 else "neutral"
