"""A week of times as a table model: days are columns, times are rows."""

from dataclasses import dataclass, field
from datetime import date, datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from medisecure_backend.contract.scheduling import Slot
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.formatters import patient_date
from medisecure_desktop.ui.style.plain import heard

CELL_ROLE, DAY_ROLE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
FREE, TAKEN, CHOSEN = "free", "taken", "chosen"
WORDS = {FREE: mark("free"), TAKEN: mark("taken"), CHOSEN: mark("chosen")}
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class SlotDay:
    """One column: a day, its free and taken times, and why it has none."""

    date: date
    slots: list[Slot] = field(default_factory=list[Slot])
    taken: list[Slot] = field(default_factory=list[Slot])
    reason: str | None = None


class SlotWeek(QAbstractTableModel):
    """The days that are shown and the time that is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.days: list[SlotDay] = []
        self._columns: list[list[tuple[Slot, str]]] = []
        self._chosen: Slot | None = None

    def set_days(self, days: list[SlotDay]) -> None:
        """Show these."""
        self.beginResetModel()
        self.days = days
        self._columns = [
            sorted([(slot, FREE) for slot in day.slots] + [(slot, TAKEN) for slot in day.taken], key=_start)
            for day in days
        ]
        self.endResetModel()

    def choose(self, slot: Slot | None) -> None:
        """Show this one as chosen."""
        self._chosen = slot
        if self.days:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def cell(self, index: Index) -> tuple[Slot, str] | None:
        """The time at this place and its state."""
        if not index.isValid() or index.row() >= len(self._columns[index.column()]):
            return None
        slot, state = self._columns[index.column()][index.row()]
        return slot, CHOSEN if self._chosen and slot.starts_at == self._chosen.starts_at else state

    def is_closed(self, column: int) -> bool:
        """Whether a day offers no times at all, not even taken ones."""
        return not self._columns[column]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else max((len(column) for column in self._columns), default=0) or 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.days)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index)
        if role == CELL_ROLE:
            return cell
        if role == DAY_ROLE:
            return self.days[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(index, cell)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if orientation == Qt.Orientation.Horizontal and role in spoken:
            day = self.days[section]
            return heard(f"{patient_date(day.date)}, {free_count(day)}")
        return None

    def _words(self, index: Index, cell: tuple[Slot, str] | None) -> str | None:
        day = self.days[index.column()]
        if cell is None:
            return (
                heard(f"{patient_date(day.date)}, {day.reason}") if index.row() == 0 and day.reason else None
            )
        return heard(f"{patient_date(day.date)}, {clock(cell[0].starts_at)}, {text(WORDS[cell[1]])}")


def clock(moment: datetime) -> str:
    """10:20, in the clinic's zone, which the instant carries."""
    return f"{moment.hour:02d}:{moment.minute:02d}"


def free_count(day: SlotDay) -> str:
    """How many times are free, in words."""
    return text("%n free", one="%n free", n=len(day.slots)) if day.slots else text("None free")


def _start(cell: tuple[Slot, str]) -> datetime:
    return cell[0].starts_at
