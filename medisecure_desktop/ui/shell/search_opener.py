"""Looks like a search line and opens the command palette."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.sizes import px

NAME, KEYS = mark("Search or go to"), "Ctrl K"
HEIGHT, KEYS_FROM, SIGN = 36, 300, 18


class SearchOpener(QPushButton):
    """A button: what is typed is typed into the palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{text(NAME)}, {KEYS}")
        self.setToolTip(f"{text(NAME)} ({KEYS})")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(440), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(44), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("focus" if self.hasFocus() else "control"), 2 if self.hasFocus() else 1))
        painter.setBrush(colour("surface"))
        box = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, 6, 6)
        is_mirrored = self.isRightToLeft()
        sign = px(SIGN)
        left = box.right() - px(10) - sign if is_mirrored else box.left() + px(10)
        painter.drawPixmap(left, box.center().y() - sign // 2, pixmap("search", SIGN, "muted"))
        keys = self._paint_keys(painter, box)
        start, end = px(38), keys + px(8)
        words = box.adjusted(end, 0, -start, 0) if is_mirrored else box.adjusted(start, 0, -end, 0)
        painter.setFont(font(14))
        painter.setPen(colour("muted"))
        fitting = painter.fontMetrics().elidedText(text(NAME), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)

    def _paint_keys(self, painter: QPainter, box: QRect) -> int:
        if self.width() < px(KEYS_FROM):
            return 0
        painter.setFont(font(12, QFont.Weight.DemiBold))
        wide = QFontMetrics(painter.font()).horizontalAdvance(KEYS) + px(16)
        left = box.left() + px(7) if self.isRightToLeft() else box.right() - px(7) - wide
        spot = QRect(left, box.center().y() - px(11), wide, px(22))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("subtle"))
        painter.drawRoundedRect(spot, 4, 4)
        painter.setPen(colour("text2"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, KEYS)
        return wide
