"""The day's visits as a painted list: arrows move, Enter opens the chart."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.day_list_delegate import (
    NAME_X,
    REASON_X,
    STATUS_X,
    TIME_X,
    DayListDelegate,
    is_narrow,
)
from medisecure_desktop.ui.doctor.day_list_model import DayLine, DayListModel
from medisecure_desktop.ui.style.sizes import fixed_height, fixed_width, least_height
from medisecure_desktop.ui.widgets.keyboard_focus import KeyboardFocus
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.reader_choice import ReaderChoice

HEAD_PX, LEAST_PX = 38, 140


class DayList(QWidget):
    """`chosen` when another visit is current, `opened` on Enter or double click; both say the visit's id."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = DayListModel()
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(DayListDelegate(self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAccessibleName(text("Appointments of the day"))
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        least_height(self.view, LEAST_PX)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        KeyboardFocus(self.view)
        ReaderChoice(self.view)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.activated.connect(self._on_activated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(_Head())
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    def set_lines(self, lines: list[DayLine], chosen_id: str | None) -> None:
        """Show these visits, with one of them current."""
        selection = self.view.selectionModel()
        was_blocked = selection.blockSignals(True)  # noqa: FBT003 - Qt's signature
        is_new = self._model.set_lines(lines)
        self.view.doItemsLayout()
        row = self._model.row_of(chosen_id)
        if row is not None and row != self.view.currentIndex().row():
            self.view.setCurrentIndex(self._model.index(row))
            is_new = True
        selection.blockSignals(was_blocked)
        if is_new and row is not None:
            self.view.scrollTo(self._model.index(row), QAbstractItemView.ScrollHint.PositionAtCenter)
        self.view.viewport().update()

    def lines(self) -> list[DayLine]:
        """What is shown."""
        return self._model.lines

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.lines[index.row()].id)

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._model.lines[current.row()].id)


class _Head(QWidget):
    """What the columns are; where the list is narrow each visit says it by its place."""

    def __init__(self) -> None:
        super().__init__()
        self._titles = QWidget()
        row = QHBoxLayout(self._titles)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._start = QWidget()
        fixed_width(self._start, TIME_X)
        row.addWidget(self._start)
        for title, width in (
            (text("Time"), NAME_X - TIME_X),
            (text("Patient"), REASON_X - NAME_X),
            (text("Reason"), STATUS_X - REASON_X),
        ):
            label = Label(title, role="caption")
            fixed_width(label, width)
            row.addWidget(label)
        row.addWidget(Label(text("Status"), role="caption"), 1)
        fixed_height(self._titles, HEAD_PX - 1)
        divider = QFrame()
        divider.setObjectName("Divider")
        divider.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._titles)
        column.addWidget(divider)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._titles.setVisible(not is_narrow(self.width()))
