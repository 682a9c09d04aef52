"""Visits, health problems and immunisations, row by row."""

from datetime import date, tzinfo

from PySide6.QtWidgets import QWidget

from medisecure_backend.contract.clinical import Condition, Encounter, TimelineEntry
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.patient.weeks import clinic_day
from medisecure_desktop.ui.regions.rows import column, detail, line
from medisecure_desktop.ui.style.calendar_words import month_name
from medisecure_desktop.ui.style.formatters import patient_date
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label

NOTE_PARTS = (
    (mark("What you told us"), "subjective"),
    (mark("What we found"), "objective"),
    (mark("What we think"), "assessment"),
    (mark("What happens next"), "plan"),
)
DOUBTS = {
    "changed": mark("This note is not what was signed"),
    "unverified": mark("The signature of this note cannot be verified"),
}
ASK_THE_CLINIC = mark("Please ask the clinic before you rely on it.")


def visit_rows(visits: list[Encounter], zone: tzinfo) -> QWidget:
    """Each visit with its signed note, in everyday headings."""
    return _lined([_visit(visit, zone) for visit in visits])


def problem_rows(conditions: list[Condition]) -> QWidget:
    """Plain name first, the clinical name after it."""
    return _lined([_problem(condition) for condition in conditions])


def immunisation_rows(entries: list[TimelineEntry], zone: tzinfo) -> QWidget:
    """What was given, when and by whom."""
    return _lined([_immunisation(entry, zone) for entry in entries])


def _immunisation(entry: TimelineEntry, zone: tzinfo) -> QWidget:
    day = patient_date(clinic_day(entry.at, zone))
    if not entry.detail:
        return detail("syringe", entry.title, text("{date}, {name}", date=day, name=entry.author))
    given = text("{date}, {name}. {detail}", date=day, name=entry.author, detail=entry.detail)
    return detail("syringe", entry.title, given)


def _visit(visit: Encounter, zone: tzinfo) -> QWidget:
    day = patient_date(clinic_day(visit.started_at, zone))
    parts: list[QWidget] = [
        Label(visit.reason, role="strong", wrap=True),
        Label(text("{date}, {name}", date=day, name=visit.author), role="caption", wrap=True),
    ]
    for title, name in NOTE_PARTS:
        words = str(getattr(visit, name)).strip()
        if words:
            parts.append(column(Label(text(title), role="caption"), Label(words, wrap=True), spacing=1))
    if visit.signed_at is not None:
        signed = patient_date(clinic_day(visit.signed_at, zone))
        words = text("Signed by {name}, {date}", name=visit.signed_by or visit.author, date=signed)
        parts.append(Label(words, role="caption", wrap=True))
    if visit.integrity in DOUBTS:
        parts.append(InlineMessage("danger", text(DOUBTS[visit.integrity]), text(ASK_THE_CLINIC)))
    return column(*parts, spacing=7)


def _problem(condition: Condition) -> QWidget:
    plain = condition.plain_name or condition.display
    clinical = condition.display if condition.display.casefold() != plain.casefold() else ""
    parts = [Label(plain, role="strong", wrap=True)]
    words = _name_and_onset(f"{clinical[:1].upper()}{clinical[1:]}", condition.onset_date)
    if words:
        parts.append(Label(words, role="caption", wrap=True))
    return column(*parts)


def _name_and_onset(name: str, onset: date | None) -> str:
    if onset is None:
        return name
    month, year = month_name(onset), onset.year
    if not name:
        return text("Since {month} {year}", month=month, year=year)
    return text("{name}, since {month} {year}", name=name, month=month, year=year)


def _lined(rows: list[QWidget]) -> QWidget:
    parts: list[QWidget] = []
    for entry in rows:
        if parts:
            parts.append(line())
        parts.append(entry)
    return column(*parts, spacing=9)
