"""A push button of one of five kinds; its words keep their distance from the icon and wrap, never cut."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from medisecure_desktop.ui.style.current import colour, is_motion_reduced
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.plain import heard, shown
from medisecure_desktop.ui.style.sizes import keep, px
from medisecure_desktop.ui.widgets.announce import announce

TONES = {
    "primary": "on_primary",
    "secondary": "text",
    "quiet": "text2",
    "nav": "text2",
    "danger": "on_danger",
    "link": "primary",
    "inline": "primary",
}
SIDES = {"link": 6, "nav": 8, "inline": 2}
SIDE, ICON, GAP = 15, 18, 8
TURN_MS, PATIENCE_MS, STEP = 60, 400, 30
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


class Button(QPushButton):
    """One act, named by a verb. Kinds: primary (one a region), secondary, quiet, danger, link, nav.

    An inline link stands below words and begins where they do.
    """

    def __init__(
        self,
        text: str,
        kind: str = "primary",
        icon: str | None = None,
        *,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._kind, self._icon = text, kind, icon
        self._turned, self._told = 0, ""
        self._given: int | None = None
        """How wide a layout has made it."""
        self._heights: dict[tuple[int, int], int] = {}
        self._lengths: dict[str, int] = {}
        """What was measured before: layouts ask again and again."""
        self._busy = QTimer(self)
        self._busy.timeout.connect(self._turn)
        self.setProperty("msKind", kind)
        self.setProperty("msLarge", large)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)
        keep(self, self.updateGeometry)

    def set_text(self, text: str) -> None:
        """Name another act."""
        self._text = text
        self.setAccessibleName(heard(text))
        self._say(text)

    def set_busy(self, busy: bool, text: str = "") -> None:  # noqa: FBT001 - reads as set_busy(True, "Saving")
        """While busy the button cannot be pressed again, keeps its width, and says what is going on."""
        self._heights.clear()  # a busy button shows a sign
        if busy:
            self.setMinimumWidth(self.width())
            self._busy.start(PATIENCE_MS)
        else:
            self._busy.stop()
            self._turned = 0
        self.setEnabled(not busy)
        self._told = text if busy else ""
        self._say(text if busy and text else self._text)

    def sizeHint(self) -> QSize:
        width = self._chrome() + self._length(self._words()) + px(2)
        return QSize(width, self._height(min(width, self._given or width)))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word; a layout asks by itself how much higher that makes it."""
        longest = max(self._length(each) for each in self._words().split(" "))
        return QSize(self._chrome() + longest, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is less room than it wants, it wants more height."""
        super().resizeEvent(event)
        before, self._given = self.sizeHint().height(), self.width()
        if self.sizeHint().height() != before:
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._heights.clear()
            self._lengths.clear()
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue]
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        tone = TONES[self._kind] if self.isEnabled() else "muted"
        painter.setPen(colour(tone))
        inside = self._inside()
        if self._sign():
            place = self._paint_sign(painter, inside, tone)
            inside = place
        painter.drawText(inside, self._alignment() | Qt.TextFlag.TextWordWrap, self._words())

    def _paint_sign(self, painter: QStylePainter, inside: QRect, tone: str) -> QRect:
        """Draw the icon in front of the words; what is left for them."""
        size = px(ICON)
        metrics = QFontMetrics(self.font())
        bounds = metrics.boundingRect(inside.adjusted(size + px(GAP), 0, 0, 0), WRAP, self._words())
        spare = max(inside.width() - bounds.width() - size - px(GAP), 0)
        lead = 0 if self._kind == "nav" else spare // 2
        is_mirrored = self.isRightToLeft()
        left = inside.right() - lead - size + 1 if is_mirrored else inside.left() + lead
        top = inside.center().y() - size // 2 + (0 if size % 2 else 1)
        spot = QRect(left, top, size, size)
        painter.save()
        if self._turned:
            painter.translate(spot.center())
            painter.rotate(self._turned)
            painter.translate(-spot.center())
        painter.drawPixmap(spot, pixmap(self._sign() or "", ICON, tone))
        painter.restore()
        taken = lead + size + px(GAP)
        rest = (0, 0, -taken, 0) if is_mirrored else (taken, 0, 0, 0)
        return inside.adjusted(*rest)

    def _sign(self) -> str | None:
        return "loader-circle" if self._turned else self._icon

    def _alignment(self) -> Qt.AlignmentFlag:
        centred = self._kind != "nav" and not self._sign()
        return Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        )

    def _inside(self) -> QRect:
        side = px(SIDES.get(self._kind, SIDE))
        return self.rect().adjusted(side, 0, -side, 0)

    def _chrome(self) -> int:
        """The width of all that is not words."""
        icon = px(ICON) + px(GAP) if self._icon or self._busy.isActive() else 0
        return 2 * px(SIDES.get(self._kind, SIDE)) + icon + 2

    def _height(self, width: int) -> int:
        self.ensurePolished()
        key = (width, self.minimumHeight())
        if key not in self._heights:
            room = QRect(0, 0, max(width - self._chrome() + 2, 1), 10_000)
            needed = self.fontMetrics().boundingRect(room, WRAP, self._words()).height()
            self._heights[key] = max(needed + px(8), self.minimumHeight(), super().sizeHint().height())
        return self._heights[key]

    def _length(self, words: str) -> int:
        self.ensurePolished()
        if words not in self._lengths:
            self._lengths[words] = self.fontMetrics().horizontalAdvance(words)
        return self._lengths[words]

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _say(self, text: str) -> None:
        """An ampersand is shown as it is."""
        literal = shown(text).replace("&", "&&")
        if literal != self.text():
            self._heights.clear()
            self.setText(literal)
            self.updateGeometry()

    def _turn(self) -> None:
        """A busy sign after a moment, said once; it stands still for those who want nothing to move."""
        if self._told and not self._turned:
            announce(self, self._told)
        self._busy.setInterval(TURN_MS)
        self._turned = 1 if is_motion_reduced() else self._turned % 360 + STEP
        if is_motion_reduced():
            self._busy.stop()
        self.update()
