"""Whose record this is, pinned above everything while it is open."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from medisecure_backend.contract.people import Patient
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.formatters import age, initials, isolated, staff_date, staff_name, worded
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.style.record_words import gender_word
from medisecure_desktop.ui.style.sizes import effective, keep, px
from medisecure_desktop.ui.widgets.avatar import Avatar
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.flow_layout import FlowLayout
from medisecure_desktop.ui.widgets.label import Label

HEIGHT, COMPACT_HEIGHT, NARROW_BELOW = 67, 40, 620
SIDE, ABOVE, COMPACT_ABOVE = 20, 8, 2
UNKNOWN = mark("Not known")
GAPS, COMPACT_GAPS = (26, 4), (14, 0)
LABELS = (mark("Born"), mark("Gender"), mark("Clinic No."), mark("Phone"))
KEPT = (0, 2)


class PatientBanner(QFrame):
    """Name without a label, then Born, Gender, Clinic No. and Phone with theirs; `acts` at the end.

    Where there is little room, the labels stand before their values and the picture is left out. In a low
    window it is `compact`: what tells people apart stays (name, Born, Clinic No., and that somebody died or
    is not one's own patient), in one line where it fits.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PatientBanner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._is_compact = False
        keep(self, self._fit)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, ABOVE, SIDE, ABOVE)
        row.setSpacing(12)
        self._avatar = Avatar("", 44)
        self._name = Label("", "title")
        self._status = Badge("", "primary")
        named = QWidget()
        column = QVBoxLayout(named)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._name)
        column.addWidget(self._status, 0, Qt.AlignmentFlag.AlignLeft)
        told = QWidget()
        self._flow = FlowLayout(*GAPS, told)
        self._is_telling = False
        self._flow.addWidget(named)
        self._values = {title: Value(title) for title in map(text, LABELS)}
        for value in self._values.values():
            self._flow.addWidget(value)
        row.addWidget(self._avatar)
        row.addWidget(told, 1, Qt.AlignmentFlag.AlignVCenter)
        self.acts = QHBoxLayout()
        row.addLayout(self.acts)

    def set_patient(self, patient: Patient, today: date) -> None:
        """Show this patient."""
        name = staff_name(patient.family, patient.given, patient.prefix)
        self._avatar.set_initials(initials(patient.given, patient.family))
        self._name.setText(name)
        self._show_status(patient)
        born = worded(f"{staff_date(patient.birth_date)} ({age(patient.birth_date, today)})")
        texts = (
            born,
            gender_word(patient.gender),
            isolated(patient.clinic_number),
            isolated(patient.phone) if patient.phone else text(UNKNOWN),
        )
        for value, words in zip(self._values.values(), texts, strict=True):
            value.set_text(words)
        spoken = ", ".join(f"{title} {value.text()}" for title, value in self._values.items())
        whole = f"{text('Patient {name}', name=name)}, {self._status.text()}, {spoken}"
        self.setAccessibleName(heard(whole))

    def set_compact(self, *, is_compact: bool) -> None:
        """Take as little height as can be, or show everything."""
        if is_compact == self._is_compact:
            return
        self._is_compact = is_compact
        above = COMPACT_ABOVE if is_compact else ABOVE
        row = self.layout()
        if row is not None:
            row.setContentsMargins(SIDE, above, SIDE, above)
        self._name.set_role("subtitle" if is_compact else "title")
        for at, value in enumerate(self._values.values()):
            value.setVisible(not is_compact or at in KEPT)
        self._flow.set_spacing(*(COMPACT_GAPS if is_compact else GAPS))
        self._status.setVisible(not is_compact or self._is_telling)
        self._fit()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _fit(self) -> None:
        self.setMinimumHeight(px(COMPACT_HEIGHT if self._is_compact else HEIGHT))

    def _arrange(self) -> None:
        is_narrow = self._is_compact or effective(self.width()) < NARROW_BELOW
        self._avatar.setVisible(not is_narrow)
        for value in self._values.values():
            value.set_flat(is_flat=is_narrow)

    def _show_status(self, patient: Patient) -> None:
        self._is_telling = patient.deceased_on is not None or not patient.is_assigned
        self._status.setVisible(not self._is_compact or self._is_telling)
        if patient.deceased_on is not None:
            self._status.set_text(text("Died {date}", date=staff_date(patient.deceased_on)), "severe")
        elif patient.is_assigned:
            self._status.set_text(text("Assigned to you"), "primary")
        else:
            self._status.set_text(text("Not assigned to you"), "warning")


class Value(QWidget):
    """A value under its label, or after it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._value = Label(title, "caption", wrap=False), Label("", "strong")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._title)
        self._box.addWidget(self._value)

    def set_text(self, text: str) -> None:
        """Show this value."""
        self._value.setText(text)

    def text(self) -> str:
        """The value."""
        return self._value.text()

    def set_flat(self, *, is_flat: bool) -> None:
        """One line instead of two."""
        direction = QVBoxLayout.Direction.LeftToRight if is_flat else QVBoxLayout.Direction.TopToBottom
        if self._box.direction() != direction:
            self._box.setDirection(direction)
            self._box.setSpacing(6 if is_flat else 0)
