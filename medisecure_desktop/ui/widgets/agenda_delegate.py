"""How a line of the agenda is painted: its day's title, times, words, status. Nothing is cut."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.plain import painted
from medisecure_desktop.ui.style.sizes import px
from medisecure_desktop.ui.widgets.keyboard_focus import has_keyboard_focus
from medisecure_desktop.ui.widgets.painted_option import area, is_selected, placed

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
TITLE, TIMES, PAD, BAR, SIGN, LEAST, GAP = 38, 118, 12, 4, 16, 40, 8
WRAP = Qt.TextFlag.TextWordWrap
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class AgendaLine:
    """One line; `title` is the day's, on the first line of each day."""

    title: str
    times: str
    words: str
    detail: str
    spoken: str
    tone: str
    entry_id: str | None = None
    status: str = ""
    status_icon: str | None = None
    icon: str | None = None
    is_offer: bool = False

    def under(self, title: str) -> "AgendaLine":
        """The same as the first of its day."""
        return replace(self, title=title)


@dataclass(frozen=True)
class _Places:
    title: QRect
    times: QRect
    words: QRect
    detail: QRect
    status: QRect
    row: QRect

    @property
    def height(self) -> int:
        return self.row.bottom() + 1 - self.title.top()


class AgendaDelegate(QStyledItemDelegate):
    """Heights follow the width; where there is little room the times stand above the words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = _width(option)
        return QSize(width, _places(index.data(LINE_ROLE), QRect(0, 0, width, 0)).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: AgendaLine = index.data(LINE_ROLE)
        places = _places(line, area(option))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.title:
            _write(painter, placed(option, places.title), line.title, _strong(), "text", middle=True)
        row = placed(option, places.row)
        if line.entry_id is not None:
            if is_selected(option):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("primary_soft"))
                painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), 6, 6)
            style = Qt.PenStyle.DashLine if line.is_offer else Qt.PenStyle.SolidLine
            x = places.row.left() + BAR
            bar = placed(option, QRect(x, places.row.top() + px(6), BAR, places.row.height() - px(12)))
            painter.setPen(QPen(colour(line.tone), BAR, style))
            painter.drawLine(bar.center().x(), bar.top(), bar.center().x(), bar.bottom())
        painter.setPen(QPen(colour("grid"), 1))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        _write(painter, placed(option, places.times), line.times, _tabular(), "text2")
        is_quiet = line.entry_id is None
        ink = "text2" if is_quiet else "text"
        _write(painter, placed(option, places.words), line.words, font() if is_quiet else _strong(), ink)
        _write(painter, placed(option, places.detail), line.detail, font(13), "text2")
        self._paint_status(painter, option, line, places.status)
        if is_selected(option) and has_keyboard_focus(option):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()

    @staticmethod
    def _paint_status(
        painter: QPainter, option: QStyleOptionViewItem, line: AgendaLine, place: QRect
    ) -> None:
        sign = line.status_icon or line.icon
        if sign is not None:
            spot = QRect(place.left(), place.top() + 1, px(SIGN), px(SIGN))
            painter.drawPixmap(placed(option, spot), pixmap(sign, SIGN, "text2"))
        words = place.adjusted(px(SIGN + 6), 0, 0, 0)
        _write(painter, placed(option, words), line.status, font(13), "text2")


def _places(line: AgendaLine, whole: QRect) -> _Places:
    title = QRect(
        whole.left() + px(PAD), whole.top(), whole.width() - px(PAD), px(TITLE) if line.title else 0
    )
    top = title.bottom() + 1 + px(GAP)
    left, right = whole.left() + px(PAD), whole.right() - px(PAD)
    is_narrow = whole.width() < px(TIMES) * 4
    times = QRect(left + BAR, top, px(TIMES), px(20) if line.times else 0)
    start = left + BAR if is_narrow else left + BAR + px(TIMES)
    wide = _status_width(line)
    status_top = top
    if is_narrow and line.times:
        top = times.bottom() + 1
    room = right - start - (0 if is_narrow else wide + px(GAP))
    words = _place(line.words, _strong(), QRect(start, top, room, 0))
    detail = _place(line.detail, font(13), QRect(start, words.bottom() + 1, room, 0))
    status = QRect(right - wide, status_top, wide, px(20))
    bottom = max(detail.bottom(), times.bottom(), status.bottom()) + px(GAP)
    row_top = title.bottom() + 1
    row = QRect(whole.left(), row_top, whole.width(), max(bottom - row_top, px(LEAST)))
    return _Places(title, times, words, detail, status, row)


def _status_width(line: AgendaLine) -> int:
    if not line.status and not line.status_icon and not line.icon:
        return 0
    return px(SIGN + 8) + QFontMetrics(font(13)).horizontalAdvance(painted(line.status))


def _place(text: str, written: QFont, start: QRect) -> QRect:
    """From the top left of `start`, as high as the text needs to be at that width."""
    if not text:
        return QRect(start.left(), start.top(), start.width(), 0)
    room = max(start.width(), px(60))
    high = QFontMetrics(written).boundingRect(0, 0, room, 100_000, WRAP, painted(text)).height()
    return QRect(start.left(), start.top(), start.width(), high)


def _write(
    painter: QPainter, place: QRect, text: str, written: QFont, tone: str, *, middle: bool = False
) -> None:
    if text:
        painter.setFont(written)
        painter.setPen(colour(tone))
        flags = WRAP | (Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop)
        painter.drawText(place, flags, painted(text))


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    return view.viewport().width() if isinstance(view, QListView) else 320


def _strong() -> QFont:
    return font(14, QFont.Weight.DemiBold)


def _tabular() -> QFont:
    return font(13, QFont.Weight.Medium, tabular=True)
