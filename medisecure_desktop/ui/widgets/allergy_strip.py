"""Allergies, pinned below the banner, in four and only four states."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from medisecure_backend.contract.clinical import Allergies, Allergy
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.style.record_words import severity_word
from medisecure_desktop.ui.style.sizes import keep, px
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.flow_layout import FlowLayout
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.restyle import restyle

HEIGHT, COMPACT_HEIGHT = 43, 30
SIDE, ABOVE, COMPACT_ABOVE = 20, 7, 2
STATES = {
    "known": ("triangle-alert", "danger", mark("Known allergies")),
    "none-known": ("circle-check", "text2", mark("No known allergies")),
    "not-recorded": ("circle-help", "text2", mark("Allergies not recorded")),
    "unavailable": ("cloud-off", "text2", mark("Allergies unavailable")),
}
SEVERITY_TONES = {"severe": "severe", "moderate": "outlined", "mild": "outlined"}


class AllergyStrip(QFrame):
    """Known, none known, not recorded, or unavailable: an empty list is not "none".

    Every allergy is shown, on as many lines as it takes; `compact` leaves out reaction and severity, which
    the name for screen readers and the tooltip keep.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("AllergyStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._is_compact = False
        self._allergies: Allergies | None = None
        keep(self, self._fit)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._icon, self._title = IconView("circle-help"), Label("", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, ABOVE, SIDE, ABOVE)
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
        self._say()

    def set_allergies(self, allergies: Allergies | None) -> None:
        """Show these; None means that they could not be loaded."""
        if allergies != self._allergies:
            self._allergies = allergies
            self._say()

    def _say(self) -> None:
        allergies = self._allergies
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
        self.setAccessibleName(heard(f"{title}. {spoken}" if spoken else title))
        self.setToolTip(escape(self.accessibleName()) if self._is_compact else "")
        restyle(self, "msState", state)

    def set_compact(self, *, is_compact: bool) -> None:
        """Take as little height as can be, or say everything."""
        if is_compact == self._is_compact:
            return
        self._is_compact = is_compact
        row = self.layout()
        if row is not None:
            above = COMPACT_ABOVE if is_compact else ABOVE
            row.setContentsMargins(SIDE, above, SIDE, above)
        self._fit()
        self._say()

    @property
    def accessible_role(self) -> QAccessible.Role:
        """An alert while allergies are known."""
        is_known = self._allergies is not None and self._allergies.state == "known"
        return QAccessible.Role.AlertMessage if is_known else QAccessible.Role.StaticText

    def text(self) -> str:
        """The state in words."""
        return self._title.text()

    def _fit(self) -> None:
        self.setMinimumHeight(px(COMPACT_HEIGHT if self._is_compact else HEIGHT))

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
            flow.addWidget(Label(allergy.display, "strong") if self._is_compact else _item(allergy))
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
