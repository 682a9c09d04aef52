"""Codes of a record as words. What people wrote into a record is shown as they wrote it."""

from medisecure_desktop.language import mark, text

GENDERS = {
    "male": mark("Male"),
    "female": mark("Female"),
    "other": mark("Other", meaning="gender"),
    "unknown": mark("Not known"),
}
SEVERITIES = {
    "mild": mark("Mild", meaning="severity"),
    "moderate": mark("Moderate", meaning="severity"),
    "severe": mark("Severe", meaning="severity"),
}


def gender_word(gender: str) -> str:
    """As it stands under the label Gender."""
    return text(GENDERS[gender])


def severity_word(severity: str) -> str:
    """How bad an allergic reaction is."""
    return text(SEVERITIES[severity])
