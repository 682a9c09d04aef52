"""A day in three fields, with an echo so that a slip is seen."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.calendar_words import month_number
from medisecure_desktop.ui.style.formatters import patient_date
from medisecure_desktop.ui.style.sizes import fixed_width
from medisecure_desktop.ui.widgets.form_field import FormField
from medisecure_desktop.ui.widgets.label import Label

PARTS = ((mark("Day"), 64), (mark("Month"), 84), (mark("Year"), 92))
SHORTEST_MONTH = 3


class DateField(FormField):
    """Day, month (3, 03 or Mar) and year; `value()` is None until they name a real day."""

    edited = Signal(str)

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        self._lines = [QLineEdit() for _ in PARTS]
        self._echo = Label("", "caption")
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        for line, (name, width) in zip(self._lines, PARTS, strict=True):
            row.addWidget(self._part(line, text(name), width))
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._echo)
        super().__init__(label, self._lines[0], hint, shown, parent)
        self._lines[0].setAccessibleName(text("{label}, day", label=label))
        self.described += self._lines[1:]
        self._describe()

    def value(self) -> date | None:
        """The day, if it is one."""
        day, month, year = (line.text().strip() for line in self._lines)
        try:
            return date(int(year), _month(month), int(day)) if len(year) == 4 else None  # noqa: PLR2004 - a whole year
        except ValueError:
            return None

    def set_value(self, day: date) -> None:
        """Put a day in."""
        for line, part in zip(self._lines, (day.day, day.month, day.year), strict=True):
            line.setText(str(part))
        self._on_edited()

    def _part(self, line: QLineEdit, name: str, width: int) -> QWidget:
        fixed_width(line, width)
        line.setAccessibleName(name)
        line.textEdited.connect(self._on_edited)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(name, "caption"))
        column.addWidget(line)
        return part

    def _on_edited(self) -> None:
        day = self.value()
        self._echo.setText(patient_date(day) if day else "")
        self.edited.emit("")


def _month(words: str) -> int:
    if words.isdigit():
        return int(words)
    return month_number(words) if len(words) >= SHORTEST_MONTH else 0
