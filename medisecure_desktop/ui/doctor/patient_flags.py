"""What a list says about a patient, each as icon and word."""

from dataclasses import dataclass
from typing import Literal

from medisecure_backend.contract.people import AllergyState, PatientSummary

Tone = Literal["neutral", "primary", "success", "warning", "danger"]


@dataclass(frozen=True)
class Flag:
    """One mark in a patient list."""

    text: str
    tone: Tone
    icon: str


_ALLERGY: dict[AllergyState, Flag | None] = {
    "known": Flag("Allergy", "danger", "triangle-alert"),
    "not-recorded": Flag("Allergies not recorded", "neutral", "circle-help"),
    "none-known": None,
}
_ICONS: dict[str, tuple[Tone, str]] = {
    "Result to review": ("warning", "flask-conical"),
    "Unsigned note": ("neutral", "file-pen-line"),
}


def flags(patient: PatientSummary) -> list[Flag]:
    """All marks of a patient, the allergy first."""
    found = [_ALLERGY[patient.allergy_state]] if patient.allergy_state is not None else []
    marks = [Flag(text, *_ICONS.get(text, ("neutral", "info"))) for text in patient.flags]
    return [*(flag for flag in found if flag is not None), *marks]
