"""How one entry of a timeline is painted: a sign, a title, when and who, and what it says in full."""

from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from medisecure_backend.contract.clinical import TimelineEntry
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.current import colour, text_percent
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.formatters import staff_datetime
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.plain import painted
from medisecure_desktop.ui.style.record_words import SEVERITIES
from medisecure_desktop.ui.style.sizes import px
from medisecure_desktop.ui.widgets.keyboard_focus import has_keyboard_focus
from medisecure_desktop.ui.widgets.painted_option import area, placed

VITAL_SIGNS = "heart-pulse"
ICONS = {
    "encounter": "stethoscope",
    "observation": "flask-conical",
    "prescription": "pill",
    "immunization": "syringe",
    "condition": "clipboard-list",
    "allergy": "triangle-alert",
    "appointment": "calendar",
}
OUT_OF_RANGE, FAR_OUT_OF_RANGE = "out", "far-out"
"""Of an entry with values above their range and values below it."""
FLAGS = {
    "H": (mark("High"), "warning"),
    "HH": (mark("Very high"), "danger"),
    "High": (mark("High"), "warning"),
    "L": (mark("Low"), "warning"),
    "LL": (mark("Very low"), "danger"),
    "Low": (mark("Low"), "warning"),
    OUT_OF_RANGE: (mark("Out of range"), "warning"),
    FAR_OUT_OF_RANGE: (mark("Out of range"), "danger"),
    "mild": (SEVERITIES["mild"], "neutral"),
    "moderate": (SEVERITIES["moderate"], "neutral"),
    "severe": (SEVERITIES["severe"], "danger"),
    "draft": (mark("Draft"), "warning"),
    "entered-in-error": (mark("Entered in error"), "neutral"),
    "active": (mark("Active", meaning="a health problem"), "neutral"),
    "inactive": (mark("Inactive", meaning="a health problem"), "neutral"),
    "resolved": (mark("Resolved", meaning="a health problem"), "neutral"),
    "stopped": (mark("Stopped", meaning="a medicine"), "neutral"),
    "completed": (mark("Completed", meaning="a medicine"), "neutral"),
    "pending": (mark("Asked for", meaning="an appointment"), "neutral"),
    "booked": (mark("Booked", meaning="an appointment"), "neutral"),
    "arrived": (mark("Arrived", meaning="an appointment"), "neutral"),
    "in-room": (mark("In room", meaning="an appointment"), "neutral"),
    "fulfilled": (mark("Took place", meaning="an appointment"), "neutral"),
    "cancelled": (mark("Cancelled", meaning="an appointment"), "neutral"),
    "noshow": (mark("Did not attend"), "neutral"),
}
GROUNDS = {
    "primary": ("primary_soft", "on_primary_soft"),
    "neutral": ("subtle", "text2"),
    "warning": ("warning_soft", "on_warning_soft"),
    "danger": ("danger_soft", "on_danger_soft"),
}
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
LEFT, CIRCLE, SIGN, PAD, FLAG_PX, GAP = 40, 26, 16, 9, 20, 12
MOST_MEASURED = 1000
WRAP = Qt.TextFlag.TextWordWrap
Index = QModelIndex | QPersistentModelIndex


def flag_of(entry: TimelineEntry) -> tuple[str, str]:
    """An entry's flag as a word and a tone; both are empty and neutral when there is none."""
    if not entry.flag:
        return "", "primary"
    known = FLAGS.get(entry.flag)
    return (text(known[0]), known[1]) if known else (entry.flag, "neutral")


def _sign_of(entry: TimelineEntry) -> str:
    """Measured at the bedside or in a laboratory: the clinic calls both observations."""
    return VITAL_SIGNS if entry.category == "vital-signs" else ICONS[entry.kind]


@dataclass(frozen=True)
class _Places:
    title: QRect
    meta: QRect
    detail: QRect
    flag: QRect
    height: int

    def moved(self, to: QPoint) -> "_Places":
        """The same, of a row that begins there."""
        title, meta, detail, flag = (
            each.translated(to) for each in (self.title, self.meta, self.detail, self.flag)
        )
        return _Places(title, meta, detail, flag, self.height)


