"""A week of times to choose from: free, taken and chosen differ in words and shape."""

from dataclasses import dataclass, field
from datetime import date, datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from medisecure_backend.contract.scheduling import Slot
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.formatters import DAYS, MONTHS, patient_date
from medisecure_desktop.ui.style.icons import pixmap

ROW_PX = 42
CELL_ROLE = Qt.ItemDataRole.UserRole + 1
FREE, TAKEN, CHOSEN = "free", "taken", "chosen"
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class SlotDay:
    """One column: a day, its free and taken times, and why it has none."""

    date: date
    slots: list[Slot] = field(default_factory=list[Slot])
    taken: list[Slot] = field(default_factory=list[Slot])
    reason: str | None = None


class SlotGrid(QWidget):
    """Days as columns, times as rows. `chosen` with the Slot; arrows move, Enter or a click chooses."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _WeekModel()
        self.view = QTableView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(_SlotDelegate(self.view))
        self.view.setAccessibleName("Times")
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        header.setMinimumHeight(64)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.clicked.connect(self._take)
        self.view.activated.connect(self._take)

    def set_week(self, days: list[SlotDay]) -> None:
        """Show these days."""
        self._model.set_days(days)

    def choose(self, slot: Slot | None) -> None:
        """Show this one as chosen, without telling anybody."""
        self._model.choose(slot)

    def _take(self, index: QModelIndex) -> None:
        cell = self._model.cell(index)
        if cell is not None and cell[1] != TAKEN:
            self._model.choose(cell[0])
            self.chosen.emit(cell[0])


class _WeekModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._days: list[SlotDay] = []
        self._columns: list[list[tuple[Slot, str]]] = []
        self._chosen: Slot | None = None

    def set_days(self, days: list[SlotDay]) -> None:
        self.beginResetModel()
        self._days = days
        self._columns = [
            sorted([(slot, FREE) for slot in day.slots] + [(slot, TAKEN) for slot in day.taken], key=_start)
            for day in days
        ]
        self.endResetModel()

    def choose(self, slot: Slot | None) -> None:
        self._chosen = slot
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def cell(self, index: Index) -> tuple[Slot, str] | None:
        column = self._columns[index.column()]
        if index.row() >= len(column):
            return None
        slot, state = column[index.row()]
        return slot, CHOSEN if self._chosen and slot.starts_at == self._chosen.starts_at else state

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else max((len(column) for column in self._columns), default=0) or 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._days)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index)
        if role == CELL_ROLE:
            reason = self._days[index.column()].reason if index.row() == 0 else None
            return cell or (None, reason or "")
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} and cell:
            return f"{patient_date(cell[0].starts_at.date())}, {_clock(cell[0].starts_at)}, {cell[1]}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            day = self._days[section]
            count = f"{len(day.slots)} free" if day.slots else "None free"
            return f"{DAYS[day.date.weekday()][:3]}\n{day.date.day} {MONTHS[day.date.month - 1][:3]}\n{count}"
        return None


class _SlotDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        slot, state = index.data(CELL_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if slot is None:
            self._reason(painter, rect, state)
        else:
            self._slot(
                painter, rect.adjusted(4, 4, -5, -4), _clock(slot.starts_at), state, has_focus=has_focus
            )
        painter.restore()

    @staticmethod
    def _reason(painter: QPainter, rect: QRect, reason: str) -> None:
        painter.setFont(font(12, QFont.Weight.Medium))
        painter.setPen(colour("text2"))
        painter.setClipping(False)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(rect.adjusted(4, 0, -4, 0), flags, reason)

    @staticmethod
    def _slot(painter: QPainter, box: QRect, text: str, state: str, *, has_focus: bool) -> None:
        fill = {FREE: "surface", TAKEN: "subtle", CHOSEN: "primary"}[state]
        ink = {FREE: "primary", TAKEN: "muted", CHOSEN: "on_primary"}[state]
        painter.setBrush(colour(fill))
        dash = Qt.PenStyle.DashLine if state == TAKEN else Qt.PenStyle.SolidLine
        painter.setPen(
            QPen(
                colour("focus" if has_focus else "line" if state == TAKEN else "control"),
                2 if has_focus else 1,
                dash,
            )
        )
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(colour(ink))
        painter.setFont(
            font(14, QFont.Weight.Normal if state == TAKEN else QFont.Weight.DemiBold, tabular=True)
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "Taken" if state == TAKEN else text)
        if state == CHOSEN:
            painter.drawPixmap(box.center().x() - 38, box.center().y() - 7, pixmap("check", 16, "on_primary"))


def _start(cell: tuple[Slot, str]) -> datetime:
    return cell[0].starts_at


def _clock(moment: datetime) -> str:
    return f"{moment.hour:02d}:{moment.minute:02d}"
