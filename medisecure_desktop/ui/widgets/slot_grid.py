"""A week of times to choose from: free, taken and chosen differ in words and shape."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from medisecure_backend.contract.scheduling import Slot
from medisecure_desktop.language import text
from medisecure_desktop.ui.style.sizes import keep, target
from medisecure_desktop.ui.widgets.keyboard_focus import KeyboardFocus
from medisecure_desktop.ui.widgets.reader_choice import ReaderChoice
from medisecure_desktop.ui.widgets.slot_delegate import SlotDelegate, SlotHeader
from medisecure_desktop.ui.widgets.slot_week import TAKEN, SlotDay, SlotWeek

__all__ = ["SlotDay", "SlotGrid"]
ROW_PX = 42
Move = QAbstractItemView.CursorAction
STEPS = {
    Move.MoveUp: (-1, 0),
    Move.MoveDown: (1, 0),
    Move.MoveLeft: (0, -1),
    Move.MoveRight: (0, 1),
}


class SlotGrid(QWidget):
    """Days as columns, times as rows; arrows move. `chosen` with the Slot: on Enter, Space or a click."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._week = SlotWeek()
        self.view = _SlotView(self._week)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        ReaderChoice(self.view, is_taking=True)
        self.view.clicked.connect(self._take)
        self.view.activated.connect(self._take)

    def set_week(self, days: list[SlotDay]) -> None:
        """Show these days."""
        self._week.set_days(days)
        self.view.clearSpans()
        for column in range(len(days)):
            if self._week.is_closed(column) and self._week.rowCount() > 1:
                self.view.setSpan(0, column, self._week.rowCount(), 1)

    def choose(self, slot: Slot | None) -> None:
        """Show this one as chosen, without telling anybody."""
        self._week.choose(slot)

    def _take(self, index: QModelIndex) -> None:
        cell = self._week.cell(index)
        if cell is not None and cell[1] != TAKEN:
            self._week.choose(cell[0])
            self.chosen.emit(cell[0])


class _SlotView(QTableView):
    """The table; arrow keys skip what cannot be chosen."""

    def __init__(self, week: SlotWeek) -> None:
        super().__init__()
        self._week = week
        self.setModel(week)
        self.setHorizontalHeader(SlotHeader(week, self))
        self.setItemDelegate(SlotDelegate(self))
        self.setAccessibleName(text("Times"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        keep(self, lambda: self.verticalHeader().setDefaultSectionSize(target(ROW_PX)))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        KeyboardFocus(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803 - Qt's name
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        step = STEPS.get(cursorAction)
        if step is None:
            return super().moveCursor(cursorAction, modifiers)
        here = self.currentIndex()
        row, column = (here.row(), here.column()) if here.isValid() else (-1, 0)
        while True:
            row, column = row + step[0], column + step[1]
            if not (0 <= row < self._week.rowCount() and 0 <= column < self._week.columnCount()):
                return here
            cell = self._week.cell(self._week.index(row, column))
            if cell is not None and cell[1] != TAKEN:
                return self._week.index(row, column)