class EntryDelegate(QStyledItemDelegate):
    """Paints entries in full: nothing is cut, so heights follow the width."""

    zone: tzinfo | None = None

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._measured: dict[tuple[object, ...], _Places] = {}
        """What was measured before: a list asks for every entry's height whenever anything moves."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = _width(option)
        return QSize(width, self._places(index.data(ENTRY_ROLE), width).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = area(option)
        entry = index.data(ENTRY_ROLE)
        view = self.parent()
        is_current = isinstance(view, QListView) and view.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_sign(painter, option, entry, is_last=index.row() == index.model().rowCount() - 1)
        self._paint_words(painter, option, entry, self._places(entry, rect.width()).moved(rect.topLeft()))
        if is_current and has_keyboard_focus(option):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()

    def _meta(self, entry: TimelineEntry) -> str:
        when = staff_datetime(entry.at, self.zone) if self.zone else ""
        return f"{when} \u00b7 {entry.author}" if entry.author else when

    def _places(self, entry: TimelineEntry, width: int) -> _Places:
        """In a row of this width that begins at no distance from anything."""
        meta, (word, _) = self._meta(entry), flag_of(entry)
        key = (entry.title, meta, entry.detail, word, width, text_percent())
        found = self._measured.get(key)
        if found is None:
            if len(self._measured) >= MOST_MEASURED:
                self._measured.clear()
            found = self._measured[key] = _measured(entry, meta, word, width)
        return found

    @staticmethod
    def _paint_sign(
        painter: QPainter, option: QStyleOptionViewItem, entry: TimelineEntry, *, is_last: bool
    ) -> None:
        rect = area(option)
        ground, ink = GROUNDS[flag_of(entry)[1]]
        spot = QRect(rect.left() + 2, rect.top() + px(PAD) - 3, px(CIRCLE), px(CIRCLE))
        circle = QRectF(placed(option, spot))
        if not is_last:
            middle = circle.center().x()
            painter.setPen(QPen(colour("line"), 2))
            painter.drawLine(
                QPointF(middle, circle.bottom() + 4), QPointF(middle, rect.bottom() + px(PAD) - 5)
            )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ground))
        painter.drawEllipse(circle)
        inset = (px(CIRCLE) - px(SIGN)) // 2
        painter.drawPixmap(
            int(circle.left()) + inset, int(circle.top()) + inset, pixmap(_sign_of(entry), SIGN, ink)
        )

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: TimelineEntry, places: _Places
    ) -> None:
        for words, written, tone, place in (
            (entry.title, _title_font(), "text", places.title),
            (self._meta(entry), _meta_font(), "muted", places.meta),
            (entry.detail, font(), "text2", places.detail),
        ):
            painter.setFont(written)
            painter.setPen(colour(tone))
            painter.drawText(placed(option, place), WRAP, painted(words))
        word, tone = flag_of(entry)
        if word:
            ground, ink = GROUNDS[tone]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(ground))
            spot = placed(option, places.flag)
            painter.drawRoundedRect(spot, 4, 4)
            painter.setFont(_flag_font())
            painter.setPen(colour(ink))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, word)


def _measured(entry: TimelineEntry, when: str, word: str, width: int) -> _Places:
    left, room = px(LEFT), width - px(LEFT) - 4
    flag_width = QFontMetrics(_flag_font()).horizontalAdvance(word) + px(16) if word else 0
    flag = QRect(left + room - flag_width, px(PAD) - 2, flag_width, px(FLAG_PX))
    title_room = room - flag_width - (px(GAP) if word else 0)
    is_below = bool(word) and _longest_word(entry.title) > title_room
    title = _place(entry.title, _title_font(), QRect(left, px(PAD), room if is_below else title_room, 0))
    meta = _place(when, _meta_font(), QRect(left, title.bottom() + 1, room, 0))
    top = meta.bottom() + 3
    if is_below:
        flag.moveTopLeft(QPoint(left, top + 2))
        top = flag.bottom() + 5
    detail = _place(entry.detail, font(), QRect(left, top, room, 0))
    return _Places(title, meta, detail, flag, detail.bottom() + px(PAD) + 4)


def _longest_word(title: str) -> int:
    metrics = QFontMetrics(_title_font())
    return max((metrics.horizontalAdvance(word) for word in painted(title).split()), default=0)


def _place(words: str, written: QFont, start: QRect) -> QRect:
    """Where the text goes: from the top left of `start`, as high as it needs to be at that width."""
    if not words:
        return QRect(start.left(), start.top(), start.width(), 0)
    room = max(start.width(), px(60))
    needed = QFontMetrics(written).boundingRect(0, 0, room, 100_000, WRAP, painted(words))
    return QRect(start.left(), start.top(), start.width(), needed.height())


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    return view.viewport().width() if isinstance(view, QListView) else 320


def _title_font() -> QFont:
    return font(14, QFont.Weight.DemiBold)


def _meta_font() -> QFont:
    return font(12, QFont.Weight.Medium)


def _flag_font() -> QFont:
    return font(12, QFont.Weight.DemiBold)
