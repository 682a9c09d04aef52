"""A table over plain rows: sorted by its titles, columns to choose, the full keyboard of QTableView."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.sizes import keep, px
from medisecure_desktop.ui.widgets.announce import announce
from medisecure_desktop.ui.widgets.keyboard_focus import KeyboardFocus
from medisecure_desktop.ui.widgets.reader_choice import ReaderChoice
from medisecure_desktop.ui.widgets.table_cell import CellDelegate
from medisecure_desktop.ui.widgets.table_header import TableHeader
from medisecure_desktop.ui.widgets.table_model import ASCENDING, DESCENDING, Column, RowsModel

__all__ = ["Column", "DataTable"]
ROW_PX = 44
TITLE_EDGES = 26
SORTED = {
    ASCENDING: mark("Sorted by {title}, ascending"),
    DESCENDING: mark("Sorted by {title}, descending"),
}
ORDERS = {
    ASCENDING: mark("Sort by {title}, ascending"),
    DESCENDING: mark("Sort by {title}, descending"),
}
SortOutside = Callable[[int, bool], None]


class DataTable(QWidget):
    """The table widget. `activated` on Enter or double click, `selected` when another row is current.

    A right click or the menu key offers every order and every column: what titles offer to the mouse.
    """

    activated = Signal(object)
    selected = Signal(object)

    def __init__(self, columns: list[Column[Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowsModel(columns)
        self._outside: SortOutside | None = None
        self._left_out: set[int] = set()
        self._chosen_away: set[int] = set()
        self.view = QTableView()
        self.view.setModel(self._model)
        self.view.setHorizontalHeader(TableHeader(self._model, self.view))
        self.view.setItemDelegate(CellDelegate(self.view))
        KeyboardFocus(self.view)
        ReaderChoice(self.view, is_taking=True)
        self._sharing: list[int] = []
        self._set_up(columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.activated.connect(self._on_activated)
        self.view.selectionModel().currentRowChanged.connect(self._on_current)
        self.view.horizontalHeader().sectionClicked.connect(self._on_title)
        self.view.viewport().installEventFilter(self)

    def set_rows(self, rows: list[Any]) -> None:
        """Show other rows, in the order that is on; the current row's place is kept."""
        place = self.view.currentIndex().row()
        self._model.set_rows(rows)
        if rows and place >= 0 and self.view.currentIndex().row() != place:
            self.select(min(place, len(rows) - 1))

    def rows(self) -> list[Any]:
        """The rows that are shown, in their order."""
        return self._model.rows

    def current(self) -> Any | None:
        """The row that is current, if any."""
        index = self.view.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def select(self, row: int) -> None:
        """Make a row current; Qt's own selectRow selects nothing from right to left before it is shown."""
        flags = QItemSelectionModel.SelectionFlag
        index = self._model.index(row, 0)
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)

    def sort_by(self, column: int, *, is_descending: bool = False) -> None:
        """Put the rows in order by a column, and say so."""
        order = DESCENDING if is_descending else ASCENDING
        if self._outside is not None:
            self._model.mark_sorted(column, order)
            self._outside(column, is_descending)
        else:
            self._model.sort(column, order)
        announce(self.view, text(SORTED[order], title=self._model.columns[column].title))

    def sorted_by(self) -> tuple[int, bool] | None:
        """Which column the rows are sorted by, and whether from the end."""
        by = self._model.sorted_by
        return None if by is None else (by[0], by[1] == DESCENDING)

    def sort_outside(self, sort: SortOutside) -> None:
        """The rows are only a part of what there is: whoever has all of them sorts, and gives them again."""
        self._outside = sort

    def hide_columns(self, positions: Sequence[int], *, are_hidden: bool) -> None:
        """Hide columns, for example while a sheet says the same, or show them again."""
        self._left_out = self._left_out | set(positions) if are_hidden else self._left_out - set(positions)
        self._show_columns()

    def choose_columns(self, away: Sequence[str]) -> None:
        """Leave out the columns with these titles, as the person chose; the others are shown."""
        columns = self._model.columns
        self._chosen_away = {
            at for at, column in enumerate(columns) if column.is_optional and column.title in away
        }
        self._show_columns()

    def columns_away(self) -> list[str]:
        """The titles that the person chose to leave out, for whoever keeps that choice."""
        return [self._model.columns[at].title for at in sorted(self._chosen_away)]

    def share_room(self) -> None:
        """Columns without a width share what is left, and are never too narrow to be read."""
        shown = [each for each in self._sharing if not self.view.isColumnHidden(each)]
        if not shown:
            return
        others = set(range(self._model.columnCount())) - set(shown)
        taken = sum(self.view.columnWidth(each) for each in others if not self.view.isColumnHidden(each))
        room = (self.view.viewport().width() - taken) // len(shown)
        for each in shown:
            least = _needed(self.view, each, self._model.columns[each].least)
            self.view.setColumnWidth(each, max(room, least))

    def set_name(self, name: str) -> None:
        """What a screen reader calls the table."""
        self.view.setAccessibleName(name)

    def menu(self) -> QMenu | None:
        """Every order and every column to choose, or None where there is nothing to choose."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for at, column in enumerate(self._model.columns):
            if column.sort_key is not None and not self.view.isColumnHidden(at):
                for order, words in ORDERS.items():
                    act = made.addAction(text(words, title=column.title))
                    act.triggered.connect(partial(self.sort_by, at, is_descending=order == DESCENDING))
        made.addSeparator()
        for at, column in enumerate(self._model.columns):
            if column.is_optional:
                act = made.addAction(text("Show {title}", title=column.title))
                act.setCheckable(True)
                act.setChecked(at not in self._chosen_away)
                act.toggled.connect(partial(self._choose, at))
        if len(made.actions()) > 1:
            return made
        made.deleteLater()
        return None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        if menu is not None:
            menu.popup(event.globalPos())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.share_room()
        return super().eventFilter(watched, event)

    def _choose(self, position: int, is_shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._chosen_away = self._chosen_away - {position} if is_shown else self._chosen_away | {position}
        self._show_columns()
        title = self._model.columns[position].title
        announce(self.view, text("{title} is shown" if is_shown else "{title} is hidden", title=title))

    def _show_columns(self) -> None:
        away = self._left_out | self._chosen_away
        for at in range(self._model.columnCount()):
            self.view.setColumnHidden(at, at in away)
        self.share_room()

    def _on_title(self, column: int) -> None:
        """A second click on the same title turns the order round."""
        if self._model.columns[column].sort_key is not None:
            self.sort_by(column, is_descending=self.sorted_by() == (column, False))

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
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        keep(view, lambda: view.verticalHeader().setDefaultSectionSize(px(ROW_PX)))
        for position, column in enumerate(columns):
            if column.width is None:
                self._sharing.append(position)
            else:
                keep(view, partial(_widen, view, position, column.width))


def _widen(view: QTableView, position: int, width: int) -> None:
    view.setColumnWidth(position, _needed(view, position, width))


def _needed(view: QTableView, position: int, width: int) -> int:
    """As wide as it was declared, or as its title needs in the language that is on."""
    header = view.horizontalHeader()
    title = str(view.model().headerData(position, Qt.Orientation.Horizontal) or "")
    return max(px(width), header.fontMetrics().horizontalAdvance(title) + px(TITLE_EDGES))
