"""A patient's visits as a painted list: arrows move, and the note beside it follows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.visit_list_model import LINE_ROLE, VisitLine, VisitListModel
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.sizes import px
from medisecure_desktop.ui.widgets.keyboard_focus import KeyboardFocus
from medisecure_desktop.ui.widgets.painted_option import area, is_selected
from medisecure_desktop.ui.widgets.reader_choice import ReaderChoice

ROW_PX, LEFT_PX, BAR_PX = 66, 16, 3
TITLE_PX = 14
Index = QModelIndex | QPersistentModelIndex


class VisitList(QWidget):
    """`chosen` with a note's id when another visit is current; `more_wanted` near the end."""

    chosen = Signal(str)
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = VisitListModel()
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(_VisitDelegate(self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAccessibleName(text("Visits"))
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        KeyboardFocus(self.view)
        ReaderChoice(self.view)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)

    def set_lines(self, lines: list[VisitLine], chosen_id: str | None) -> None:
        """Show these visits, with one of them current."""
        selection = self.view.selectionModel()
        was_blocked = selection.blockSignals(True)  # noqa: FBT003 - Qt's signature
        if lines != self._model.lines:
            place = self.view.verticalScrollBar().value()
            self._model.set_lines(lines)
            self.view.doItemsLayout()
            self.view.verticalScrollBar().setValue(place)
        row = self._model.row_of(chosen_id)
        if row is not None and row != self.view.currentIndex().row():
            self.view.setCurrentIndex(self._model.index(row))
        selection.blockSignals(was_blocked)
        self.view.viewport().update()

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._model.lines[current.row()].id)

    def _on_scrolled(self, value: int) -> None:
        bar = self.view.verticalScrollBar()
        if bar.maximum() > 0 and value >= bar.maximum() - bar.pageStep():
            self.more_wanted.emit()


class _VisitDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(area(option).width(), px(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: VisitLine = index.data(LINE_ROLE)
        row, is_current = area(option), is_selected(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current:
            painter.fillRect(row, colour("primary_soft"))
            painter.fillRect(row.left(), row.top(), BAR_PX, row.height(), colour("primary"))
        painter.fillRect(row.left() + px(LEFT_PX), row.bottom(), row.width() - px(LEFT_PX), 1, colour("line"))
        line_box = QRect(
            row.left() + px(LEFT_PX), row.top() + px(8), row.width() - px(LEFT_PX) - px(8), px(16)
        )
        _write(painter, line_box, line.at, 12, "on_primary_soft" if is_current else "text2")
        _write(painter, line_box.translated(0, px(17)), line.reason, TITLE_PX, "text")
        _sign(painter, line_box.translated(0, px(35)), line)
        painter.restore()


def _sign(painter: QPainter, line: QRect, visit: VisitLine) -> None:
    icon, tone = ("badge-check", "success") if visit.is_signed else ("file-pen-line", "warning")
    painter.drawPixmap(line.left(), line.top() + 1, pixmap(icon, 14, tone))
    words = f"{visit.state} \u00b7 {visit.author}"
    _write(painter, line.adjusted(px(19), 0, 0, 0), words, 12, "text2" if visit.is_signed else "warning")


def _write(
    painter: QPainter,
    line: QRect,
    words: str,
    size: int,
    tone: str,
) -> None:
    painter.setFont(font(size, QFont.Weight.DemiBold if size == TITLE_PX else QFont.Weight.Medium))
    painter.setPen(colour(tone))
    fitting = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, fitting)
