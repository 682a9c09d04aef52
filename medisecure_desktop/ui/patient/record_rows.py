"""Visits, health problems and immunisations, row by row."""

from datetime import tzinfo

from PySide6.QtWidgets import QWidget

from medisecure_backend.contract.clinical import Condition, Encounter, TimelineEntry
from medisecure_desktop.ui.patient.weeks import clinic_day
from medisecure_desktop.ui.regions.rows import column, detail, line
from medisecure_desktop.ui.style.calendar_words import month_name
from medisecure_desktop.ui.style.formatters import patient_date
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label

NOTE_PARTS = (
    ("What you told us", "subjective"),
    ("What we found", "objective"),
    ("What we think", "assessment"),
    ("What happens next", "plan"),
)
DOUBTS = {
    "changed": "This note is not what was signed",
    "unverified": "The signature of this note cannot be verified",
}
ASK_THE_CLINIC = "Please ask the clinic before you rely on it."


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
    given = f"{patient_date(clinic_day(entry.at, zone))}, {entry.author}"
    return detail("syringe", entry.title, f"{given}. {entry.detail}" if entry.detail else given)


def _visit(visit: Encounter, zone: tzinfo) -> QWidget:
    day = patient_date(clinic_day(visit.started_at, zone))
    parts: list[QWidget] = [
        Label(visit.reason, role="strong", wrap=True),
        Label(f"{day}, {visit.author}", role="caption", wrap=True),
    ]
    for title, name in NOTE_PARTS:
        text = str(getattr(visit, name)).strip()
        if text:
            parts.append(column(Label(title, role="caption"), Label(text, wrap=True), spacing=1))
    if visit.signed_at is not None:
        signed = patient_date(clinic_day(visit.signed_at, zone))
        parts.append(
            Label(f"Signed by {visit.signed_by or visit.author}, {signed}", role="caption", wrap=True)
        )
    if visit.integrity in DOUBTS:
        parts.append(InlineMessage("danger", DOUBTS[visit.integrity], ASK_THE_CLINIC))
    return column(*parts, spacing=7)


def _problem(condition: Condition) -> QWidget:
    plain = condition.plain_name or condition.display
    words = condition.display if condition.display.casefold() != plain.casefold() else ""
    since = ""
    if condition.onset_date is not None:
        since = f"since {month_name(condition.onset_date)} {condition.onset_date.year}"
    text = ", ".join(part for part in (words, since) if part)
    parts = [Label(plain, role="strong", wrap=True)]
    if text:
        parts.append(Label(f"{text[0].upper()}{text[1:]}", role="caption", wrap=True))
    return column(*parts)


def _lined(rows: list[QWidget]) -> QWidget:
    parts: list[QWidget] = []
    for entry in rows:
        if parts:
            parts.append(line())
        parts.append(entry)
    return column(*parts, spacing=9)
