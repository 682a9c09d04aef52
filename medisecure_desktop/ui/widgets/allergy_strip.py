"""Allergies, pinned below the banner, in four and only four states."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from medisecure_backend.contract.clinical import Allergies, Allergy
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.record_words import severity_word
from medisecure_desktop.ui.style.sizes import least_height
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.flow_layout import FlowLayout
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.restyle import restyle

HEIGHT = 43
STATES = {
    "known": ("triangle-alert", "danger", mark("Known allergies")),
    "none-known": ("circle-check", "text2", mark("No known allergies")),
    "not-recorded": ("circle-help", "text2", mark("Allergies not recorded")),
    "unavailable": ("cloud-off", "text2", mark("Allergies unavailable")),
}
SEVERITY_TONES = {"severe": "severe", "moderate": "outlined", "mild": "outlined"}


class AllergyStrip(QFrame):
    """Known, none known, not recorded, or unavailable: an empty list is not "none".

    Every allergy is shown, on as many lines as it takes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("AllergyStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        least_height(self, HEIGHT)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._icon, self._title = IconView("circle-help"), Label("", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 7, 20, 7)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._title)
        self._listed = QWidget()
        self._column = QVBoxLayout(self._listed)
        self._column.setContentsMargins(9, 0, 0, 0)
        self._column.addStretch(1)
        self._column.addStretch(1)
        self._flow_holder: QWidget | None = None
        row.addWidget(self._listed, 1)
        self.set_allergies(None)

    def set_allergies(self, allergies: Allergies | None) -> None:
        """Show these; None means that they could not be loaded."""
        state = allergies.state if allergies else "unavailable"
        icon, tone, words = STATES[state]
        title = text(words)
        listed = allergies.items if allergies and state == "known" else []
        self._icon.set_icon(icon, tone)
        self._title.setText(f"{title} ({len(listed)})" if listed else title)
        self._title.set_role("strong" if state in {"known", "none-known"} else "muted")
        self._show(listed)
        spoken = "; ".join(
            f"{item.display}, {item.reaction}, {severity_word(item.severity)}" for item in listed
        )
        self.setAccessibleName(f"{title}. {spoken}" if spoken else title)
        restyle(self, "msState", state)

    def text(self) -> str:
        """The state in words."""
        return self._title.text()

    def _show(self, listed: list[Allergy]) -> None:
        if self._flow_holder is not None:
            self._column.removeWidget(self._flow_holder)
            self._flow_holder.deleteLater()
        self._flow_holder = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._flow_holder.setSizePolicy(policy)
        flow = FlowLayout(18, 6, self._flow_holder)
        for allergy in listed:
            flow.addWidget(_item(allergy))
        self._column.insertWidget(1, self._flow_holder)


def _item(allergy: Allergy) -> QWidget:
    item = QWidget()
    row = QHBoxLayout(item)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(Label(allergy.display, "strong"))
    row.addWidget(Label(f"\u2013 {allergy.reaction}"))
    row.addWidget(Badge(severity_word(allergy.severity), SEVERITY_TONES[allergy.severity]))
    return item
