"""How a time is painted: free as a box with its time, taken as a dashed word, chosen filled with a tick."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.calendar_words import short_day, short_month
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.sizes import fixed_height, px
from medisecure_desktop.ui.widgets.keyboard_focus import has_keyboard_focus
from medisecure_desktop.ui.widgets.painted_option import area
from medisecure_desktop.ui.widgets.slot_week import (
    CELL_ROLE,
    CHOSEN,
    DAY_ROLE,
    FREE,
    TAKEN,
    SlotWeek,
    clock,
    free_count,
)

TICK, LINE_PX, HEADER_PX, SIGN_PX, DOWN_PX = 16, 20, 68, 24, 60
FILLS = {FREE: "surface", TAKEN: "subtle", CHOSEN: "primary"}
INKS = {FREE: "primary", TAKEN: "muted", CHOSEN: "on_primary"}
EDGES = {FREE: "control", TAKEN: "line", CHOSEN: "primary"}
Index = QModelIndex | QPersistentModelIndex


class SlotDelegate(QStyledItemDelegate):
    """Paints the cells of a SlotWeek."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = area(option)
        cell, day = index.data(CELL_ROLE), index.data(DAY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell is not None:
            box = rect.adjusted(4, 4, -5, -4)
            self._slot(painter, box, clock(cell[0].starts_at), cell[1])
            view = self.parent()
            is_current = isinstance(view, QTableView) and view.currentIndex() == index
            if is_current and has_keyboard_focus(option):
                self._ring(painter, box)
        elif index.row() == 0 and day.reason:
            _reason(painter, rect, day.reason)
        painter.restore()

    @staticmethod
    def _slot(painter: QPainter, box: QRect, words: str, state: str) -> None:
        dash = Qt.PenStyle.DashLine if state == TAKEN else Qt.PenStyle.SolidLine
        painter.setBrush(colour(FILLS[state]))
        painter.setPen(QPen(colour(EDGES[state]), 1, dash))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(colour(INKS[state]))
        weight = QFont.Weight.Normal if state == TAKEN else QFont.Weight.DemiBold
        painter.setFont(font(14, weight, tabular=state != TAKEN))
        shown = text("Taken") if state == TAKEN else words
        if QFontMetrics(painter.font()).horizontalAdvance(shown) > box.width():
            painter.setFont(font(12, weight))
        if state == CHOSEN:
            width = QFontMetrics(painter.font()).horizontalAdvance(shown)
            left = box.center().x() - (width + px(TICK) + 4) // 2
            painter.drawPixmap(left, box.center().y() - px(TICK) // 2, pixmap("check", TICK, "on_primary"))
            box = box.adjusted(px(TICK) + 4, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)

    @staticmethod
    def _ring(painter: QPainter, box: QRect) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("focus"), 2))
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 8, 8)


class SlotHeader(QHeaderView):
    """Weekday, day and how many times are free, one below the other; numbers alone where room is short."""

    def __init__(self, week: SlotWeek, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._week = week
        self.setSectionsClickable(False)
        fixed_height(self, HEADER_PX)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        day = self._week.days[logicalIndex]
        painter.fillRect(rect, colour("surface"))
        written = text("{day} {month}", day=day.date.day, month=short_month(day.date))
        small, strong = font(12, QFont.Weight.Medium), font(14, QFont.Weight.DemiBold)
        lines = (
            (short_day(day.date), short_day(day.date), small, "text2"),
            (written, str(day.date.day), strong, "text"),
            (free_count(day), str(len(day.slots)), small, "text2"),
        )
        for row, (full, brief, look, tone) in enumerate(lines):
            painter.setFont(look)
            painter.setPen(colour(tone))
            fits = QFontMetrics(look).horizontalAdvance(full) <= rect.width()
            words = full if fits else brief
            place = QRect(rect.left(), rect.top() + 3 + row * px(LINE_PX), rect.width(), px(LINE_PX))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def _reason(painter: QPainter, rect: QRect, reason: str) -> None:
    middle = rect.center()
    sign = pixmap("calendar-off", SIGN_PX, "text2")
    painter.setFont(font(14, QFont.Weight.DemiBold))
    painter.setPen(colour("text2"))
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    words = QRect(
        rect.left() + 4, rect.top() + px(DOWN_PX) + px(SIGN_PX) + 6, rect.width() - 8, rect.height()
    )
    if rect.height() > px(DOWN_PX):
        painter.drawPixmap(middle.x() - px(SIGN_PX) // 2, rect.top() + px(DOWN_PX), sign)
    else:
        words = rect.adjusted(6, 4, -6, -4)
    painter.drawText(words, flags, reason)
