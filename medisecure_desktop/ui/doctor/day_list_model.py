"""The rows of the day list, as Qt asks for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from medisecure_backend.contract.scheduling import Appointment
from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.clinic_day import duration, minutes_between
from medisecure_desktop.ui.doctor.day_words import OVER, StatusWord, status_word
from medisecure_desktop.ui.style.formatters import age, isolated, staff_date, staff_name, time_of_day
from medisecure_desktop.ui.style.plain import heard

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class DayLine:
    """All that one row shows. `now` is the time of the line above it, `now_after` below the last row."""

    id: str
    time: str
    length: str
    name: str
    born: str
    reason: str
    status: StatusWord
    is_over: bool
    now: str = ""
    now_after: str = ""

    @property
    def spoken(self) -> str:
        """The row in one sentence."""
        status = f"{self.status.word} {self.status.detail}".strip()
        return f"{self.time}, {self.name}, {self.born}, {self.reason}, {status}"


def day_lines(
    rows: Sequence[Appointment], now: datetime, zone: ZoneInfo, now_row: int | None
) -> list[DayLine]:
    """The day's rows, with the present between them."""
    clock = time_of_day(now, zone)
    last = len(rows) - 1
    return [
        DayLine(
            id=one.id,
            time=time_of_day(one.starts_at, zone),
            length=isolated(duration(minutes_between(one.starts_at, one.ends_at))),
            name=visit_name(one),
            born=text(
                "Born {born} ({age})",
                born=staff_date(one.patient_birth_date),
                age=age(one.patient_birth_date, now.date()),
            ),
            reason=one.reason,
            status=status_word(one, now),
            is_over=one.status in OVER,
            now=clock if now_row == row else "",
            now_after=clock if row == last and now_row == last + 1 else "",
        )
        for row, one in enumerate(rows)
    ]


def visit_name(visit: Appointment) -> str:
    """Whose visit it is, as staff write names; an old clinic sends only the whole name."""
    if visit.patient_family:
        return staff_name(visit.patient_family, visit.patient_given)
    return isolated(visit.patient_name)


class DayListModel(QAbstractListModel):
    """Lines of a day; a line that only changed its words keeps its place."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[DayLine] = []

    def set_lines(self, lines: list[DayLine]) -> bool:
        """Show these; whether the rows themselves are others than before."""
        is_same = [one.id for one in lines] == [one.id for one in self.lines]
        if is_same:
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return False
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()
        return True

    def row_of(self, appointment_id: str | None) -> int | None:
        """Where a visit is."""
        return next((row for row, one in enumerate(self.lines) if one.id == appointment_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return heard(line.spoken)
        return line if role == LINE_ROLE else None
