"""Allergies in the four states; not recorded and unavailable never look like "none"."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medisecure_backend.contract.clinical import Allergies, Allergy
from medisecure_desktop.language import Marked, mark, text
from medisecure_desktop.ui.regions.rows import column, line, row
from medisecure_desktop.ui.style.record_words import severity_word
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label

UNAVAILABLE = mark("Allergies unavailable")
STATES: dict[str, tuple[str, str, Marked, Marked | None]] = {
    "known": ("triangle-alert", "danger", mark("Known allergies"), None),
    "none-known": (
        "circle-check",
        "success",
        mark("No known allergies"),
        mark("You told the clinic that you have none."),
    ),
    "not-recorded": (
        "circle-help",
        "text2",
        mark("Allergies not recorded"),
        mark("Tell your doctor if you have any."),
    ),
}
TONES = {"severe": "danger", "moderate": "warning", "mild": "neutral"}


def allergy_rows(allergies: Allergies) -> QWidget:
    """The state as a heading with its icon, then each allergy."""
    icon, tone, title, advice = STATES[allergies.state]
    heading = QWidget()
    heading.setLayout(row(IconView(icon, 20, tone), Label(text(title), role="strong")))
    parts: list[QWidget] = [heading]
    if advice is not None:
        parts.append(Label(text(advice), role="muted", wrap=True))
    if allergies.state == "known":
        for number, allergy in enumerate(allergies.items):
            if number:
                parts.append(line())
            parts.append(_allergy(allergy))
    return column(*parts, spacing=9)


def _allergy(allergy: Allergy) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    words = [Label(allergy.display, role="strong", wrap=True)]
    if allergy.reaction:
        words.append(Label(_sentence(allergy.reaction), role="caption", wrap=True))
    layout.addWidget(column(*words), 1)
    layout.addWidget(
        Badge(severity_word(allergy.severity), TONES[allergy.severity]), 0, Qt.AlignmentFlag.AlignVCenter
    )
    return holder


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
