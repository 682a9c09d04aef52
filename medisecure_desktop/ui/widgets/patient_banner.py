"""Whose record this is, pinned above everything while it is open."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from medisecure_backend.contract.people import Patient
from medisecure_desktop.ui.style.formatters import age, initials, isolated, staff_date, staff_name
from medisecure_desktop.ui.style.sizes import least_height
from medisecure_desktop.ui.widgets.avatar import Avatar
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.label import Label

HEIGHT = 67
UNKNOWN = "Not known"


class PatientBanner(QFrame):
    """Name without a label, then Born, Gender, Clinic No. and Phone with theirs; `acts` at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PatientBanner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        least_height(self, HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(24)
        self._avatar = Avatar("", 44)
        self._name = Label("", "title")
        self._status = Badge("", "primary")
        named = QVBoxLayout()
        named.setSpacing(2)
        named.addWidget(self._name)
        named.addWidget(self._status, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self._avatar)
        row.addLayout(named)
        self._values = {title: _labelled(row, title) for title in ("Born", "Gender", "Clinic No.", "Phone")}
        row.addStretch(1)
        self.acts = QHBoxLayout()
        row.addLayout(self.acts)

    def set_patient(self, patient: Patient, today: date) -> None:
        """Show this patient."""
        name = staff_name(patient.family, patient.given, patient.prefix)
        self._avatar.set_initials(initials(patient.given, patient.family))
        self._name.setText(name)
        self._show_assignment(is_assigned=patient.is_assigned)
        born = f"{staff_date(patient.birth_date)} ({age(patient.birth_date, today)})"
        texts = (born, patient.gender.capitalize(), patient.clinic_number, patient.phone or UNKNOWN)
        for label, text in zip(self._values.values(), texts, strict=True):
            label.setText(isolated(text))
        spoken = ", ".join(f"{title} {label.text()}" for title, label in self._values.items())
        self.setAccessibleName(f"Patient {name}, {spoken}")

    def _show_assignment(self, *, is_assigned: bool) -> None:
        if is_assigned:
            self._status.set_text("Assigned to you", "primary")
        else:
            self._status.set_text("Not assigned to you", "warning")


def _labelled(row: QHBoxLayout, title: str) -> Label:
    column = QVBoxLayout()
    column.setSpacing(0)
    value = Label("", "strong")
    column.addStretch(1)
    column.addWidget(Label(title, "caption"))
    column.addWidget(value)
    column.addStretch(1)
    row.addLayout(column)
    return value
