"""The same week as a list, day after day: what a screen reader reads, and what fits where a grid does not."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.formatters import staff_date
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.agenda_delegate import LINE_ROLE, AgendaDelegate, AgendaLine
from medisecure_desktop.ui.widgets.calendar_week import (
    DAY_MINUTES,
    CalendarWeek,
    arranged,
    clock_span,
    parts,
    spoken,
)
from medisecure_desktop.ui.widgets.keyboard_focus import KeyboardFocus
from medisecure_desktop.ui.widgets.reader_choice import ReaderChoice

Index = QModelIndex | QPersistentModelIndex
NOTHING = mark("Nothing booked")


@dataclass(frozen=True)
class _Timed:
    start: int
    line: AgendaLine


class AgendaList(QWidget):
    """`activated` with an entry's id on Enter or double click, `selected` when another one is current."""

    activated = Signal(str)
    selected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Lines()
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(AgendaDelegate(self.view))
        self.view.setAccessibleName(text("Agenda"))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        KeyboardFocus(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        ReaderChoice(self.view, is_taking=True)
        self.view.activated.connect(self._on_activated)
        self.view.selectionModel().currentChanged.connect(self._on_current)

    def set_week(self, week: CalendarWeek, today: date) -> None:
        """Show another week, or the same one changed; the current entry stays if it is still there."""
        current = self.current()
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._model.set_lines(_lines(week, today))
        self.select(current)
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def current(self) -> str | None:
        """The id of the entry that is current."""
        index = self.view.currentIndex()
        return self._model.lines[index.row()].entry_id if index.isValid() else None

    def select(self, entry_id: str | None) -> None:
        """Make an entry current without telling anybody."""
        rows = [at for at, line in enumerate(self._model.lines) if line.entry_id == entry_id]
        was_blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.view.setCurrentIndex(self._model.index(rows[0]) if entry_id and rows else QModelIndex())
        self.blockSignals(was_blocked)

    def _on_activated(self, index: QModelIndex) -> None:
        entry_id = self._model.lines[index.row()].entry_id
        if entry_id is not None:
            self.activated.emit(entry_id)

    def _on_current(self, index: QModelIndex) -> None:
        entry_id = self._model.lines[index.row()].entry_id if index.isValid() else None
        if entry_id is not None:
            self.selected.emit(entry_id)


class _Lines(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[AgendaLine] = []

    def set_lines(self, lines: list[AgendaLine]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        is_words = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return heard(line.spoken) if is_words else None


def _lines(week: CalendarWeek, today: date) -> list[AgendaLine]:
    """Each day with a title: what is closed and what is booked in order of time, or that nothing is."""
    days: list[list[_Timed]] = [[] for _ in range(week.days)]
    for block in week.blocks:
        for day, start, end in parts(week, block.starts_at, block.ends_at):
            times = text("All day") if end - start >= DAY_MINUTES else clock_span(start, end)
            said = f"{_title(week, day, today)}, {times}, {block.title}, {block.detail}".rstrip(", ")
            line = AgendaLine("", times, block.title, block.detail, said, "text2", icon=block.icon)
            days[day].append(_Timed(start, line))
    for placed in (one for day in arranged(week) for one in day):
        entry = placed.entry
        times = clock_span(placed.start, placed.end)
        line = AgendaLine(
            "", times, entry.title, entry.detail, spoken(week, entry), entry.tone, entry.id,
            entry.status, entry.status_icon, entry.icon, is_offer=entry.is_offer,
        )  # fmt: skip
        days[placed.day].append(_Timed(placed.start, line))
    return [line for day, timed in enumerate(days) for line in _titled(_title(week, day, today), timed)]


def _titled(title: str, timed: list[_Timed]) -> list[AgendaLine]:
    if not timed:
        return [AgendaLine(title, "", text(NOTHING), "", f"{title}, {text(NOTHING)}", "text2")]
    ordered = [one.line for one in sorted(timed, key=lambda one: one.start)]
    return [ordered[0].under(title), *ordered[1:]]


def _title(week: CalendarWeek, day: int, today: date) -> str:
    date_ = week.dates()[day]
    written = staff_date(date_, weekday=True)
    return text("{date}, today", date=written) if date_ == today else written
