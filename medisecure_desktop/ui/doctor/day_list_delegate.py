"""Paints one visit of the day, and the line where the present is."""

from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.day_list_model import LINE_ROLE, DayLine
from medisecure_desktop.ui.doctor.day_words import StatusWord
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.plain import painted
from medisecure_desktop.ui.style.sizes import effective, px
from medisecure_desktop.ui.widgets.painted_option import area, is_selected, placed
from medisecure_desktop.ui.widgets.table_cell import fits

ROW_PX, NARROW_ROW_PX = 43, 88
NOW_PX, BAR_PX, PILL_PX = 23, 3, 78
TIME_X, NAME_X, REASON_X, STATUS_X = 18, 92, 308, 474
NARROW_BELOW = 600
Index = QModelIndex | QPersistentModelIndex
Option = QStyleOptionViewItem
START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class DayListDelegate(QStyledItemDelegate):
    """One line a visit, or three where the list is narrow; the now-line is a strip of its own."""

    def sizeHint(self, option: Option, index: Index) -> QSize:
        line: DayLine = index.data(LINE_ROLE)
        extra = px(NOW_PX) * (bool(line.now) + bool(line.now_after))
        return QSize(area(option).width(), _row_height(self._width(option)) + extra)

    def paint(self, painter: QPainter, option: Option, index: Index) -> None:
        line: DayLine = index.data(LINE_ROLE)
        whole = area(option)
        row = QRect(whole.left(), whole.top(), whole.width(), _row_height(self._width(option)))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.now:
            _paint_now(painter, option, QRect(row.left(), row.top(), row.width(), px(NOW_PX)), line.now)
            row.translate(0, px(NOW_PX))
        _paint_ground(painter, option, row, is_current=is_selected(option))
        _paint_line(painter, option, row, line)
        if line.now_after:
            below = QRect(row.left(), row.bottom() + 1, row.width(), px(NOW_PX))
            _paint_now(painter, option, below, line.now_after)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: Option, index: Index) -> bool:
        """The whole visit in words, for what had to be shortened."""
        if event.type() == QHelpEvent.Type.ToolTip and index.isValid():
            QToolTip.showText(event.globalPos(), escape(index.data(LINE_ROLE).spoken), view)
            return True
        return super().helpEvent(event, view, option, index)

    def _width(self, option: Option) -> int:
        view = self.parent()
        return view.viewport().width() if isinstance(view, QAbstractItemView) else area(option).width()


def is_narrow(width: int) -> bool:
    """Whether the reason and the status go below the name."""
    return effective(width) < NARROW_BELOW


def _row_height(width: int) -> int:
    return px(NARROW_ROW_PX if is_narrow(width) else ROW_PX)


def _paint_ground(painter: QPainter, option: Option, row: QRect, *, is_current: bool) -> None:
    if is_current:
        painter.fillRect(row, colour("primary_soft"))
        bar = QRect(row.left(), row.top(), BAR_PX, row.height())
        painter.fillRect(placed(option, bar), colour("primary"))
    under = QRect(row.left() + px(TIME_X), row.bottom(), row.width() - px(TIME_X), 1)
    painter.fillRect(placed(option, under), colour("line"))


def _paint_line(painter: QPainter, option: Option, row: QRect, line: DayLine) -> None:
    tone = "text2" if line.is_over else "text"
    end = row.width()
    upper = QRect(row.left(), row.top(), end, px(ROW_PX))
    _two(painter, placed(option, _cell(upper, px(TIME_X), px(NAME_X))), line.time, line.length, tone)
    if is_narrow(row.width()):
        _two(painter, placed(option, _cell(upper, px(NAME_X), end)), line.name, line.born, tone)
        lower = QRect(row.left(), row.top() + px(39), end, px(22))
        _one(painter, placed(option, _cell(lower, px(NAME_X), end)), line.reason, tone)
        _paint_status(painter, option, _cell(lower.translated(0, px(22)), px(NAME_X), end), line.status)
        return
    _two(painter, placed(option, _cell(upper, px(NAME_X), px(REASON_X))), line.name, line.born, tone)
    _one(painter, placed(option, _cell(upper, px(REASON_X), px(STATUS_X))), line.reason, tone)
    _paint_status(painter, option, _cell(upper, px(STATUS_X), end), line.status)


def _paint_status(painter: QPainter, option: Option, cell: QRect, status: StatusWord) -> None:
    sign = QRect(cell.left(), cell.center().y() - px(8), px(18), px(18))
    painter.drawPixmap(placed(option, sign), pixmap(status.icon, 18, status.tone))
    is_plain = status.tone in {"text2", "success", "muted"}
    painter.setFont(font(14, QFont.Weight.Normal if is_plain else QFont.Weight.DemiBold))
    painter.setPen(colour("text2" if is_plain else status.tone))
    words = cell.adjusted(px(26), 0, 0, 0)
    painter.drawText(placed(option, words), START, _fitting(painter, status.word, words))
    if status.detail:
        gone = QFontMetrics(painter.font()).horizontalAdvance(status.word) + px(8)
        painter.setFont(font(12, QFont.Weight.DemiBold))
        rest = words.adjusted(gone, 0, 0, 0)
        painter.drawText(placed(option, rest), START, _fitting(painter, status.detail, rest))


def _paint_now(painter: QPainter, option: Option, strip: QRect, clock: str) -> None:
    middle = strip.center().y()
    words, written = text("Now {time}", time=clock), font(12, QFont.Weight.DemiBold)
    wide = max(px(PILL_PX), QFontMetrics(written).horizontalAdvance(words) + px(12))
    pill = placed(option, QRect(strip.left() + px(12), middle - px(9), wide, px(19)))
    painter.setPen(QPen(colour("primary"), 2))
    painter.drawLine(QPoint(strip.left(), middle), QPoint(strip.right(), middle))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("primary"))
    painter.drawRoundedRect(pill, px(9), px(9))
    painter.setPen(colour("on_primary"))
    painter.setFont(written)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


def _one(painter: QPainter, cell: QRect, words: str, tone: str) -> None:
    painter.setFont(font(14))
    painter.setPen(colour(tone))
    shown, wrapped = painted(words), START | Qt.TextFlag.TextWordWrap
    if fits(QFontMetrics(painter.font()), cell, wrapped, shown):
        painter.drawText(cell, wrapped, shown)
    else:
        painter.drawText(cell, START, _fitting(painter, words, cell))


def _two(painter: QPainter, cell: QRect, upper: str, lower: str, tone: str) -> None:
    painter.setFont(font(14, QFont.Weight.DemiBold))
    painter.setPen(colour(tone))
    top = QRect(cell.left(), cell.top() + px(4), cell.width(), px(19))
    painter.drawText(top, START, _fitting(painter, upper, top))
    painter.setFont(font(12, QFont.Weight.Medium))
    painter.setPen(colour("text2"))
    below = QRect(cell.left(), cell.top() + px(22), cell.width(), px(16))
    painter.drawText(below, START, _fitting(painter, lower, below))


def _cell(row: QRect, start: int, end: int) -> QRect:
    return QRect(row.left() + start, row.top(), end - start - px(8), row.height())


def _fitting(painter: QPainter, words: str, cell: QRect) -> str:
    return QFontMetrics(painter.font()).elidedText(painted(words), Qt.TextElideMode.ElideRight, cell.width())
