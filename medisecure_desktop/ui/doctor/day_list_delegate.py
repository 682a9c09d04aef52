"""Paints one visit of the day, and the line where the present is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from medisecure_desktop.ui.doctor.day_list_model import LINE_ROLE, DayLine
from medisecure_desktop.ui.doctor.day_words import StatusWord
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.widgets.painted_option import area, is_selected

ROW_PX = 43
NOW_PX = 23
BAR_PX = 3
TIME_X, NAME_X, REASON_X, STATUS_X = 18, 92, 308, 474
PILL_PX = 78
Index = QModelIndex | QPersistentModelIndex


class DayListDelegate(QStyledItemDelegate):
    """Rows of 43 with the now-line as a strip of its own."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: DayLine = index.data(LINE_ROLE)
        extra = NOW_PX * (bool(line.now) + bool(line.now_after))
        return QSize(area(option).width(), ROW_PX + extra)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: DayLine = index.data(LINE_ROLE)
        whole = area(option)
        row = QRect(whole.left(), whole.top(), whole.width(), ROW_PX)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.now:
            _paint_now(painter, QRect(row.left(), row.top(), row.width(), NOW_PX), line.now)
            row.translate(0, NOW_PX)
        _paint_ground(painter, row, is_current=is_selected(option))
        _paint_line(painter, row, line)
        if line.now_after:
            below = QRect(row.left(), row.bottom() + 1, row.width(), NOW_PX)
            _paint_now(painter, below, line.now_after)
        painter.restore()


def _paint_ground(painter: QPainter, row: QRect, *, is_current: bool) -> None:
    if is_current:
        painter.fillRect(row, colour("primary_soft"))
        painter.fillRect(row.left(), row.top(), BAR_PX, row.height(), colour("primary"))
    painter.fillRect(row.left() + TIME_X, row.bottom(), row.width() - TIME_X, 1, colour("line"))


def _paint_line(painter: QPainter, row: QRect, line: DayLine) -> None:
    tone = "text2" if line.is_over else "text"
    _two(painter, _cell(row, TIME_X, NAME_X), line.time, line.length, tone)
    _two(painter, _cell(row, NAME_X, REASON_X), line.name, line.born, tone)
    cell = _cell(row, REASON_X, STATUS_X)
    painter.setFont(font(14))
    painter.setPen(colour(tone))
    painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter, _fitting(painter, line.reason, cell))
    _paint_status(painter, _cell(row, STATUS_X, row.width()), line.status)


def _paint_status(painter: QPainter, cell: QRect, status: StatusWord) -> None:
    painter.drawPixmap(cell.left(), cell.center().y() - 8, pixmap(status.icon, 18, status.tone))
    is_plain = status.tone in {"text2", "success", "muted"}
    painter.setFont(font(14, QFont.Weight.Normal if is_plain else QFont.Weight.DemiBold))
    painter.setPen(colour("text2" if is_plain else status.tone))
    words = cell.adjusted(26, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, status.word)
    if status.detail:
        gone = QFontMetrics(painter.font()).horizontalAdvance(status.word) + 8
        painter.setFont(font(12, QFont.Weight.DemiBold))
        painter.drawText(words.adjusted(gone, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, status.detail)


def _paint_now(painter: QPainter, strip: QRect, clock: str) -> None:
    middle = strip.center().y()
    painter.setPen(QPen(colour("primary"), 2))
    painter.drawLine(strip.left() + 12 + PILL_PX, middle, strip.right(), middle)
    pill = QRect(strip.left() + 12, middle - 9, PILL_PX, 19)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("primary"))
    painter.drawRoundedRect(pill, 9, 9)
    painter.setPen(colour("on_primary"))
    painter.setFont(font(12, QFont.Weight.DemiBold))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, f"Now {clock}")


def _two(painter: QPainter, cell: QRect, upper: str, lower: str, tone: str) -> None:
    painter.setFont(font(14, QFont.Weight.DemiBold))
    painter.setPen(colour(tone))
    top = QRect(cell.left(), cell.top() + 4, cell.width(), 19)
    painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, _fitting(painter, upper, top))
    painter.setFont(font(12, QFont.Weight.Medium))
    painter.setPen(colour("text2"))
    below = QRect(cell.left(), cell.top() + 22, cell.width(), 16)
    painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, _fitting(painter, lower, below))


def _cell(row: QRect, start: int, end: int) -> QRect:
    return QRect(row.left() + start, row.top(), end - start - 8, row.height())


def _fitting(painter: QPainter, text: str, cell: QRect) -> str:
    return QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, cell.width())
