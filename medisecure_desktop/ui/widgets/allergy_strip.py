"""Allergies, pinned below the banner, in four and only four states."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from medisecure_backend.contract.clinical import Allergies
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.restyle import restyle

HEIGHT = 43
STATES = {
    "known": ("triangle-alert", "danger", "Known allergies"),
    "none-known": ("circle-check", "text2", "No known allergies"),
    "not-recorded": ("circle-help", "text2", "Allergies not recorded"),
    "unavailable": ("cloud-off", "text2", "Allergies unavailable"),
}
SEVERITY_TONES = {"severe": "danger", "moderate": "warning", "mild": "neutral"}


class AllergyStrip(QFrame):
    """Known, none known, not recorded, or unavailable: an empty list is not "none"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("AllergyStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 6, 20, 6)
        self._row.setSpacing(10)
        self._icon, self._title = IconView("circle-help"), Label("", "strong")
        self._row.addWidget(self._icon)
        self._row.addWidget(self._title)
        self._row.addStretch(1)
        self._items: list[QWidget] = []
        self.set_allergies(None)

    def set_allergies(self, allergies: Allergies | None) -> None:
        """Show these; None means that they could not be loaded."""
        for item in self._items:
            item.deleteLater()
        self._items = []
        state = allergies.state if allergies else "unavailable"
        icon, tone, title = STATES[state]
        listed = allergies.items if allergies and state == "known" else []
        self._icon.set_icon(icon, tone)
        self._title.setText(f"{title} ({len(listed)})" if listed else title)
        for allergy in listed:
            self._add(Label(allergy.display, "strong"))
            self._add(Label(f"\u2013 {allergy.reaction}"))
            self._add(Badge(allergy.severity.capitalize(), SEVERITY_TONES[allergy.severity]))
        spoken = "; ".join(f"{item.display}, {item.reaction}, {item.severity}" for item in listed)
        self.setAccessibleName(f"{title}. {spoken}".strip())
        restyle(self, "msState", state)

    def text(self) -> str:
        """The state in words."""
        return self._title.text()

    def _add(self, widget: QWidget) -> None:
        self._row.insertWidget(self._row.count() - 1, widget)
        self._items.append(widget)
