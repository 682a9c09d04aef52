"""How one table cell is painted: text, badge, icon, initials; the current row with a fill and a bar."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.plain import painted
from medisecure_desktop.ui.style.sizes import px
from medisecure_desktop.ui.widgets.keyboard_focus import has_keyboard_focus, is_current_row
from medisecure_desktop.ui.widgets.painted_option import area, placed, state_of

CELL_ROLE = Qt.ItemDataRole.UserRole + 1
PAD = 12
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
WRAPPINGS = (MIDDLE | Qt.TextFlag.TextWordWrap, MIDDLE | Qt.TextFlag.TextWrapAnywhere)
"""Between words where that is enough; an address without spaces wherever the line ends."""
BAR = 3
BADGE_TONES = {
    "neutral": ("subtle", "text2"),
    "primary": ("primary_soft", "on_primary_soft"),
    "success": ("success_soft", "on_success_soft"),
    "warning": ("warning_soft", "on_warning_soft"),
    "danger": ("danger_soft", "on_danger_soft"),
}
ROLES = {
    "strong": ("text", QFont.Weight.DemiBold),
    "muted": ("text2", QFont.Weight.Normal),
    "accent": ("primary", QFont.Weight.DemiBold),
}
UPPER_PX, LOWER_PX = 19, 16
PERSON_PX, PERSON_GAP, PERSON_LEAST = 26, 10, 200


@dataclass(frozen=True)
class CellLook:
    """What a cell shows: its text and role, a badge and an icon with their tones, a second line, initials."""

    text: str
    role: str
    badge: tuple[str, str] | None
    icon: tuple[str, str] | None
    below: str = ""
    person: str = ""


class CellDelegate(QStyledItemDelegate):
    """Paints cells from CellLook."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = index.data(CELL_ROLE)
        rect = area(option)
        state = state_of(option)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        is_pointed_at = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_pointed_at and not is_selected:
            painter.fillRect(rect, colour("subtle"))
        self._ground(painter, option, is_selected=is_selected, is_first=index.column() == 0)
        if has_keyboard_focus(option) and is_current_row(option, index):
            self._ring(painter, rect)
        inner = rect.adjusted(px(PAD), 0, -px(PAD) // 2, 0)
        if look.icon:
            name, tone = look.icon
            sign = QRect(inner.left(), inner.center().y() - px(8), px(16), px(16))
            painter.drawPixmap(placed(option, sign), pixmap(name, 16, tone))
            inner.setLeft(inner.left() + px(24))
        if look.person and rect.width() >= px(PERSON_LEAST):
            circle = QRect(
                inner.left(), inner.center().y() - px(PERSON_PX) // 2, px(PERSON_PX), px(PERSON_PX)
            )
            self._person(painter, placed(option, circle), look.person, is_on_fill=is_selected)
            inner.setLeft(inner.left() + px(PERSON_PX + PERSON_GAP))
        if look.below:
            self._two(painter, option, inner, look)
        else:
            inner.setLeft(inner.left() + self._text(painter, placed(option, inner), look))
        if look.badge:
            text, tone = look.badge
            self._badge(painter, option, inner, text, tone, is_on_fill=is_selected)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """All of a text that had to be shortened."""
        is_tip = event.type() == QHelpEvent.Type.ToolTip and index.isValid()
        if is_tip and wanted_width(index.data(CELL_ROLE)) > area(option).width():
            QToolTip.showText(event.globalPos(), escape(str(index.data())), view)
            return True
        return super().helpEvent(event, view, option, index)

    @staticmethod
    def _ground(
        painter: QPainter, option: QStyleOptionViewItem, *, is_selected: bool, is_first: bool
    ) -> None:
        rect = area(option)
        if is_selected:
            painter.fillRect(rect, colour("primary_soft"))
            if is_first:
                bar = QRect(rect.left(), rect.top(), BAR, rect.height())
                painter.fillRect(placed(option, bar), colour("primary"))
        painter.setPen(QPen(colour("grid")))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    @staticmethod
    def _ring(painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(colour("focus"), 2))
        painter.drawLine(rect.left(), rect.top() + 1, rect.right(), rect.top() + 1)
        painter.drawLine(rect.left(), rect.bottom() - 1, rect.right(), rect.bottom() - 1)

    @staticmethod
    def _person(painter: QPainter, circle: QRect, letters: str, *, is_on_fill: bool) -> None:
        """Initials beside a name: for the eye only, so a narrow column does without."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("surface" if is_on_fill else "subtle"))
        painter.drawEllipse(circle)
        painter.setPen(colour("text2"))
        painter.setFont(font(10, QFont.Weight.DemiBold))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, letters)

    @classmethod
    def _two(cls, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, look: CellLook) -> None:
        """The text, and a smaller line below it."""
        high = px(UPPER_PX) + px(LOWER_PX)
        upper = QRect(inner.left(), inner.top() + (inner.height() - high) // 2, inner.width(), px(UPPER_PX))
        cls._text(painter, placed(option, upper), look)
        painter.setFont(_lower_font())
        painter.setPen(colour("text2"))
        lower = placed(option, QRect(upper.left(), upper.bottom() + 1, upper.width(), px(LOWER_PX)))
        metrics = QFontMetrics(painter.font())
        elided = metrics.elidedText(painted(look.below), Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, MIDDLE, elided)

    @staticmethod
    def _text(painter: QPainter, rect: QRect, look: CellLook) -> int:
        """Paint the text; how far it reaches."""
        tone, weight = ROLES.get(look.role, ("text", QFont.Weight.Normal))
        painter.setFont(font(14, weight, tabular=look.role == "number"))
        painter.setPen(colour(tone))
        metrics = QFontMetrics(painter.font())
        words = painted(look.text)
        wide = metrics.horizontalAdvance(words)
        if wide <= rect.width():
            painter.drawText(rect, MIDDLE, words)
            return wide + px(8) if words else 0
        wrapping = next((flags for flags in WRAPPINGS if fits(metrics, rect, flags, words)), None)
        if wrapping is None:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, wrapping or MIDDLE, words)
        return rect.width() + px(8)

    @staticmethod
    def _badge(
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        text: str,
        tone: str,
        *,
        is_on_fill: bool,
    ) -> None:
        ground, ink = BADGE_TONES[tone]
        ground = "surface" if is_on_fill else ground
        painter.setFont(font(12, QFont.Weight.DemiBold))
        width = QFontMetrics(painter.font()).horizontalAdvance(text) + px(16)
        box = placed(option, QRect(rect.left(), rect.center().y() - px(10), width, px(21)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ground))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(colour(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def fits(metrics: QFontMetrics, rect: QRect, flags: Qt.TextFlag | Qt.AlignmentFlag, words: str) -> bool:
    """Whether all the words have room in a cell, on as many lines as it is high."""
    needed = metrics.boundingRect(rect, flags, words)
    return needed.width() <= rect.width() and needed.height() <= rect.height()


def wanted_width(look: CellLook) -> int:
    """How wide a cell must be to show everything."""
    _, weight = ROLES.get(look.role, ("text", QFont.Weight.Normal))
    written = QFontMetrics(font(14, weight, tabular=look.role == "number"))
    words = max(
        written.horizontalAdvance(look.text), QFontMetrics(_lower_font()).horizontalAdvance(look.below)
    )
    width = px(PAD) + px(PAD) // 2 + 2 + (px(24) if look.icon else 0) + words
    width += px(PERSON_PX + PERSON_GAP) if look.person else 0
    if look.badge:
        room = QFontMetrics(font(12, QFont.Weight.DemiBold)).horizontalAdvance(look.badge[0]) + px(16)
        width += room + (px(8) if look.text else 0)
    return width


def _lower_font() -> QFont:
    return font(12, QFont.Weight.Medium)
