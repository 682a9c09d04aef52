"""One vital sign to type: a short line with its unit."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from medisecure_backend.contract.vitals import VITAL_SIGNS
from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.sign_names import sign_name
from medisecure_desktop.ui.doctor.vital_fields import FIELDS, SYSTOLIC
from medisecure_desktop.ui.style.formatters import unit_text
from medisecure_desktop.ui.style.sizes import fixed_width
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.restyle import restyle

LINE_PX = 54
SHORT_UNITS = {"/min": "/min"}
"""Beside a narrow field, in every language."""


class VitalField(QWidget):
    """`edited` while typing, `finished` when the field is left; both say the code."""

    edited = Signal(str, str)
    finished = Signal(str)

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        sign = VITAL_SIGNS[code]
        unit = unit_text(sign.unit)
        self.line = QLineEdit()
        fixed_width(self.line, LINE_PX)
        self.line.setAccessibleName(f"{sign_name(code)}, {unit}")
        self.line.textEdited.connect(self._on_edited)
        self.line.installEventFilter(self)
        title = Label(text(FIELDS[code]), role="caption")
        title.setBuddy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(title)
        row = QHBoxLayout()
        row.setSpacing(5)
        row.addWidget(self.line)
        row.addWidget(Label("/" if code == SYSTOLIC else SHORT_UNITS.get(sign.unit, unit), role="caption"))
        row.addStretch(1)
        column.addLayout(row)
        self.setFocusProxy(self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the field is when an unlikely value is asked about."""
        if watched is self.line and event.type() == QEvent.Type.FocusOut:
            self.finished.emit(self.code)
        return super().eventFilter(watched, event)

    def set_problem(self, problem: str | None) -> None:
        """Mark the field; the words stand below all fields."""
        self.line.setAccessibleDescription(text("Error: {problem}", problem=problem) if problem else "")
        restyle(self.line, "msError", bool(problem))

    def change(self) -> None:
        """Go back to the field to type another value."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def _on_edited(self, typed: str) -> None:
        self.edited.emit(self.code, typed)
