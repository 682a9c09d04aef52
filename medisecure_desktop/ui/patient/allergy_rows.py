"""Allergies in the four states; not recorded and unavailable never look like "none"."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medisecure_backend.contract.clinical import Allergies, Allergy
from medisecure_desktop.ui.regions.rows import column, line, row
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label

UNAVAILABLE = "Allergies unavailable"
STATES = {
    "known": ("triangle-alert", "danger", "Known allergies", ""),
    "none-known": (
        "circle-check",
        "success",
        "No known allergies",
        "You told the clinic that you have none.",
    ),
    "not-recorded": ("circle-help", "text2", "Allergies not recorded", "Tell your doctor if you have any."),
}
SEVERITIES = {
    "severe": ("Severe", "danger"),
    "moderate": ("Moderate", "warning"),
    "mild": ("Mild", "neutral"),
}


def allergy_rows(allergies: Allergies) -> QWidget:
    """The state as a heading with its icon, then each allergy."""
    icon, tone, title, text = STATES[allergies.state]
    heading = QWidget()
    heading.setLayout(row(IconView(icon, 20, tone), Label(title, role="strong")))
    parts: list[QWidget] = [heading]
    if text:
        parts.append(Label(text, role="muted", wrap=True))
    if allergies.state == "known":
        for number, allergy in enumerate(allergies.items):
            if number:
                parts.append(line())
            parts.append(_allergy(allergy))
    return column(*parts, spacing=9)


def _allergy(allergy: Allergy) -> QWidget:
    word, tone = SEVERITIES[allergy.severity]
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    words = [Label(allergy.display, role="strong", wrap=True)]
    if allergy.reaction:
        words.append(Label(_sentence(allergy.reaction), role="caption", wrap=True))
    layout.addWidget(column(*words), 1)
    layout.addWidget(Badge(word, tone), 0, Qt.AlignmentFlag.AlignVCenter)
    return holder


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
