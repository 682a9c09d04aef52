"""A table over plain rows: a model, a painted delegate, the full keyboard of QTableView."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.sizes import keep, px
from medisecure_desktop.ui.widgets.keyboard_focus import KeyboardFocus
from medisecure_desktop.ui.widgets.table_cell import CELL_ROLE, CellDelegate, CellLook

T = TypeVar("T")
ROW_PX, LEAST_PX = 44, 180
Index = QModelIndex | QPersistentModelIndex
BadgeOf = Callable[[Any], tuple[str, str] | None]


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: what it is called, what it says of a row, how wide it is (None: it takes what is left)."""

    title: str
    text: Callable[[T], str]
    width: int | None = None
    role: str = "body"
    badge: Callable[[T], tuple[str, str] | None] | None = None
    icon: Callable[[T], tuple[str, str] | None] | None = None


class RowsModel(QAbstractTableModel):
    """Rows as they are, columns as they were declared."""

    def __init__(self, columns: list[Column[Any]]) -> None:
        super().__init__()
        self._columns = columns
        self.rows: list[Any] = []

    def set_rows(self, rows: list[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column, row = self._columns[index.column()], self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            badge = column.badge(row) if column.badge else None
            return " ".join(part for part in (column.text(row), badge[0] if badge else "") if part)
        if role == CELL_ROLE:
            badge = column.badge(row) if column.badge else None
            icon = column.icon(row) if column.icon else None
            return CellLook(column.text(row), column.role, badge, icon)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class DataTable(QWidget):
    """The table widget. `activated` on Enter or double click, `selected` when another row is current."""

    activated = Signal(object)
    selected = Signal(object)

    def __init__(self, columns: list[Column[Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowsModel(columns)
        self.view = QTableView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(CellDelegate(self.view))
        KeyboardFocus(self.view)
        self._sharing: list[int] = []
        self._set_up(columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.activated.connect(self._on_activated)
        self.view.selectionModel().currentRowChanged.connect(self._on_current)

    def set_rows(self, rows: list[Any]) -> None:
        """Show other rows; the current row's place is kept."""
        place = self.view.currentIndex().row()
        self._model.set_rows(rows)
        if rows and place >= 0:
            self.view.selectRow(min(place, len(rows) - 1))

    def rows(self) -> list[Any]:
        """The rows that are shown."""
        return self._model.rows

    def current(self) -> Any | None:
        """The row that is current, if any."""
        index = self.view.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def select(self, row: int) -> None:
        """Make a row current."""
        self.view.selectRow(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_room()

    def hide_columns(self, positions: Sequence[int], *, are_hidden: bool) -> None:
        """Hide columns, for example while a sheet says the same, or show them again."""
        for position in positions:
            self.view.setColumnHidden(position, are_hidden)
        self.share_room()

    def share_room(self) -> None:
        """Columns without a width share what is left, and are never too narrow to be read."""
        shown = [each for each in self._sharing if not self.view.isColumnHidden(each)]
        if not shown:
            return
        others = set(range(self._model.columnCount())) - set(shown)
        taken = sum(self.view.columnWidth(each) for each in others if not self.view.isColumnHidden(each))
        room = (self.view.viewport().width() - taken) // len(shown)
        for each in shown:
            self.view.setColumnWidth(each, max(room, px(LEAST_PX)))

    def set_name(self, name: str) -> None:
        """What a screen reader calls the table."""
        self.view.setAccessibleName(name)

    def _on_activated(self, index: QModelIndex) -> None:
        self.activated.emit(self._model.rows[index.row()])

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid():
            self.selected.emit(self._model.rows[current.row()])

    def _set_up(self, columns: list[Column[Any]]) -> None:
        view = self.view
        view.setAccessibleName(text("Table"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.verticalHeader().hide()
        keep(view, lambda: view.verticalHeader().setDefaultSectionSize(px(ROW_PX)))
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        for position, column in enumerate(columns):
            if column.width is None:
                self._sharing.append(position)
            else:
                keep(view, partial(_widen, view, position, column.width))


def _widen(view: QTableView, position: int, width: int) -> None:
    view.setColumnWidth(position, px(width))
