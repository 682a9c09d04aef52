"""What a table shows: plain rows, columns that say what they show of one, and the order they are in."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.table_cell import CELL_ROLE, CellLook

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
SPOKEN = {ASCENDING: mark("{title}, sorted ascending"), DESCENDING: mark("{title}, sorted descending")}


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: what it is called, what it says of a row, how wide it is.

    Without a width it takes what is left, but never less than `least`. `below` is a second, smaller line;
    `person` gives the initials of whom the row is about.

    With a `sort_key` people can sort by it: a value that compares as it means (a date, a number, a folded
    name), or None where there is none. Only for tables that hold all their rows; where more wait at the
    clinic, the clinic sorts (`DataTable.sort_outside`). An `is_optional` column can be hidden by the person.
    """

    title: str
    text: Callable[[T], str]
    width: int | None = None
    role: str | Callable[[T], str] = "body"
    badge: Callable[[T], tuple[str, str] | None] | None = None
    icon: Callable[[T], tuple[str, str] | None] | None = None
    below: Callable[[T], str] | None = None
    person: Callable[[T], str] | None = None
    sort_key: Callable[[T], Any] | None = None
    is_optional: bool = False
    least: int = 180

    def look(self, row: T, badge: tuple[str, str] | None) -> CellLook:
        """How a row's cell is painted."""
        return CellLook(
            self.text(row),
            self.role if isinstance(self.role, str) else self.role(row),
            badge,
            self.icon(row) if self.icon else None,
            self.below(row) if self.below else "",
            self.person(row) if self.person else "",
        )


class RowsModel(QAbstractTableModel):
    """Rows in the order they came or in the one that was asked for."""

    def __init__(self, columns: list[Column[Any]]) -> None:
        super().__init__()
        self.columns = columns
        self.rows: list[Any] = []
        self.sorted_by: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: list[Any]) -> None:
        """Show other rows. Where the same rows only became more, the view stays where it is."""
        had = len(self.rows)
        is_longer = self.sorted_by is None and 0 < had < len(rows)
        if is_longer and all(one is other for one, other in zip(self.rows, rows, strict=False)):
            self.beginInsertRows(QModelIndex(), had, len(rows) - 1)
            self.rows = rows
            self.endInsertRows()
            return
        self.beginResetModel()
        self.rows = rows
        self._order()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = ASCENDING) -> None:
        """Put the rows in order; what has no value comes last either way. What was current stays current."""
        if not 0 <= column < len(self.columns) or self.columns[column].sort_key is None:
            return
        self.layoutAboutToBeChanged.emit()
        held = [(index, self.rows[index.row()]) for index in self.persistentIndexList()]
        self.sorted_by = (column, order)
        self._order()
        wanted = {id(row) for _, row in held}
        places = {id(row): at for at, row in enumerate(self.rows) if id(row) in wanted} if wanted else {}
        for index, row in held:
            self.changePersistentIndex(index, self.index(places[id(row)], index.column()))
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def mark_sorted(self, column: int, order: Qt.SortOrder) -> None:
        """Somebody else has put the rows in this order."""
        self.sorted_by = (column, order)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, CELL_ROLE}:
            return None
        column, row = self.columns[index.column()], self.rows[index.row()]
        badge = column.badge(row) if column.badge else None
        if role == CELL_ROLE:
            return column.look(row, badge)
        below = column.below(row) if column.below else ""
        first = ", ".join(part for part in (column.text(row), below) if part)
        words = " ".join(part for part in (first, badge[0] if badge else "") if part)
        return heard(words)  # painted by `CELL_ROLE`; Qt looks for typed letters in these words

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return heard(self.spoken_title(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def spoken_title(self, section: int) -> str:
        """The title, and the order if the rows are sorted by it."""
        title = self.columns[section].title
        if self.sorted_by is None or self.sorted_by[0] != section:
            return title
        return text(SPOKEN[self.sorted_by[1]], title=title)

    def _order(self) -> None:
        key = self.columns[self.sorted_by[0]].sort_key if self.sorted_by is not None else None
        if self.sorted_by is not None and key is not None:
            self.rows = ordered(self.rows, key, is_reverse=self.sorted_by[1] == DESCENDING)


def ordered(rows: list[Any], key: Callable[[Any], Any], *, is_reverse: bool) -> list[Any]:
    """The rows by their key; equal ones stay as they were, and those without a value come last."""
    try:
        return sorted(rows, key=key, reverse=is_reverse)
    except TypeError:  # something that has no value cannot be compared
        pass
    keyed = [(key(row), row) for row in rows]
    known = [pair for pair in keyed if pair[0] is not None]
    known.sort(key=_first, reverse=is_reverse)
    unknown = [row for value, row in keyed if value is None] if len(known) < len(keyed) else []
    return [row for _, row in known] + unknown


def _first(pair: tuple[Any, Any]) -> Any:
    return pair[0]
