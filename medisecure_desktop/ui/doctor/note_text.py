"""The text of a visit note, field by field."""

from collections.abc import Mapping
from datetime import datetime

from medisecure_backend.contract.clinical import Encounter, EncounterChange, EncounterNew
from medisecure_desktop.language import mark

FIELDS = {
    "reason": mark("Reason for the visit"),
    "subjective": mark("Subjective"),
    "objective": mark("Objective"),
    "assessment": mark("Assessment"),
    "plan": mark("Plan"),
}
NoteText = dict[str, str]


def text_of(note: Encounter | None) -> NoteText:
    """A note's fields; empty ones for a new note."""
    return {name: getattr(note, name) if note is not None else "" for name in FIELDS}


def new_note(text: Mapping[str, str], started_at: datetime) -> EncounterNew:
    """A note to be created with this text."""
    return EncounterNew(
        reason=text["reason"].strip(),
        started_at=started_at,
        subjective=text["subjective"],
        objective=text["objective"],
        assessment=text["assessment"],
        plan=text["plan"],
    )


def change_to(text: Mapping[str, str]) -> EncounterChange:
    """A change that makes a draft say this."""
    return EncounterChange(
        reason=text["reason"].strip(),
        subjective=text["subjective"],
        objective=text["objective"],
        assessment=text["assessment"],
        plan=text["plan"],
    )


def same_text(note: Encounter, text: Mapping[str, str]) -> bool:
    """Whether the clinic's note already says this."""
    saved = text_of(note)
    return all(saved[name].strip() == text[name].strip() for name in FIELDS)
