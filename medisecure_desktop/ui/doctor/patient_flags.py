"""What a list says about a patient, each as icon and word."""

from dataclasses import dataclass
from typing import Literal

from medisecure_backend.contract.people import AllergyState, PatientSummary
from medisecure_desktop.language import Marked, mark, text

Tone = Literal["neutral", "primary", "success", "warning", "danger"]


@dataclass(frozen=True)
class Flag:
    """One mark in a patient list."""

    words: str
    tone: Tone
    icon: str


_ALLERGY: dict[AllergyState, tuple[Marked, Tone, str] | None] = {
    "known": (mark("Allergy"), "danger", "triangle-alert"),
    "not-recorded": (mark("Allergies not recorded"), "neutral", "circle-help"),
    "none-known": None,
}
_MARKS: dict[str, tuple[Marked, Tone, str]] = {
    "Result to review": (mark("Result to review"), "warning", "flask-conical"),
    "Unsigned note": (mark("Unsigned note"), "neutral", "file-pen-line"),
}


def flags(patient: PatientSummary) -> list[Flag]:
    """All marks of a patient, the allergy first."""
    allergy = _ALLERGY[patient.allergy_state] if patient.allergy_state is not None else None
    found = [Flag(text(allergy[0]), *allergy[1:])] if allergy is not None else []
    return [*found, *(_flag(name) for name in patient.flags)]


def _flag(name: str) -> Flag:
    """What the clinic calls it; a mark that this program does not know is shown as it came."""
    known = _MARKS.get(name)
    return Flag(text(known[0]), *known[1:]) if known is not None else Flag(name, "neutral", "info")
